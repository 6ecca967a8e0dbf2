/**
 * A screen between two slides: how often it wakes, and what that costs, compared with an empty page at the same time.
 * It includes one full minute, when it reads the clock again and moves for the burn-in guard. The built script in
 * Chromium.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright';
import { launch } from './chromium.ts';
import { COUNT_TIMERS } from './pending.ts';

/** Seconds. */
const SETTLED = 5;
const WATCHED = 65;
/** Wake-ups per second. */
const ALLOWED = 1;

const screen = (attributes: string): string =>
  `<blue-heart-signage partner="narita-airport" dwell="3600" ${attributes}></blue-heart-signage>`;
const PAGES = {
  'empty page': '',
  'between slides': screen(''),
  'between slides, burn-in-guard': screen('burn-in-guard'),
};

interface Idle {
  wakeUps: number;
  frames: number;
  layouts: number;
  styles: number;
  /** CPU milliseconds. */
  work: number;
}

async function watch(browser: Browser, html: string): Promise<Idle> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.addInitScript(COUNT_TIMERS);
  await page.goto(`data:text/html,<!doctype html><html lang=en><body>${html}`);
  await page.addScriptTag({ content: readFileSync('dist/blue-heart.all.js', 'utf8') });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<Idle> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)!.value;
    const ran = (await page.evaluate('window.ran')) as Record<string, number>;
    return {
      wakeUps: ran.setTimeout! + ran.setInterval! + ran.requestIdleCallback!,
      frames: ran.requestAnimationFrame!,
      layouts: of('LayoutCount'),
      styles: of('RecalcStyleCount'),
      work: of('TaskDuration') * 1000,
    };
  };
  await sleep(SETTLED * 1000);
  const before = await read();
  await sleep(WATCHED * 1000);
  const after = await read();
  return {
    wakeUps: after.wakeUps - before.wakeUps,
    frames: after.frames - before.frames,
    layouts: after.layouts - before.layouts,
    styles: after.styles - before.styles,
    work: after.work - before.work,
  };
}

export async function idle(): Promise<void> {
  const browser = await launch();
  const found = await Promise.all(Object.values(PAGES).map((html) => watch(browser, html)));
  await browser.close();
  const [empty] = found;
  const rows = found.map(({ wakeUps, frames, layouts, styles, work }, index) => [
    Object.keys(PAGES)[index],
    {
      'wake-ups a second': (wakeUps / WATCHED).toFixed(3),
      'animation frames': frames,
      layouts,
      'style recalculations': styles,
      'processor, ms': work.toFixed(1),
      'times the empty page': (work / empty!.work).toFixed(1),
    },
  ]);
  console.log(`\nA screen between two slides, ${WATCHED} s (allowed: ${ALLOWED} wake-up a second, no animation frame)`);
  console.table(Object.fromEntries(rows));
  if (found.some(({ wakeUps, frames }) => wakeUps / WATCHED > ALLOWED || frames)) process.exitCode = 1;
}
