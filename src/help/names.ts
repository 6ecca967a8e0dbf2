import { helplines } from '../data/generated/helplines.js';
import type { Country } from '../internal/country.js';
import { namesOf } from '../internal/language-list.js';
import { once } from '../internal/once.js';
import { later } from '../internal/later.js';
import type { Language } from '../locales/languages.js';

/**
 * Names, lists and dates in the reader's language. They come from the browser; where an old engine has none, a country is
 * called as it calls itself, a language by its code.
 */

/**
 * The reader's own kind of a language, such as en-GB, for the form of dates. Only of a form that every engine takes: some
 * machines call theirs `en-US@posix`.
 */
const localeOf = (language: Language): string =>
  navigator.languages.find((tag) => tag.split('-')[0] === language && /^..-..$/.test(tag)) || language;

const dates = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  once(language + JSON.stringify(options), () => new Intl.DateTimeFormat(localeOf(language), options));

export type CountryNames = readonly (readonly [code: Country, name: string])[];

/** All countries that have numbers, by name. */
export function countriesByName(element: Element, language: Language): CountryNames {
  const nameOf = namesOf(language, 'region');
  // For engines before Chromium 81.
  const own =
    !nameOf('MX') &&
    later(element, 'country-names', async () => (await import('../data/generated/country-names.js')).countryNames);
  return once(`${language} countries ${!!own}`, () => {
    const { compare } = new Intl.Collator(language);
    return Object.keys(helplines)
      .map((code): [Country, string] => [code, nameOf(code) || (own && own[code]) || code])
      .sort(([, one], [, other]) => compare(one, other));
  });
}

/** A month (`2025-10`) or a year (`2025`). */
export function monthName(language: Language, month: string): string {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month.length > 4) options.month = 'long';
  return dates(language, options).format(new Date(month));
}

/** Day and time, in the reader's zone. */
export const momentName = (language: Language, moment: Date): string =>
  dates(language, { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' }).format(
    moment,
  );

/** A weekday by its ISO number; Monday is 1. The first of January 2024 was a Monday. */
export const dayName = (language: Language, day: string): string =>
  dates(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`2024-01-0${day}`));

/** `09:00` as the reader writes it. */
export const timeName = (language: Language, time: string): string =>
  dates(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(new Date(`2024-01-01T${time}Z`));

/** Short name of a zone now, such as GMT+1, unless the reader's clock shows the same. */
export function zoneName(language: Language, timeZone: string): string {
  const now = new Date();
  const clock: Intl.DateTimeFormatOptions = { day: 'numeric', hour: 'numeric', minute: 'numeric' };
  const own = dates(language, clock).format(now);
  clock.timeZone = timeZone;
  if (dates(language, clock).format(now) === own) return '';
  const parts = dates(language, { timeZone, timeZoneName: 'short' }).formatToParts(now);
  return ` (${parts.find(({ type }) => type === 'timeZoneName')!.value})`;
}
