import type { State } from '../state.ts';
import type { Heard } from './hear.ts';

/** A count, and its expected range. */
export interface Count {
  found: number;
  least: number;
  most: number;
}

/** Results of a screen that has run. */
export interface Run extends Heard {
  /** By time of reading: `start` once warm, `end` last. All at the first slide of a round. */
  states: Record<'start' | 'end', State> & Record<string, State>;
  slides: Count;
  ticks: Count;
  /** Slides that did not change in time. */
  wrong: string[];
  /** Maximum of live timers, while slides played and while they did not, if that happened. */
  timers: { playing: number; quiet?: number };
}

/** Fraction by which the heap may have changed. */
const HEAP = 0.05;
/** One for the slide, one for the minute. */
const TIMERS = 2;
/** Only the page's check for a newer version, because the player then has no heartbeat. */
const QUIET_TIMERS = 1;

/** `59 slides, expected 59 to 61`. */
export const told = (what: string, { found, least, most }: Count): string =>
  `${found} ${what}, expected ${least === most ? most : `${least} to ${most}`}`;

const counted = (what: string, count: Count): string[] =>
  count.found < count.least || count.found > count.most ? [told(what, count)] : [];

const grown = (what: 'nodes' | 'listeners', { start, end }: Run['states']): string[] =>
  end[what] > start[what] ? [`${start[what]} ${what} at the start, ${end[what]} at the end`] : [];

/** What must hold, each with a function that returns faults. */
export const checks: Record<string, (run: Run) => string[]> = {
  'each slide is shown in order': ({ slides, wrong }) => [...counted('slides', slides), ...wrong],
  'a heartbeat fires each minute': ({ ticks }) => counted('heartbeats', ticks),
  [`the heap stays within ${HEAP * 100} %`]({ states: { start, end } }) {
    const change = end.heap / start.heap - 1;
    return Math.abs(change) > HEAP ? [`the heap changed by ${(change * 100).toFixed(2)} %`] : [];
  },
  'no node is left': ({ states }) => grown('nodes', states),
  'no listener is left': ({ states }) => grown('listeners', states),
  'no more than two timers are alive': ({ timers: { playing } }) =>
    playing > TIMERS ? [`${playing} timers alive while slides play`] : [],
  'no timer but that of the page is alive while nothing plays': ({ timers: { quiet = 0 } }) =>
    quiet > QUIET_TIMERS ? [`${quiet} timers alive while nothing plays`] : [],
  'nothing fails': ({ errors }) => errors,
  // Some slides of the site are meant to fail.
  'it warns only about slides that fail to load': ({ warnings }) =>
    warnings.filter((text) => !/slot slide: <(img|video)> failed to load/.test(text)),
  'no warning is given twice': ({ warnings }) =>
    warnings.filter((text, index) => warnings.indexOf(text) !== index).map((text) => `said again: ${text}`),
};
