import type { Day } from './calendar/day.js';
import { once } from './once.js';

/** Of English the form that the United Nations write. Not the reader's own tag: engines throw on some, and some have another calendar. */
const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** Whether the browser has this language; else it would write the date in another one. */
const has = (format: { supportedLocalesOf(tag: string): string[] }, language: string): boolean =>
  format.supportedLocalesOf(language).length > 0;

/** `30 July`, with the year unless it is a day of every year; empty where the browser does not know the language. */
export function dayName(language: string, day: Day, isYearly: boolean): string {
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' };
  if (!isYearly) options.year = 'numeric';
  const { DateTimeFormat } = Intl;
  if (!has(DateTimeFormat, language)) return '';
  return once(`${language} day ${isYearly}`, () => new DateTimeFormat(localeOf(language), options)).format(
    new Date(day),
  );
}

/** `in 12 days`, `tomorrow`, `today`; empty where the browser has no such words (before Chromium 71, Safari 14). */
export function daysAhead(language: string, days: number): string {
  const { RelativeTimeFormat } = Intl as Partial<typeof Intl>;
  return RelativeTimeFormat && has(RelativeTimeFormat, language)
    ? once(`${language} ahead`, () => new RelativeTimeFormat(language, { numeric: 'auto' })).format(days, 'day')
    : '';
}
