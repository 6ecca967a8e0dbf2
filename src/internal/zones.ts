import { zonesByCountry } from '../data/generated/zones.js';
import type { Country } from './country.js';

/** Country of an IANA time zone, such as a browser reports. A guess where a zone is used across a border. */
export function countryOfZone(zone: string): Country | undefined {
  return Object.keys(zonesByCountry).find((code) => zonesByCountry[code]!.split(' ').includes(zone));
}
