/** A clock that goes when it is told to. Frames stay the browser's own: it draws, and tells of boxes and of what is seen. */
import { withGlobal } from '@sinonjs/fake-timers';
import { DWELL, START } from '../times.ts';
import { counts, frame } from './counts.ts';

/** Slides from one frame to the next. */
const FRAME = 20;
/**
 * Slides from one collection of garbage to the next. A screen has pauses in which the browser tidies up; without them the
 * styles of all slides so far would make each one slower than the last.
 */
const COLLECTION = 200;

declare const gc: () => void;

/** What was seen while time went on. */
export interface Passed {
  slides: number;
  ticks: number;
  /** Slides that stood shorter or longer than they should: the first few. */
  wrong: string[];
  /** The most timers alive between slides. */
  timers: number;
}

// By this the clock comes back to itself between two timers; by a timer of the browser it would take 4 ms each time.
const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()!();
const setImmediate = (callback: () => void): void => {
  waiting.push(callback);
  port2.postMessage(0);
};
Object.assign(window, { setImmediate });

const clock = withGlobal(window).install({
  now: START,
  toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
});

/** When the last slide came. */
let changed = 0;
addEventListener('blue-heart-slide', () => (changed = performance.now()));

/**
 * Lets time pass.
 * @param steps how often a slide should change, or if none does, how many could have
 */
async function pass(steps: number, isPlaying: boolean): Promise<Passed> {
  const before = { ...counts };
  const wrong: string[] = [];
  let timers = 0;
  for (let step = 0; step < steps; step++) {
    const { slides } = counts;
    await clock.tickAsync(DWELL);
    const changes = counts.slides - slides;
    const isOnTime = !isPlaying || changed === performance.now();
    if ((changes !== Number(isPlaying) || !isOnTime) && wrong.length < 5) {
      wrong.push(`${changes} changes until ${new Date().toJSON()}, the last ${performance.now() - changed} ms before`);
    }
    timers = Math.max(timers, clock.countTimers());
    if (step % FRAME === 0) await frame();
    if (step % COLLECTION === 0) gc();
  }
  return { slides: counts.slides - before.slides, ticks: counts.ticks - before.ticks, wrong, timers };
}

/** Makes the page one that somebody looks at, or nobody. */
function look(isSeen: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: !isSeen });
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: isSeen ? 'visible' : 'hidden' });
  document.dispatchEvent(new Event('visibilitychange'));
}

Object.assign(window, { clock, pass, look });
