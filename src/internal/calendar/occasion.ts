import { themes, worldDay } from '../../data/generated/world-day.js';
import { daysBetween, nextYearly, type Day } from './day.js';

/** How many days ahead the World Day is counted down to. */
const AHEAD = 30;

/** The day that a banner leads up to. */
export interface Occasion {
  day: Day;
  /** Calendar days until then; 0 on the day. */
  days: number;
  isWorldDay: boolean;
  /** Theme of the World Day, in a language that UNODC has given it in. */
  theme: string | undefined;
}

/**
 * @param date a day of the site's own, which takes the place of the World Day
 * @param language whose theme of the year is shown; where it has none, none is
 */
export function occasionOn(today: Day | undefined, date: string, language: string): Occasion | undefined {
  if (!today) return undefined;
  const day = date || nextYearly(today, worldDay);
  const days = daysBetween(today, day);
  if (!(days >= 0) || (!date && days > AHEAD)) return undefined;
  return { day, days, isWorldDay: !date, theme: date ? undefined : (themes[day.slice(0, 4)] || {})[language] };
}
