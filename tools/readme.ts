/**
 * Writes the tables of the README from the manifest, which comes from the comments in the classes. With `--check` it only
 * says, and fails, where the README is behind.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readElements, type Element, type Item } from './manifest.ts';

const cell = (text = ''): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const code = (text: string): string => (text ? `\`${cell(text)}\`` : '');

function table(head: string[], rows: string[][]): string {
  if (!rows.length) return '';
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Values as a reader wants them: `full` · `compact`, the default first. */
function values({ type, default: initial = '' }: Item): string {
  const options = (type?.text ?? '').split(' | ').filter((option) => option !== 'undefined');
  if (!options[0]?.startsWith("'")) return options.join(' or ');
  const first = options.filter((option) => option === initial);
  return [...first, ...options.filter((option) => option !== initial)]
    .map((option) => code(option.slice(1, -1)))
    .join(' · ');
}

function tables({ attributes, slots, events, cssParts, cssProperties }: Element): string {
  return [
    table(
      ['attribute', 'values, the default first', ''],
      attributes.map((item) => [code(item.name), values(item), cell(item.description)]),
    ),
    table(
      ['slot', ''],
      slots.map(({ name, description }) => [name ? code(name) : '(default)', cell(description)]),
    ),
    table(
      ['event', ''],
      events.map(({ name, description }) => [code(name), cell(description)]),
    ),
    table(
      ['part', ''],
      cssParts.map(({ name, description }) => [code(name), cell(description)]),
    ),
    table(
      ['CSS variable', ''],
      cssProperties.map(({ name, description }) => [code(name), cell(description)]),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

let readme = readFileSync('README.md', 'utf8');
for (const element of readElements()) {
  const tag = element.tagName;
  const [open, close] = [`<!-- ${tag} -->`, `<!-- /${tag} -->`];
  if (!readme.includes(open))
    throw new Error(`README.md has no place for ${tag}: write ${open} and ${close} where its tables belong`);
  readme = readme.replace(new RegExp(`${open}[^]*?${close}`), () => `${open}\n\n${tables(element)}\n\n${close}`);
}
readme = await format(readme, { ...(await resolveConfig('README.md')), parser: 'markdown' });

if (!process.argv.includes('--check')) writeFileSync('README.md', readme);
else if (readme !== readFileSync('README.md', 'utf8')) {
  console.error('The tables of README.md are behind the classes: run "npm run readme".');
  process.exit(1);
}
