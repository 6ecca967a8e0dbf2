import { zonesByCountry } from '../data/generated/zones.js';
import type { Country } from './country.js';

/** Country of an IANA time zone, as reported by the browser. A guess where a time zone is used across a border. */
export function countryOfZone(zone: string): Country | undefined {
  return Object.keys(zonesByCountry).find((code) => zonesByCountry[code]!.split(' ').includes(zone));
}
