/**
 * Writes what editors know of our tags: custom data for VS Code and what else reads its format, and web-types for those of
 * JetBrains.
 */
import { writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { readElements, readManifest } from './manifest.ts';

interface Named {
  name: string;
  description: string;
}

const elements = readElements();
/** Each of them changes the manifest that it is given. */
const manifest = (): never => readManifest() as never;
const options = { hideLogs: true, packageJson: false };

/** The generators say what they do not know, too: empty addresses, and a default of CSS variables that the manifest has not. */
function known(key: string, value: unknown): unknown {
  if (key === 'doc-url') return value || undefined;
  return typeof value === 'string' ? value.replaceAll(' _(default: undefined)_', '') : value;
}

const write = (file: string, data: unknown): void =>
  writeFileSync(`dist/${file}`, `${JSON.stringify(data, known, 2)}\n`);

/** Parts have no tag there, so those of the same name, which most elements have, are one with what they are in each. */
function parts(colons = ''): Named[] {
  const described = new Map<string, string[]>();
  for (const { tagName, cssParts } of elements) {
    for (const { name, description } of cssParts)
      described.set(name, [...(described.get(name) ?? []), `- \`${tagName}\`: ${description}`]);
  }
  return [...described].map(([name, lines]) => ({ name: `${colons}part(${name})`, description: lines.join('\n') }));
}

const html = JSON.parse(getVsCodeHtmlCustomData(manifest(), options)) as object;
write('vscode.html-custom-data.json', html);

const css = JSON.parse(getVsCodeCssCustomData(manifest(), options)) as object;
write('vscode.css-custom-data.json', { ...css, pseudoElements: parts('::') });

const webTypes = JSON.parse(getWebTypesData(manifest(), options)) as {
  contributions: { css: Record<string, Named[]> };
};
webTypes.contributions.css['pseudo-elements'] = parts();
write('web-types.json', webTypes);
