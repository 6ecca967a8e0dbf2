/**
 * `npm run docs`: writes the API of each element into its page in docs/elements, from the manifest, which is generated
 * from the comments in the classes, and the hashes in the snippets of README and docs, from the built scripts. With
 * `--check` it only fails if a table is out of date: hashes change with every change of the code, so a test checks
 * those.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readElements, type Element, type Item } from './manifest.ts';
import { integrityOf } from './rollup/integrity.mjs';
import { pages, withIntegrity } from './snippets.ts';

const cell = (text = ''): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const code = (text: string): string => (text ? `\`${cell(text)}\`` : '');

function table(head: string[], rows: string[][]): string {
  if (!rows.length) return '';
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Values for readers: `full` · `compact`, the default first. */
function values({ type, default: initial = '' }: Item): string {
  const options = (type?.text ?? '').split(' | ').filter((option) => option !== 'undefined');
  if (!options[0]?.startsWith("'")) return options.join(' or ');
  const first = options.filter((option) => option === initial);
  return [...first, ...options.filter((option) => option !== initial)]
    .map((option) => code(option.slice(1, -1)))
    .join(' · ');
}

function api({ attributes, slots, events, cssParts, cssProperties }: Element): string {
  const described = ({ name, description }: Item): string[] => [name ? code(name) : '(default)', cell(description)];
  const sections: [heading: string, table: string][] = [
    [
      'Attributes',
      table(
        ['attribute', 'values, default first', 'description'],
        attributes.map((item) => [code(item.name), values(item), cell(item.description)]),
      ),
    ],
    ['Slots', table(['slot', 'description'], slots.map(described))],
    ['Events', table(['event', 'description'], events.map(described))],
    ['Parts', table(['part', 'description'], cssParts.map(described))],
    ['CSS custom properties', table(['property', 'description'], cssProperties.map(described))],
  ];
  return sections.flatMap(([heading, rows]) => (rows ? `### ${heading}\n\n${rows}` : [])).join('\n\n');
}

/** The last section of its page. */
const HEADING = '\n## API\n';
const isCheck = process.argv.includes('--check');
const outdated: string[] = [];

for (const element of readElements()) {
  const page = `docs/elements/${element.tagName.replace('blue-heart-', '')}.mdx`;
  const text = readFileSync(page, 'utf8');
  const [prose, section] = text.split(HEADING);
  if (section === undefined)
    throw new Error(`${page} needs a last section "## API" for the tables of ${element.tagName}`);
  const written = await format(`${prose}${HEADING}\n${api(element)}\n`, {
    ...(await resolveConfig(page)),
    parser: 'mdx',
  });
  if (written === text) continue;
  outdated.push(page);
  if (!isCheck) writeFileSync(page, written);
}

if (!isCheck) {
  for (const page of pages()) {
    const text = readFileSync(page, 'utf8');
    writeFileSync(
      page,
      withIntegrity(text, (file) => integrityOf(readFileSync(`dist/${file}`))),
    );
  }
} else if (outdated.length) {
  console.error(`The tables of ${outdated.join(', ')} are out of date: run "npm run docs".`);
  process.exit(1);
}
