/**
 * Time zones by country, from Unicode CLDR (cldr-bcp47): the very names that browsers report, old ones included, each under
 * its own country. Packages built on the merged IANA tables say Europe/Amsterdam is Europe/Brussels: a reader in the
 * Netherlands would be given Belgian numbers.
 */
import { createRequire } from 'node:module';
import type { Facts } from '../data/load.js';
import { moduleText } from './module.js';

/** By CLDR's short id, which begins with the country: `nlams` is Europe/Amsterdam. `_alias` holds all names. */
type ZoneIds = Record<string, string | { _alias?: string; _deprecated?: boolean; _region?: string }>;

const { keyword } = createRequire(import.meta.url)('cldr-bcp47/bcp47/timezone.json') as {
  keyword: { u: { tz: ZoneIds } };
};

/** Names such as Asia/Tokyo; CET, EST or Japan are no places that a browser reports for a reader's country. */
const isPlace = (name: string): boolean =>
  /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//.test(name);

/** IANA names of all zones of a country. */
export function zonesOf(country: string): string[] {
  return Object.entries(keyword.u.tz).flatMap(([id, zone]) => {
    if (typeof zone === 'string' || zone._deprecated) return [];
    const region = zone._region ?? id.slice(0, 2).toUpperCase();
    return region === country ? (zone._alias ?? '').split(' ').filter(isPlace) : [];
  });
}

export function zonesModule({ helplines }: Facts): string {
  const countries = helplines.map(({ country }) => country).filter((country) => country !== 'EU');
  return moduleText('Unicode CLDR (cldr-bcp47)', [
    {
      name: 'zonesByCountry',
      about: 'Names of the time zones of each country that has helplines, divided by spaces; old names included.',
      value: Object.fromEntries(countries.map((country) => [country, zonesOf(country).join(' ')])),
    },
  ]);
}
