/** A check is a function from facts to findings. checks.ts lists them all. */
import type { Finding } from './finding.js';
import type { Facts } from './load.js';
import type { Words } from './words.js';

export interface Surroundings {
  /** The day that ages are relative to. */
  today: Date;
  /** The folder src/locales. */
  locales: URL;
  /** The translations of help for each language with a file. */
  words: Words;
  /** What would ship, by file name. */
  modules: ReadonlyMap<string, string>;
}

export type Check = (facts: Facts, surroundings: Surroundings) => Finding[] | Promise<Finding[]>;
