import { sharingStates } from '../data/generated/countries.js';
import { fold } from '../base/fold.js';
import { helplines } from '../data/generated/helplines.js';

/** ISO 3166-1 code of a country in our data; `EU` for member states without an entry of their own. */
export type Country = string;

/** The country of an ISO 3166-1 code in any case, if `records` cover it. */
export function countryIn(records: object, code: string): Country | undefined {
  const capitals = fold(code).toUpperCase().replace(/^UK$/, 'GB');
  if (sharingStates.split(' ').includes(capitals)) return 'EU';
  return Object.keys(records).find((country) => country === capitals);
}

/** The country of an ISO 3166-1 code in any case, if we have helplines for it. */
export function countryOfCode(code: string): Country | undefined {
  return countryIn(helplines, code);
}

/** Country of a language tag that names one, such as `es-MX`. `es` and `es-419` name none. */
export function countryOfLanguage(tag: string): Country | undefined {
  const [, region] = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(tag) ?? [];
  return region ? countryOfCode(region) : undefined;
}
