import type { Day } from '../calendar/day.js';
import { memoize } from '../base/memoize.js';

/**
 * English in the United Nations' format. Not the reader's own tag: engines throw on some, and some use another
 * calendar.
 */
const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** Whether the browser supports the language; else it would format in another one. */
const has = (format: { supportedLocalesOf(tag: string): string[] }, language: string): boolean =>
  format.supportedLocalesOf(language).length > 0;

/** `30 July`, with the year unless the day is yearly; empty if the browser does not support the language. */
export function dayName(language: string, day: Day, isYearly: boolean): string {
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' };
  if (!isYearly) options.year = 'numeric';
  const { DateTimeFormat } = Intl;
  if (!has(DateTimeFormat, language)) return '';
  return memoize(`${language} day ${isYearly}`, () => new DateTimeFormat(localeOf(language), options)).format(
    new Date(day),
  );
}

/** `in 12 days`, `tomorrow`, `today`; empty if the browser does not support it (before Chromium 71, Safari 14). */
export function daysAhead(language: string, days: number): string {
  const { RelativeTimeFormat } = Intl as Partial<typeof Intl>;
  return RelativeTimeFormat && has(RelativeTimeFormat, language)
    ? memoize(`${language} ahead`, () => new RelativeTimeFormat(language, { numeric: 'auto' })).format(days, 'day')
    : '';
}
