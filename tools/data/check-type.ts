/** What a check is: a function from facts to findings. The list of them stands in checks.ts. */
import type { Finding } from './finding.js';
import type { Facts } from './load.js';
import type { Words } from './words.js';

export interface Surroundings {
  /** The day that ages are counted to. */
  today: Date;
  /** The folder src/locales. */
  locales: URL;
  /** The words of help in each language that has a file. */
  words: Words;
  /** What would ship, by file name. */
  modules: ReadonlyMap<string, string>;
}

export type Check = (facts: Facts, surroundings: Surroundings) => Finding[] | Promise<Finding[]>;
