import { zonesByCountry } from '../data/generated/zones.js';

/** ISO 3166-1 code of a country that has helplines. */
export type Country = keyof typeof zonesByCountry;

const has = (code: string): code is Country => Object.prototype.hasOwnProperty.call(zonesByCountry, code);

/** Country of a language tag that names one, such as `es-MX`. `es` or `es-419` name none. */
export function countryOfLanguage(tag: string): Country | undefined {
  const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(tag)?.[1]?.toUpperCase();
  const code = region === 'UK' ? 'GB' : region;
  return code && has(code) ? code : undefined;
}

/** Country of an IANA time zone, such as a browser reports. A guess where a zone is used across a border. */
export function countryOfZone(zone: string): Country | undefined {
  return (Object.keys(zonesByCountry) as Country[]).find((code) => zonesByCountry[code].split(' ').includes(zone));
}
