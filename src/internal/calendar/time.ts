import { dayAt, isDay, type Day } from './day.js';

/** Date, and time and offset if they are given: `2026-07-30`, `2026-07-30T08:00`, `2026-07-30T08:00:00+09:00`. */
const ISO = /^(\d{4}-\d\d-\d\d)(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * The day that a time in ISO 8601 falls on. Without an offset it is what the wall shows in the zone, not in UTC: a preview
 * of 30 July shows 30 July everywhere.
 * @param zone IANA name; the viewer's own if unset
 * @returns undefined if it is no time
 */
export function dayOfTime(time: string, zone?: string): Day | undefined {
  const [, day = '', offset] = ISO.exec(time) || [];
  const instant = new Date(time);
  if (!isDay(day) || isNaN(+instant)) return undefined;
  return offset ? dayAt(instant, zone) : day;
}
