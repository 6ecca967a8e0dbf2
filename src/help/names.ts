import { helplines } from '../data/generated/helplines.js';
import { attempt } from '../base/errors.js';
import type { Country } from '../facts/country.js';
import { namesOf } from '../i18n/language-list.js';
import { memoize } from '../base/memoize.js';
import { lazy } from '../loading/lazy.js';
import type { Language } from '../locales/languages.js';

/**
 * Names, lists and dates in the reader's language, from the browser. In old engines without them, countries go by their
 * own names and languages by their codes.
 */

/**
 * The reader's own variant of a language, such as en-GB, for date formats. Only tags that every engine accepts: some
 * machines report `en-US@posix`.
 */
const localeOf = (language: Language): string =>
  (navigator.languages || []).find((tag) => tag.split('-')[0] === language && /^..-..$/.test(tag)) || language;

const dates = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  memoize(language + JSON.stringify(options), () => new Intl.DateTimeFormat(localeOf(language), options));

/** Sort order in engines that cannot collate the language. */
const byCode = (one: string, other: string): number => (one < other ? -1 : 1);

export type CountryNames = readonly (readonly [code: Country, name: string])[];

/** All countries with numbers, by name. */
export function countriesByName(element: Element, language: Language): CountryNames {
  const nameOf = namesOf(language, 'region');
  // For engines before Chromium 81.
  const own =
    !nameOf('MX') &&
    lazy(element, 'country-names', async () => (await import('../data/generated/country-names.js')).countryNames);
  return memoize(`${language} countries ${!!own}`, () => {
    const compare = attempt(() => new Intl.Collator(language).compare) || byCode;
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

/** Day and time, in the reader's time zone. */
export const momentName = (language: Language, moment: Date): string =>
  dates(language, { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' }).format(
    moment,
  );

/** A weekday by its ISO number; Monday is 1. 1 January 2024 was a Monday. */
export const dayName = (language: Language, day: string): string =>
  dates(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`2024-01-0${day}`));

/** `09:00` in the reader's format. */
export const timeName = (language: Language, time: string): string =>
  dates(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(new Date(`2024-01-01T${time}Z`));

/** Short name of a time zone now, such as GMT+1, unless it matches the reader's clock. */
export function zoneName(language: Language, timeZone: string): string {
  const now = new Date();
  const clock: Intl.DateTimeFormatOptions = { day: 'numeric', hour: 'numeric', minute: 'numeric' };
  const own = dates(language, clock).format(now);
  clock.timeZone = timeZone;
  if (dates(language, clock).format(now) === own) return '';
  const parts = dates(language, { timeZone, timeZoneName: 'short' }).formatToParts(now);
  return ` (${parts.find(({ type }) => type === 'timeZoneName')!.value})`;
}
