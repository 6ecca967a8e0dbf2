/**
 * Time zones by country, from Unicode CLDR (cldr-bcp47): the very names that browsers report, including old ones, each
 * under its own country. Packages built on the merged IANA tables treat Europe/Amsterdam as Europe/Brussels: a reader
 * in the Netherlands would get Belgian numbers.
 */
import { createRequire } from 'node:module';
import type { HelplinesFile } from '../../src/data/schema.js';
import type { Facts } from '../data/load.js';
import { moduleText } from './module.js';

/** By CLDR's short id, which starts with the country: `nlams` is Europe/Amsterdam. `_alias` contains all names. */
type ZoneIds = Record<string, string | { _alias?: string; _deprecated?: boolean; _region?: string }>;

const { keyword } = createRequire(import.meta.url)('cldr-bcp47/bcp47/timezone.json') as {
  keyword: { u: { tz: ZoneIds } };
};

/** Names such as Asia/Tokyo; CET, EST or Japan are not places that a browser reports for a reader's country. */
const isPlace = (name: string): boolean =>
  /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//.test(name);

/** IANA names of all time zones of a country. */
export function zonesOf(country: string): string[] {
  return Object.entries(keyword.u.tz).flatMap(([id, zone]) => {
    if (typeof zone === 'string' || zone._deprecated) return [];
    const region = zone._region ?? id.slice(0, 2).toUpperCase();
    return region === country ? (zone._alias ?? '').split(' ').filter(isPlace) : [];
  });
}

/** Member states without an entry of their own, where the EU's emergency number is confirmed. */
export function sharingStates(files: readonly HelplinesFile[]): string[] {
  const own = files.map(({ country }) => country);
  const shared = files.find(({ country }) => country === 'EU')?.emergency ?? [];
  const states = shared.flatMap(({ channels }) => channels.flatMap(({ dialFrom = [] }) => dialFrom));
  return states.filter((state) => !own.includes(state));
}

export function countriesModule({ helplines }: Facts): string {
  return moduleText('src/data/helplines', [
    {
      name: 'sharingStates',
      about: 'Member States without an entry of their own, ISO 3166-1, divided by spaces: `EU` stands for them.',
      value: sharingStates(helplines).join(' '),
      type: 'string',
    },
  ]);
}

export function zonesModule({ helplines }: Facts): string {
  const states = sharingStates(helplines);
  const zones = helplines.map(({ country }) => [
    country,
    (country === 'EU' ? states.flatMap(zonesOf) : zonesOf(country)).join(' '),
  ]);
  return moduleText('Unicode CLDR (cldr-bcp47)', [
    {
      name: 'zonesByCountry',
      about:
        'Names of the time zones of each country that has helplines, divided by spaces; old names included. `EU` stands for Member States without an entry of their own.',
      value: Object.fromEntries(zones),
      type: 'Readonly<Record<string, string>>',
    },
  ]);
}
