/**
 * What must hold for the facts. A check is a function from facts to findings: to add one, write it in a file in
 * build/data/checks and list it here.
 */
import type { Check } from './check-type.js';
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
