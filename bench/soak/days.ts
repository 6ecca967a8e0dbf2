import type { Page } from 'playwright';
import type { State } from '../state.ts';
import { bundle } from './bundle.ts';
import type { Run } from './checks.ts';
import { disturbances } from './disturbances.ts';
import { onScreen, readAtFirst, type Found } from './screen.ts';
import { Time } from './time.ts';
import { COUNTDOWN, START } from './times.ts';

/** Slides in the day of the short run: each disturbance lasts about a round. */
export const SHORT = 1000;

/** Slides before it counts: more than two rounds, and whole minutes, for heartbeats are counted from one on. */
const WARM = 120;

/**
 * Runs the page by a clock of ours through days of so many changes each.
 * @param tell hears of each day that is over
 * @param signal ends it
 */
export async function runDays(
  days: number,
  changes: number,
  { tell, signal }: { tell?: (day: number) => void; signal?: AbortSignal } = {},
): Promise<Run> {
  const run = async (page: Page): Promise<Found> => {
    await warmUp(page);
    const start = await readAtFirst(page);
    const states: Record<string, State> = {};
    const time = new Time(page);
    for (let day = 1; day <= days; day++) {
      await playDay(page, time, changes);
      states[`day ${day}`] = await readAtFirst(page);
      tell?.(day);
    }
    return { states: { start, ...states, end: states[`day ${days}`]! }, ...time.counted };
  };
  return onScreen([await bundle('clock')], run, signal);
}

/** Two rounds of all slides there can be: while it is counted down to the World Day there is one more. */
async function warmUp(page: Page): Promise<void> {
  await page.evaluate(`clock.setSystemTime(${COUNTDOWN})`);
  for (let rounds = 0; rounds < 3; rounds++) await page.evaluate('toFirst()');
  await page.evaluate(`clock.setSystemTime(${START} + performance.now())`);
  await page.evaluate(`pass(${WARM}, true)`);
}

/** All disturbances come, one after the other: each for half of its part of the day. In the other half nothing may stay of it. */
async function playDay(page: Page, time: Time, changes: number): Promise<void> {
  const until = (part: number): number => Math.floor((part * changes) / disturbances.length);
  for (const [index, { begin, end, isQuiet }] of disturbances.entries()) {
    const part = until(index + 1) - until(index);
    const half = Math.floor(part / 2);
    await begin(page);
    await page.evaluate('drawn()');
    // Time in which nothing plays is none of the day's.
    await (isQuiet ? time.wait(half) : time.play(half));
    await end(page);
    await page.evaluate('drawn()');
    await time.play(isQuiet ? part : part - half);
  }
}
