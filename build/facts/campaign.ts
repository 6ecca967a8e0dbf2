import type { Facts } from '../data/load.js';
import { moduleText } from './module.js';

/** Data of the badge. */
export function campaignModule({ pages, initiatives }: Facts): string {
  return moduleText('src/data/campaign', [
    {
      name: 'campaignPages',
      about: "The campaign's page by language; `any` serves the others.",
      value: Object.fromEntries(Object.entries(pages.pages).map(([language, page]) => [language, page.url])),
    },
    {
      name: 'initiatives',
      about: 'Initiatives of the campaign by id.',
      value: Object.fromEntries(initiatives.initiatives.map(({ id, sources: _sources, ...shown }) => [id, shown])),
    },
  ]);
}

/** The year of the newest evidence: no correct clock shows an earlier one. */
const factsYear = ({ helplines }: Facts): number =>
  Math.max(...helplines.flatMap((file) => file.helplines.map(({ checked }) => +checked.slice(0, 4))));

/** Further data of the banner. */
export function worldDayModule(facts: Facts): string {
  const { worldDay, themes, trustFund } = facts;
  const year = factsYear(facts);
  return moduleText('src/data/campaign', [
    {
      name: 'factsYear',
      about: 'The year in which the facts were last looked at. A clock that shows an earlier one is wrong.',
      value: year,
      type: 'number',
    },
    {
      name: 'worldDay',
      about: 'World Day against Trafficking in Persons, `MM-DD` of every year.',
      value: worldDay.date,
    },
    {
      name: 'themes',
      about:
        'Theme of the World Day by year and language, from the last one on. A year that is not here has none: show none.',
      value: Object.fromEntries(
        themes.themes
          .filter((theme) => theme.year >= year - 1)
          .map((theme) => [
            theme.year,
            Object.fromEntries(Object.entries(theme.texts).map(([language, { text }]) => [language, text])),
          ]),
      ),
      type: 'Readonly<Record<string, Readonly<Record<string, string>>>>',
    },
    {
      name: 'trustFund',
      about: 'Where a call for money may lead, and nowhere else.',
      value: trustFund.url,
    },
  ]);
}
