/**
 * What must hold of the facts. A check is a function from facts to findings: to add one, write it in a file of
 * tools/data/checks and add it to this list.
 */
import type { Facts } from './load.js';
import type { Finding } from './finding.js';
import type { Words } from './words.js';
import { campaign } from './checks/campaign.js';
import { countries } from './checks/countries.js';
import { duplicates } from './checks/duplicates.js';
import { freshness } from './checks/freshness.js';
import { guidance } from './checks/guidance.js';
import { languages } from './checks/languages.js';
import { leaks } from './checks/leaks.js';
import { links } from './checks/links.js';
import { locales } from './checks/locales.js';
import { numbers } from './checks/numbers.js';
import { sources } from './checks/sources.js';
import { translations } from './checks/translations.js';
import { zones } from './checks/zones.js';

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

export const CHECKS: readonly Check[] = [
  sources,
  numbers,
  links,
  freshness,
  countries,
  duplicates,
  languages,
  locales,
  translations,
  guidance,
  zones,
  campaign,
  leaks,
];
