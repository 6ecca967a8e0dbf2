/** The facts with one planted fault. */
import { readFile } from 'node:fs/promises';
import type { Finding } from '../../../../build/data/finding.js';
import { isFault, run } from '../../../../build/data/run.js';

/** The day on which the facts were compiled: ages in tests are relative to it, so that tests do not go stale. */
export const TODAY = new Date('2026-11-24T12:00:00Z');

export const DATA = new URL('../../../../src/data/', import.meta.url);

/** Faults found after `change` was applied to the text of `file`, for that file only. */
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
  return findings.filter(isFault);
}

/** The same with the parsed JSON, which `change` may mutate. */
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
