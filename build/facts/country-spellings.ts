import type { Facts } from '../data/load.js';
import { fold } from '../../src/base/fold.js';
import { moduleText } from './module.js';
import { nameOf } from './names.js';
import { sharingStates } from './zones.js';

/** Names of countries in ISO 3166-1 and everyday English that CLDR lacks. The first is the three-letter code. */
const SPELLINGS: Readonly<Record<string, string>> = {
  AR: 'ARG',
  AT: 'AUT',
  BE: 'BEL',
  BG: 'BGR',
  BR: 'BRA',
  CA: 'CAN',
  CH: 'CHE',
  CL: 'CHL',
  CO: 'COL',
  CR: 'CRI',
  CY: 'CYP',
  CZ: 'CZE, Czech Republic',
  DE: 'DEU',
  DK: 'DNK',
  DO: 'DOM',
  EC: 'ECU',
  EE: 'EST',
  ES: 'ESP',
  FI: 'FIN',
  FR: 'FRA',
  GB: 'GBR, Great Britain',
  GR: 'GRC',
  GT: 'GTM',
  HN: 'HND',
  HR: 'HRV',
  HU: 'HUN',
  IE: 'IRL, Republic of Ireland',
  IT: 'ITA',
  JP: 'JPN',
  KE: 'KEN',
  LT: 'LTU',
  LU: 'LUX',
  LV: 'LVA',
  MN: 'MNG',
  MT: 'MLT',
  MX: 'MEX',
  NL: 'NLD, The Netherlands',
  PA: 'PAN',
  PE: 'PER',
  PL: 'POL',
  PT: 'PRT',
  RO: 'ROU',
  SE: 'SWE',
  SI: 'SVN',
  SK: 'SVK, Slovak Republic',
  SV: 'SLV',
  US: 'USA, United States of America',
};

const english = new Intl.DisplayNames('en', { type: 'region' });

/** The three-letter code and the names of a country, folded and deduplicated. */
function spellingsOf(country: string): string[] {
  const more = SPELLINGS[country] ?? '';
  return [...new Set([...more.split(', '), english.of(country)!, nameOf(country)].map(fold).filter(Boolean))];
}

/** Other spellings of the countries in our data. */
export function countrySpellingsModule({ helplines }: Facts): string {
  const countries = [...helplines.map(({ country }) => country), ...sharingStates(helplines)];
  const owners = new Map<string, string>();
  for (const country of countries) {
    for (const spelling of spellingsOf(country)) {
      if (owners.has(spelling)) throw new Error(`${spelling} is both ${owners.get(spelling)} and ${country}`);
      owners.set(spelling, country);
    }
  }
  return moduleText('ISO 3166-1 and Unicode CLDR, by Intl of Node', [
    {
      name: 'countrySpellings',
      about: 'How else a country is written: its code of three letters, its name in English and in its own language.',
      value: Object.fromEntries(countries.map((country) => [country, spellingsOf(country).join(' ')])),
      type: 'Readonly<Record<string, string>>',
    },
  ]);
}
