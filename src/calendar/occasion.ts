import { themes, worldDay } from '../data/generated/world-day.js';
import { daysBetween, nextYearly, type Day } from './day.js';

/** From how many days ahead the World Day is counted down to. */
const AHEAD = 30;

/** The day that a banner counts down to. */
export interface Occasion {
  day: Day;
  /** Calendar days until then; 0 on the day. */
  days: number;
  isWorldDay: boolean;
  /** Theme of the World Day, if UNODC published it in the language. */
  theme: string | undefined;
}

/**
 * @param date a day of the site's own that replaces the World Day
 * @param language of the theme; no theme is shown in another language
 */
export function occasionOn(today: Day | undefined, date: string, language: string): Occasion | undefined {
  if (!today) return undefined;
  const day = date || nextYearly(today, worldDay);
  const days = daysBetween(today, day);
  if (!(days >= 0) || (!date && days > AHEAD)) return undefined;
  return { day, days, isWorldDay: !date, theme: date ? undefined : themes[day.slice(0, 4)]?.[language] };
}
