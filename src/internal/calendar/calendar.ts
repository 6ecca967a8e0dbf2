import { factsYear, worldDay } from '../../data/generated/world-day.js';
import { warnOnce } from '../warn.js';
import { dayAt, type Day } from './day.js';
import { periodOf, type Period } from './period.js';
import { dayOfTime } from './time.js';

/** An element that shows itself, or something, on some days. An attribute that was removed is null, and means the default. */
export interface Dated extends Element {
  /** `always`, `world-day`, or days as in period.ts. */
  when: string | null;
  /** `viewer`, or an IANA name. */
  timeZone: string | null;
  /** A time in ISO 8601 that stands for the clock. */
  now: string | null;
}

/** What an element needs to know of the calendar now. */
export interface Today {
  /** Unset where the clock cannot be right. */
  day?: Day;
  /** Whether `now` stands for the clock. */
  isFixed: boolean;
  /** Whether it is one of the days of `when`. */
  isOn: boolean;
  /** Whether that can still change. */
  isPending: boolean;
}

const ALWAYS: Period = { isOn: () => true, isPending: () => false };
const WORLD_DAY = `${worldDay}/${worldDay.slice(0, 3)}${+worldDay.slice(3) + 1}`;

/** Reads clock and attributes. What it cannot read it warns of, and takes the default. */
export function readCalendar(element: Dated): Today {
  const { when, now } = element;
  const zone = zoneOf(element);
  const fixed = now ? dayOfTime(now, zone) : undefined;
  if (now && !fixed) {
    warnOnce(element, `now="${now}" is not a time such as 2026-07-30, 2026-07-30T08:00 or 2026-07-30T08:00Z.`);
  }
  const today = fixed || dayAt(new Date(), zone);
  // A player that lost its clock starts in 1970. It is not asked what day it is.
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
    warnOnce(element, `time-zone="${timeZone}" is neither viewer nor an IANA name such as Europe/Brussels.`);
    return undefined;
  }
}

function periodOfWhen(element: Dated, when: string | null): Period {
  if (when == null || when === 'always') return ALWAYS;
  const period = periodOf(when === 'world-day' ? WORLD_DAY : when);
  if (!period) {
    warnOnce(
      element,
      `when="${when}" is none of: always, world-day, 07-23/07-30 (every year), 2026-07-01/2026-07-31. The last day is not in it.`,
    );
  }
  return period || ALWAYS;
}
