import { type Day, dayAt, isDay } from './day.js';

/** A date, with optional time and offset: `2026-07-30`, `2026-07-30T08:00`, `2026-07-30T08:00:00+09:00`. */
const ISO = /^(\d{4}-\d\d-\d\d)(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * The day of a time in ISO 8601. Without an offset it is local time in the time zone, not UTC: a preview of 30 July
 * shows 30 July everywhere.
 * @param zone IANA time zone; the viewer's own if unset
 * @returns undefined if it is not a time
 */
export function dayOfTime(time: string, zone?: string): Day | undefined {
  const [, day = '', offset] = ISO.exec(time) ?? [];
  const instant = new Date(time);
  if (!isDay(day) || isNaN(+instant)) return undefined;
  return offset ? dayAt(instant, zone) : day;
}

export interface Period {
  isOn(day: Day): boolean;
  /** Whether a later day can change the result of `isOn`. */
  isPending(day: Day): boolean;
}

const YEARLY = /^(\d\d-\d\d)\/(\d\d-\d\d)$/;
/** In a leap year, so that 29 February is valid. */
const isDayOfYear = (monthDay: string): boolean => isDay(`2000-${monthDay}`);

/**
 * Parses half-open ranges, first day inclusive, last day exclusive: `07-23/07-30` of every year, also across its end
 * (`12-20/01-10`), or `2026-07-01/2026-07-31` once.
 * @returns undefined if it is neither, a day does not exist, or the range is empty
 */
export function periodOf(text: string): Period | undefined {
  const [from = '', to = '', rest] = text.split('/');
  if (rest !== undefined || from === to) return undefined;
  if (YEARLY.test(text)) {
    if (!isDayOfYear(from) || !isDayOfYear(to)) return undefined;
    return {
      isOn: (day) => {
        const monthDay = day.slice(5);
        return from < to ? monthDay >= from && monthDay < to : monthDay >= from || monthDay < to;
      },
      isPending: () => true,
    };
  }
  if (!isDay(from) || !isDay(to) || from > to) return undefined;
  return { isOn: (day) => day >= from && day < to, isPending: (day) => day < to };
}
