import { sharingStates } from '../data/generated/countries.js';
import { helplines } from '../data/generated/helplines.js';

/** ISO 3166-1 code of a country that has helplines; `EU` for Member States without an entry of their own. */
export type Country = string;

/** The country of an ISO 3166-1 code, in capitals or not. */
export function countryOfCode(code: string): Country | undefined {
  const capitals = code.toUpperCase().replace('UK', 'GB');
  if (sharingStates.split(' ').includes(capitals)) return 'EU';
  return capitals in helplines ? capitals : undefined;
}

/** Country of a language tag that names one, such as `es-MX`. `es` or `es-419` name none. */
export function countryOfLanguage(tag: string): Country | undefined {
  const [, region] = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(tag) || [];
  return region ? countryOfCode(region) : undefined;
}
