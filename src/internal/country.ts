import { helplines } from '../data/generated/helplines.js';
import { countryIn, type Country } from './country-code.js';

export type { Country };

/** The country of an ISO 3166-1 code, in capitals or not, that there are helplines of. */
export function countryOfCode(code: string): Country | undefined {
  return countryIn(helplines, code);
}

/** Country of a language tag that names one, such as `es-MX`. `es` or `es-419` name none. */
export function countryOfLanguage(tag: string): Country | undefined {
  const [, region] = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(tag) || [];
  return region ? countryOfCode(region) : undefined;
}
