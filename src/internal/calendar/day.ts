import { once } from '../once.js';

/** A calendar day, `YYYY-MM-DD`: two of them compare as text. */
export type Day = string;

/** Milliseconds since 1970 at the start of a day in UTC, where every day has 24 hours; NaN if there is no such day. */
function startOf(day: Day): number {
  const time = Date.parse(day);
  // Some engines read 30 February as 2 March.
  return !isNaN(time) && new Date(time).toISOString().startsWith(day) ? time : NaN;
}

export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !isNaN(startOf(text));

/**
 * The day that a calendar on the wall shows at an instant.
 * @param zone IANA name; the viewer's own if unset
 * @throws RangeError where the zone is not known
 */
export function dayAt(instant: Date, zone?: string): Day {
  // The viewer's own zone, which is another one when the viewer has travelled, is known without a formatter.
  if (zone === undefined) return new Date(+instant - instant.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const [month, day, year] = once(
    `day in ${zone}`,
    () =>
      // In this form alone every engine since Chromium 69 writes the same.
      new Intl.DateTimeFormat('en-US', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }),
  )
    .format(instant)
    .split('/');
  return `${year}-${month}-${day}`;
}

/** Calendar days from one day to another, whatever hours daylight saving time takes or gives. */
export const daysBetween = (from: Day, to: Day): number => (startOf(to) - startOf(from)) / 86_400_000;

/** The next day with this month and day, `MM-DD`: today, if it is today. */
export function nextYearly(today: Day, monthDay: string): Day {
  const year = today.slice(0, 4);
  return (today.slice(5) > monthDay ? +year + 1 : year) + '-' + monthDay;
}
