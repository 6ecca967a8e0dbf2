import type { State } from '../state.ts';
import type { Heard } from './hear.ts';

/** Something that was counted, and how often it should have been. */
export interface Count {
  found: number;
  least: number;
  most: number;
}

/** What was found while a screen ran. */
export interface Run extends Heard {
  /** By when they were read: `start` is once warm, `end` at last. All at the first slide of a round. */
  states: Record<'start' | 'end', State> & Record<string, State>;
  slides: Count;
  ticks: Count;
  /** Slides that did not change in their time. */
  wrong: string[];
  /** The most timers alive, while slides played and while none did, if that was. */
  timers: { playing: number; quiet?: number };
}

/** The part of the heap by which it may have changed. */
const HEAP = 0.05;
/** One for the slide, one for the minute. */
const TIMERS = 2;
/** The page looks for a newer version of itself, for the player has no minutes then. */
const QUIET_TIMERS = 1;

const counted = (what: string, { found, least, most }: Count): string[] =>
  found < least || found > most ? [`${found} ${what}, expected ${least === most ? most : `${least} to ${most}`}`] : [];

const grown = (what: 'nodes' | 'listeners', { start, end }: Run['states']): string[] =>
  end[what] > start[what] ? [`${start[what]} ${what} at the start, ${end[what]} at the end`] : [];

/** What must hold, each with the faults that it finds. */
export const checks: Record<string, (run: Run) => string[]> = {
  'each slide comes in its turn': ({ slides, wrong }) => [...counted('slides', slides), ...wrong],
  'a heartbeat comes each minute': ({ ticks }) => counted('heartbeats', ticks),
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
  // Some slides of the site are there to fail.
  'there is nothing to warn of but slides that do not load': ({ warnings }) =>
    warnings.filter((text) => !/slot slide: (img|video) does not load/.test(text)),
  'no warning is given twice': ({ warnings }) =>
    warnings.filter((text, index) => warnings.indexOf(text) !== index).map((text) => `said again: ${text}`),
};
