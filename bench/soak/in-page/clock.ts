/** A clock that advances on command. Frames remain the browser's: it renders, and reports sizes and visibility. */
import { withGlobal } from '@sinonjs/fake-timers';
import { DWELL, START } from '../times.ts';
import { counts, frame } from './counts.ts';

/** Slides between two frames. */
const FRAME = 20;
/**
 * Slides between two garbage collections. A real screen has pauses in which the browser tidies up; without them the
 * styles of all earlier slides would make each one slower.
 */
const COLLECTION = 200;

declare const gc: () => void;

/** Results while time passed. */
export interface Passed {
  slides: number;
  ticks: number;
  /** Slides that were shown too briefly or too long: the first few. */
  wrong: string[];
  /** Maximum of live timers between slides. */
  timers: number;
}

// Yields between two timers; a timer of the browser would take 4 ms each time.
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

/** Time of the last slide. */
let changed = 0;
addEventListener('blue-heart-slide', () => (changed = performance.now()));

/**
 * Advances time.
 * @param steps how often a slide should change or, if none does, could have
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

/** Makes the page visible or hidden. */
function look(isSeen: boolean): void {
  Object.defineProperty(Document.prototype, 'hidden', { configurable: true, get: () => !isSeen });
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: isSeen ? 'visible' : 'hidden' });
  document.dispatchEvent(new Event('visibilitychange'));
}

Object.assign(window, { clock, pass, look });
