import type { OpeningHours } from '../data/types.js';
import type { ViewState } from './view-state.js';
import { interpolateText } from '../i18n/interpolate.js';
import { dayName, timeName, zoneName } from './names.js';

/** Opening hours in words. */
export function hoursText({ words, language }: ViewState, hours: '24/7' | OpeningHours | undefined): string {
  const { always, daily, workdays, range, open, unknown } = words.ui.hours;
  if (!hours) return unknown;
  if (hours === '24/7') return always;
  const between = (first: string, last: string): string => interpolateText(range, { first, last });
  const daysOf = (days: string): string => {
    const [first = '', last] = days.split('-').map((day) => dayName(language, day));
    return { '1-7': daily, '1-5': workdays }[days] || (last ? between(first, last) : first);
  };
  const spans = hours.open.map(({ days, from, to }) =>
    interpolateText(open, { days: daysOf(days), times: between(timeName(language, from), timeName(language, to)) }),
  );
  return spans.join('; ') + zoneName(language, hours.zone);
}
