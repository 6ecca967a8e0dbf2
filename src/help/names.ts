import { countryCodes } from '../data/generated/countries.js';
import type { Country } from '../internal/country.js';
import { later } from '../internal/later.js';
import type { Language } from '../locales/languages.js';

/**
 * Names, lists and dates in the reader's language. They come from the browser; where an old engine has none, a country is
 * called as it calls itself, a language by its code.
 */

/** The reader's own kind of a language, such as en-GB, for the form of dates. */
const localeOf = (language: Language): string =>
  navigator.languages.find((tag) => tag.split('-')[0] === language) || language;

function namesOf(language: Language, type: 'region' | 'language'): (code: string) => string | undefined {
  try {
    const names = new Intl.DisplayNames([language], { type });
    return (code) => names.of(code);
  } catch {
    return () => undefined;
  }
}

export type CountryNames = readonly (readonly [code: Country, name: string])[];

/** Those of the language that was asked for last: making them takes long enough to be felt at every letter typed. */
let countries: { language?: Language; names?: CountryNames } = {};

/** All countries that have numbers, by name. */
export function countriesByName(element: Element, language: Language): CountryNames {
  if (countries.language === language) return countries.names!;
  const nameOf = namesOf(language, 'region');
  // For engines before Chromium 81.
  const own =
    !nameOf('MX') &&
    later(element, 'country-names', async () => (await import('../data/generated/country-names.js')).countryNames);
  const names = countryCodes
    .split(' ')
    .map((code): [Country, string] => [code, nameOf(code) || (own && own[code]) || code])
    .sort(([, one], [, other]) => one.localeCompare(other, language));
  if (own !== null) countries = { language, names };
  return names;
}

/** `English, French and Swahili`. */
export function languageList(language: Language, tags: readonly string[]): string {
  const nameOf = namesOf(language, 'language');
  const names = tags.map((tag) => nameOf(tag) || tag);
  try {
    return new Intl.ListFormat(language).format(names);
  } catch {
    return names.join(', ');
  }
}

/** A month (`2025-10`) or a year (`2025`). */
export function monthName(language: Language, month: string): string {
  const format: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month.length > 4) format.month = 'long';
  return new Intl.DateTimeFormat(localeOf(language), format).format(new Date(month));
}

/** Day and time, in the reader's zone. */
export const momentName = (language: Language, moment: Date): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(moment);

/** A weekday by its ISO number; Monday is 1. The first of January 2024 was a Monday. */
export const dayName = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`2024-01-0${day}`));

/** `09:00` as the reader writes it. */
export const timeName = (language: Language, time: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    new Date(`2024-01-01T${time}Z`),
  );

/** Short name of a zone now, such as GMT+1, unless the reader's clock shows the same. */
export function zoneName(language: Language, timeZone: string): string {
  const now = new Date();
  const clock = (zone?: string): string =>
    now.toLocaleString('en', { timeZone: zone, day: 'numeric', hour: 'numeric', minute: 'numeric' });
  if (clock(timeZone) === clock()) return '';
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'short' }).formatToParts(now);
  return ` (${parts.find(({ type }) => type === 'timeZoneName')!.value})`;
}
