import type { Page } from 'playwright';
import type { State } from '../state.ts';
import { bundle } from './bundle.ts';
import type { Run } from './checks.ts';
import { disturbances } from './disturbances.ts';
import { onScreen, readAtFirst, type Found } from './screen.ts';
import { Time } from './time.ts';
import { COUNTDOWN, START } from './times.ts';

/** Slides in the day of the short run: each disturbance and its aftermath take about a round. */
export const SHORT = 600;

/**
 * Slides before measuring: more than two rounds, and whole minutes, because heartbeats are counted from a full minute.
 */
const WARM = 120;

/**
 * Runs the page on a simulated clock through days of that many changes each.
 * @param tell called after each day
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

/** Two rounds of all possible slides: the countdown to the World Day adds one. */
async function warmUp(page: Page): Promise<void> {
  await page.evaluate(`clock.setSystemTime(${COUNTDOWN})`);
  for (let rounds = 0; rounds < 3; rounds++) await page.evaluate('toFirst()');
  await page.evaluate(`clock.setSystemTime(${START} + performance.now())`);
  await page.evaluate(`pass(${WARM}, true)`);
}

/**
 * Runs all disturbances, one after the other: each for half of its part of the day. In the other half nothing may
 * remain of it.
 */
async function playDay(page: Page, time: Time, changes: number): Promise<void> {
  const until = (part: number): number => Math.floor((part * changes) / disturbances.length);
  for (const [index, { begin, end, isQuiet }] of disturbances.entries()) {
    const part = until(index + 1) - until(index);
    const half = Math.floor(part / 2);
    await begin(page);
    await page.evaluate('drawn()');
    // Time in which nothing plays does not count towards the day.
    await (isQuiet ? time.wait(half) : time.play(half));
    await end(page);
    await page.evaluate('drawn()');
    await time.play(isQuiet ? part : part - half);
  }
}
