/**
 * Writes data on our tags for editors: custom data for VS Code and others that read its format, and web-types for those
 * of JetBrains.
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
/** A new one for each generator, because they mutate it. */
const manifest = (): never => readManifest() as never;
const options = { hideLogs: true, packageJson: false };

/** Drops empty values that the generators write: empty URLs, and defaults of CSS variables that the manifest lacks. */
function known(key: string, value: unknown): unknown {
  if (key === 'doc-url') return value || undefined;
  return typeof value === 'string' ? value.replaceAll(' _(default: undefined)_', '') : value;
}

const write = (file: string, data: unknown): void =>
  writeFileSync(`dist/${file}`, `${JSON.stringify(data, known, 2)}\n`);

/**
 * Parts have no tag there, so parts with the same name, as in most elements, are merged with all their descriptions.
 */
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
