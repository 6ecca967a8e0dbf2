import { sharingStates } from '../data/generated/countries.js';

/** ISO 3166-1 code of a country that there is something on; `EU` for Member States without an entry of their own. */
export type Country = string;

/** The country of an ISO 3166-1 code, in capitals or not, among those that `records` are on. */
export function countryIn(records: object, code: string): Country | undefined {
  const capitals = code.toUpperCase().replace('UK', 'GB');
  if (sharingStates.split(' ').includes(capitals)) return 'EU';
  return capitals in records ? capitals : undefined;
}
