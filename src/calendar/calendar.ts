import { factsYear, worldDay } from '../data/generated/world-day.js';
import { warnOnce } from '../base/errors.js';
import { type Day, dayAt } from './day.js';
import { type Period, dayOfTime, periodOf } from './period.js';

/** An element that depends on the day. A removed attribute is null and means the default. */
export interface Dated extends Element {
  /** `always`, `world-day`, or days as in period.ts. */
  when: string | null;
  /** `viewer`, or an IANA time zone. */
  timeZone: string | null;
  /** A time in ISO 8601 that replaces the clock. */
  now: string | null;
}

/** What an element needs to know about today. */
export interface Today {
  /** Unset if the clock cannot be right. */
  day?: Day;
  /** Whether `now` replaces the clock. */
  isFixed: boolean;
  /** Whether it is one of the days of `when`. */
  isOn: boolean;
  /** Whether that can still change. */
  isPending: boolean;
}

const ALWAYS: Period = { isOn: () => true, isPending: () => false };
const WORLD_DAY = `${worldDay}/${worldDay.slice(0, 3)}${+worldDay.slice(3) + 1}`;

/** Reads clock and attributes. Warns about invalid values and uses their defaults. */
export function readCalendar(element: Dated): Today {
  const { when, now } = element;
  const zone = zoneOf(element);
  const fixed = now ? dayOfTime(now, zone) : undefined;
  if (now && !fixed) {
    warnOnce(element, `now="${now}" is not a time such as 2026-07-30, 2026-07-30T08:00 or 2026-07-30T08:00Z.`);
  }
  const today = fixed || dayAt(new Date(), zone);
  // A player that lost its clock starts in 1970: do not trust its date.
  if (!fixed && +today.slice(0, 4) < factsYear) return { isFixed: false, isOn: true, isPending: true };
  const period = periodOfWhen(element, when);
  return { day: today, isFixed: !!fixed, isOn: period.isOn(today), isPending: !fixed && period.isPending(today) };
}

function zoneOf(element: Dated): string | undefined {
  const { timeZone } = element;
  if (timeZone == null || timeZone === 'viewer') return undefined;
  try {
    dayAt(new Date(), timeZone);
    return timeZone;
  } catch {
    warnOnce(element, `time-zone="${timeZone}" is neither viewer nor an IANA time zone such as Europe/Brussels.`);
    return undefined;
  }
}

function periodOfWhen(element: Dated, when: string | null): Period {
  if (when == null || when === 'always') return ALWAYS;
  const period = periodOf(when === 'world-day' ? WORLD_DAY : when);
  if (!period) {
    warnOnce(
      element,
      `when="${when}" is not one of: always, world-day, 07-23/07-30 (every year), 2026-07-01/2026-07-31. The end date is exclusive.`,
    );
  }
  return period || ALWAYS;
}
