/** A copy of the facts with one fault planted in it. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding } from '../../../tools/data/finding.js';
import { fails, run } from '../../../tools/data/run.js';

/** The day on which the facts were compiled: ages in tests are counted to it, so that tests do not grow old. */
export const TODAY = new Date('2026-11-24T12:00:00Z');

export const DATA = new URL('../../../src/data/', import.meta.url);

/** Faults that the check finds after `change` has been made to the text of `file` in a copy of the facts. */
export async function faultsAfter(file: string, change: (text: string) => string, today = TODAY): Promise<Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), 'facts-'));
  try {
    await cp(DATA, folder, { recursive: true });
    const path = join(folder, file);
    const before = await readFile(path, 'utf8').catch(() => '');
    const after = change(before);
    if (after === before) throw new Error(`The fault was not planted in ${file}`);
    await writeFile(path, after);
    const { findings } = await run({ data: pathToFileURL(`${folder}/`), today });
    return findings.filter(fails);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The same with the parsed JSON, which `change` may alter. */
export function faultsAfterEdit<T>(file: string, change: (json: T) => void, today = TODAY): Promise<Finding[]> {
  return faultsAfter(
    file,
    (text) => {
      const json = JSON.parse(text) as T;
      change(json);
      return JSON.stringify(json, null, 2);
    },
    today,
  );
}
