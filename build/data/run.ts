/** Loads the facts, generates what would ship, and runs every check. Writes nothing. */
import { modulesOf } from '../facts/modules.js';
import { CHECKS } from './checks.js';
import { load, type Facts, type Read } from './load.js';
import type { Finding } from './finding.js';
import { loadWords } from './words.js';

export interface Outcome {
  /** Unset if a file is broken. */
  facts: Facts | undefined;
  findings: Finding[];
  /** What would ship, by file name; empty if a file is broken. */
  modules: ReadonlyMap<string, string>;
}

const source = new URL('../../src/', import.meta.url);

export interface Options {
  data?: URL;
  /** Reads the text of a file of facts. */
  read?: Read;
  locales?: URL;
  /** The day that ages are relative to; affects what is due, never what is a fault. */
  today?: Date;
}

export async function run({
  data = new URL('data/', source),
  read,
  locales = new URL('locales/', source),
  today = new Date(),
}: Options = {}): Promise<Outcome> {
  const { facts, findings } = await load(data, read);
  if (!facts) return { facts, findings, modules: new Map() };
  const words = await loadWords(locales);
  const modules = modulesOf(facts, words);
  const results = await Promise.all(CHECKS.map((check) => check(facts, { today, locales, words, modules })));
  return { facts, findings: results.flat(), modules };
}

/** Whether a finding fails the check and the build. */
export const isFault = ({ level }: Finding): boolean => level === 'fault';
