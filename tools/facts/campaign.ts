import type { Facts } from '../data/load.js';
import { moduleText } from './module.js';

export function campaignModule({ pages, initiatives, worldDay, themes, trustFund, hashtags }: Facts): string {
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
    {
      name: 'worldDay',
      about: 'World Day against Trafficking in Persons, `MM-DD` of every year.',
      value: worldDay.date,
    },
    {
      name: 'themes',
      about: 'Theme of the World Day by year and language. A year that is not here has none: show none.',
      value: Object.fromEntries(
        themes.themes.map(({ year, texts }) => [
          year,
          Object.fromEntries(Object.entries(texts).map(([language, { text }]) => [language, text])),
        ]),
      ),
      type: 'Readonly<Record<string, Readonly<Record<string, string>>>>',
    },
    {
      name: 'trustFund',
      about: 'Where a call for money may lead, and nowhere else.',
      value: { names: trustFund.names, short: trustFund.short, url: trustFund.url },
    },
    {
      name: 'hashtags',
      about: 'Hashtags in use, the form to show first; accented and plain forms differ on some networks.',
      value: Object.fromEntries(hashtags.hashtags.filter(({ years }) => !years).map(({ id, forms }) => [id, forms])),
    },
  ]);
}
