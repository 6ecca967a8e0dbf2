import { attempt } from '../internal/attempt.js';
import { dayAt, daysBetween } from '../internal/calendar/day.js';
import { warnOnce } from '../internal/warn.js';

/** Longest time that a closed banner is remembered for. */
const MOST_DAYS = 30;

/** Where it is kept that a banner was closed: a name that says nothing to somebody who looks, and the id of the element. */
const keyOf = ({ id }: Element): string => `bhe-closed${id && `-${id}`}`;

/** Days that the attribute `remember` asks for; 0 for this session, undefined for not at all. */
function daysOf(element: Element, remember: string | null): number | undefined {
  if (remember === 'session') return 0;
  const [, days] = /^days:(\d+)$/.exec(remember || '') || [];
  if (days && +days) return Math.min(+days, MOST_DAYS);
  if (remember && remember !== 'no') {
    warnOnce(element, `remember="${remember}" is none of: no, session, days:14 (up to days:${MOST_DAYS}).`);
  }
  return undefined;
}

/** Remembers that the reader closed it. Nothing is written before. */
export function rememberClosed(element: Element, remember: string | null): void {
  const days = daysOf(element, remember);
  if (days === undefined) return;
  attempt(() => (days ? localStorage : sessionStorage).setItem(keyOf(element), dayAt(new Date())));
}

/** Whether the reader closed it, as far as `remember` asks. */
export function wasClosed(element: Element, remember: string | null): boolean {
  const days = daysOf(element, remember);
  if (days === undefined) return false;
  return !!attempt(() => {
    const closed = (days ? localStorage : sessionStorage).getItem(keyOf(element));
    if (!closed || !days) return closed;
    // A day to come was written by a clock that was wrong.
    const age = daysBetween(closed, dayAt(new Date()));
    return age >= 0 && age < days;
  });
}
