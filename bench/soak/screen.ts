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
 * V8 keeps compiling hot code for hours, and that code is in the heap too, as large as some leak. The page can call its
 * collector, which otherwise gets no pause.
 */
const FLAGS = '--js-flags=--no-sparkplug --no-maglev --no-turbofan --expose-gc';

/** Results of a page, except its console output. */
export type Found = Omit<Run, keyof Heard>;

/**
 * Opens the page, with a site's slides, for as long as something is measured.
 * @param scripts to run before those of the page
 * @param signal closes it, whatever it is doing
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

/** States are compared at the first slide, because slides differ in what they hold. */
export async function readAtFirst(page: Page): Promise<State> {
  await page.evaluate('toFirst()');
  return readState(page);
}
