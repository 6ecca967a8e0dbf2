import { COUNT_TIMERS } from '../pending.ts';
import { bundle } from './bundle.ts';
import type { Run } from './checks.ts';
import { onScreen, readAtFirst } from './screen.ts';
import { DWELL, HEARTBEAT } from './times.ts';

interface Counts {
  slides: number;
  ticks: number;
  timers: number;
}

/** Runs the page on the machine's clock, which is never quite punctual. */
export async function runMinutes(minutes: number): Promise<Run> {
  return onScreen([COUNT_TIMERS, await bundle('counts')], async (page) => {
    const count = (): Promise<Counts> => page.evaluate('({ ...counts, timers: window.pending.size })');
    // Two rounds to warm up.
    await readAtFirst(page);
    await readAtFirst(page);
    const start = await readAtFirst(page);
    const before = await count();
    await page.waitForTimeout(minutes * HEARTBEAT);
    const after = await count();
    const end = await readAtFirst(page);
    const slides = (minutes * HEARTBEAT) / DWELL;
    return {
      states: { start, end },
      slides: { found: after.slides - before.slides, least: slides - 1, most: slides + 1 },
      ticks: { found: after.ticks - before.ticks, least: minutes - 1, most: minutes },
      wrong: [],
      timers: { playing: after.timers },
    };
  });
}
