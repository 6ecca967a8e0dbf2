import type { Facts } from '../data/load.js';
import { languages } from '../../src/locales/languages.js';
import { moduleText } from './module.js';

/** The local name of a country, for engines that cannot name countries in the reader's language. */
export function nameOf(country: string): string {
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  return new Intl.DisplayNames(language, { type: 'region' }).of(country)!;
}

function ownName(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language)!;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

export function languageNamesModule(): string {
  return moduleText('Unicode CLDR, by Intl of Node', [
    {
      name: 'languageNames',
      about: 'Each language of the library by its own name, as a chooser shows it.',
      value: Object.fromEntries(languages.map((language) => [language, ownName(language)])),
      type: 'Readonly<Record<Language, string>>',
    },
  ]).replace('\n\n', "\n\nimport type { Language } from '../../locales/languages.js';\n\n");
}

export function countryNamesModule({ helplines }: Facts): string {
  return moduleText('Unicode CLDR, by Intl of Node', [
    {
      name: 'countryNames',
      about: 'Each country by its own name. `EU` stands for the European Union.',
      value: Object.fromEntries(helplines.map(({ country }) => [country, nameOf(country)])),
      type: 'Readonly<Record<string, string>>',
    },
  ]);
}
