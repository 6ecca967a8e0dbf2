import { attempt, warnOnce } from '../base/errors.js';
import { dayAt, daysBetween } from '../calendar/day.js';

/** Longest time a closed banner is remembered. */
const MOST_DAYS = 30;

/** Storage key: a prefix that reveals nothing to somebody who looks, and the id of the element. */
const keyOf = ({ id }: Element): string => `bhe-closed${id && `-${id}`}`;

/** Days that `remember` asks for; 0 for this session, undefined for not at all. */
function daysOf(element: Element, remember: string | null): number | undefined {
  if (remember === 'session') return 0;
  const [, days] = /^days:(\d+)$/.exec(remember ?? '') ?? [];
  if (days && +days) return Math.min(+days, MOST_DAYS);
  if (remember && remember !== 'no') {
    warnOnce(element, `remember="${remember}" is not one of: no, session, days:14 (up to days:${MOST_DAYS}).`);
  }
  return undefined;
}

/** Remembers that the reader closed it. Nothing is written before that. */
export function rememberClosed(element: Element, remember: string | null): void {
  const days = daysOf(element, remember);
  if (days === undefined) return;
  attempt(() => (days ? localStorage : sessionStorage).setItem(keyOf(element), dayAt(new Date())));
}

/** Whether the reader closed it, as far as `remember` applies. */
export function wasClosed(element: Element, remember: string | null): boolean {
  const days = daysOf(element, remember);
  if (days === undefined) return false;
  return !!attempt(() => {
    const closed = (days ? localStorage : sessionStorage).getItem(keyOf(element));
    if (!closed || !days) return closed;
    // A date in the future was written by a wrong clock.
    const age = daysBetween(closed, dayAt(new Date()));
    return age >= 0 && age < days;
  });
}
