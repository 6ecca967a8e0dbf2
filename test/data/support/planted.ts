/** The facts with one fault planted in them. */
import { readFile } from 'node:fs/promises';
import type { Finding } from '../../../tools/data/finding.js';
import { fails, run } from '../../../tools/data/run.js';

/** The day on which the facts were compiled: ages in tests are counted to it, so that tests do not grow old. */
export const TODAY = new Date('2026-11-24T12:00:00Z');

export const DATA = new URL('../../../src/data/', import.meta.url);

/** Faults that the check finds after `change` has been made to the text of `file`, for it alone. */
export async function faultsAfter(file: string, change: (text: string) => string, today = TODAY): Promise<Finding[]> {
  const planted = new URL(file, DATA).href;
  let isPlanted = false;
  const read = async (url: URL): Promise<string> => {
    const text = await readFile(url, 'utf8');
    if (url.href !== planted) return text;
    const changed = change(text);
    isPlanted = changed !== text;
    return changed;
  };
  const { findings } = await run({ data: DATA, read, today });
  if (!isPlanted) throw new Error(`The fault was not planted in ${file}`);
  return findings.filter(fails);
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
