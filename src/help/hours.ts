import type { OpeningHours } from '../data/types.js';
import type { Scene } from './scene.js';
import { fillText } from '../internal/fill.js';
import { dayName, timeName, zoneName } from './names.js';

/** When a line is open, in words. */
export function hoursText({ words, language }: Scene, hours: '24/7' | OpeningHours | undefined): string {
  const { always, daily, workdays, range, open, unknown } = words.ui.hours;
  if (!hours) return unknown;
  if (hours === '24/7') return always;
  const between = (first: string, last: string): string => fillText(range, { first, last });
  const daysOf = (days: string): string => {
    const [first = '', last] = days.split('-').map((day) => dayName(language, day));
    return { '1-7': daily, '1-5': workdays }[days] || (last ? between(first, last) : first);
  };
  const spans = hours.open.map(({ days, from, to }) =>
    fillText(open, { days: daysOf(days), times: between(timeName(language, from), timeName(language, to)) }),
  );
  return spans.join('; ') + zoneName(language, hours.zone);
}
