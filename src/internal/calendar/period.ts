import { isDay, type Day } from './day.js';

/** Calendar days on which something holds. */
export interface Period {
  isOn(day: Day): boolean;
  /** Whether a later day can change what `isOn` says. */
  isPending(day: Day): boolean;
}

const YEARLY = /^(\d\d-\d\d)\/(\d\d-\d\d)$/;
/** A leap year, so that 29 February is a day of a year. */
const isDayOfYear = (monthDay: string): boolean => isDay(`2000-${monthDay}`);

/**
 * Reads half-open days, the first included and the last not: `07-23/07-30` of every year, also across its end
 * (`12-20/01-10`), or `2026-07-01/2026-07-31` once.
 * @returns undefined where it is neither, a day does not exist, or nothing lies between the two
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
