/**
 * Writes what ships of the facts in src/data as TypeScript modules in src/data/generated: no sources, no notes, nothing
 * unconfirmed. The JSON files stay the one place where a fact is edited; the modules are not committed.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { CampaignPages, Initiatives } from '../src/data/schema.js';

const data = new URL('../src/data/', import.meta.url);
const generated = new URL('generated/', data);

async function read<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(new URL(path, data), 'utf8')) as T;
}

async function write(name: string, source: string, constants: Record<string, unknown>): Promise<void> {
  const lines = Object.entries(constants).map(
    ([key, value]) => `export const ${key} = ${JSON.stringify(value, null, 2)} as const;\n`,
  );
  await mkdir(generated, { recursive: true });
  await writeFile(new URL(name, generated), [`// Written by tools/facts.ts from ${source}.\n`, ...lines].join('\n'));
}

const { pages } = await read<CampaignPages>('campaign/pages.json');
const { initiatives } = await read<Initiatives>('campaign/initiatives.json');

await write('campaign.ts', 'src/data/campaign', {
  campaignPages: Object.fromEntries(Object.entries(pages).map(([language, page]) => [language, page.url])),
  initiatives: Object.fromEntries(initiatives.map(({ id, sources: _sources, ...shown }) => [id, shown])),
});
