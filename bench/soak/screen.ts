import type { Page } from 'playwright';
import { launch } from '../chromium.ts';
import { readState, type State } from '../state.ts';
import type { Run } from './checks.ts';
import { hear, type Heard } from './hear.ts';
import { ADD_SLIDES, serve } from './site.ts';
import { ZONE } from './times.ts';

/** The size of the screen, in CSS pixels. */
export const WIDE = { width: 960, height: 540 };

/**
 * V8 goes on compiling for hours what runs often, and that code lies in the heap too, as much as some leak would. Its collector
 * can be called by the page, which gives it no pause of its own.
 */
const FLAGS = '--js-flags=--no-sparkplug --no-maglev --no-turbofan --expose-gc';

/** What is found out on a page, but for what it says itself. */
export type Found = Omit<Run, keyof Heard>;

/**
 * Opens the page, with the slides of a site, for as long as something is found out on it.
 * @param scripts to run before those of the page
 * @param signal closes it, whatever it is at
 */
export async function onScreen(
  scripts: readonly string[],
  findOut: (page: Page) => Promise<Found>,
  signal?: AbortSignal,
): Promise<Run> {
  const site = await serve();
  const browser = await launch(FLAGS);
  signal?.addEventListener('abort', () => void browser.close());
  try {
    const context = await browser.newContext({ timezoneId: ZONE, viewport: WIDE });
    const page = await context.newPage();
    const heard = hear(page);
    for (const content of scripts) await page.addInitScript({ content });
    await page.goto(site.page);
    await page.evaluate(ADD_SLIDES);
    await page.evaluate('drawn()');
    return { ...(await findOut(page)), ...heard };
  } finally {
    await browser.close();
    site.stop();
  }
}

/** States are compared at the first slide, for slides differ in what they hold. */
export async function readAtFirst(page: Page): Promise<State> {
  await page.evaluate('toFirst()');
  return readState(page);
}
