import { memoize } from '../base/memoize.js';

/** A calendar day, `YYYY-MM-DD`; days compare as strings. */
export type Day = string;

/** Milliseconds since 1970 at the start of a day in UTC, where every day has 24 hours; NaN if there is no such day. */
function startOf(day: Day): number {
  const time = Date.parse(day);
  // Some engines parse 30 February as 2 March.
  return !isNaN(time) && new Date(time).toISOString().startsWith(day) ? time : NaN;
}

export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !isNaN(startOf(text));

/**
 * The local calendar day at an instant.
 * @param zone IANA time zone; the viewer's own if unset
 * @throws RangeError if the time zone is unknown
 */
export function dayAt(instant: Date, zone?: string): Day {
  // The viewer's own time zone needs no formatter, and follows when the viewer travels.
  if (zone === undefined) return new Date(+instant - instant.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const [month, day, year] = memoize(
    `day in ${zone}`,
    () =>
      // The only format that all engines since Chromium 69 write the same way.
      new Intl.DateTimeFormat('en-US', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }),
  )
    .format(instant)
    .split('/');
  return `${year}-${month}-${day}`;
}

/** Calendar days from one day to another, regardless of daylight saving time. */
export const daysBetween = (from: Day, to: Day): number => (startOf(to) - startOf(from)) / 86_400_000;

/** The next day with this month and day, `MM-DD`; today counts. */
export function nextYearly(today: Day, monthDay: string): Day {
  const year = today.slice(0, 4);
  return (today.slice(5) > monthDay ? +year + 1 : year) + '-' + monthDay;
}
