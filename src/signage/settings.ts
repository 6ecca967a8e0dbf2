import { warnOnce } from '../internal/warn.js';

/** Seconds that a slide stands: by default, and at least and at most. */
export const DWELL = 12;
const SHORTEST = 8;
const LONGEST = 3600;

/** Milliseconds that a slide stands. */
export function waitOf(element: Element, seconds: number | null): number {
  if (seconds != null && !(seconds >= SHORTEST && seconds <= LONGEST)) {
    warnOnce(element, `dwell="${seconds}" is no number of seconds from ${SHORTEST} to ${LONGEST}.`);
    seconds = DWELL;
  }
  return (seconds == null ? DWELL : seconds) * 1000;
}

/** Whether both are metres; one without the other says nothing of what a reader sees. */
export function hasDistance(element: Element, distance: number | null, screen: number | null): boolean {
  if (distance == null && screen == null) return false;
  const isMetres = (value: number | null): boolean => value != null && value > 0 && isFinite(value);
  if (isMetres(distance) && isMetres(screen)) return true;
  warnOnce(
    element,
    `viewing-distance="${distance}" and screen-height="${screen}" are not both metres: text is sized by the box.`,
  );
  return false;
}
