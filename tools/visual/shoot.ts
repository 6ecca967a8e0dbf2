/** Takes the screenshot of a story once it has settled. */
import type { Browser, Page } from 'playwright';
import type { Story } from './stories.ts';

/** The date of all screenshots: numbers grow old, and help says so. */
const TODAY = new Date('2026-12-01T12:00:00Z');
const SIZE = { width: 1280, height: 800 };
const PATIENCE = 30_000;

/** The part of Storybook's preview that is used here. */
interface Preview {
  currentRender: {
    phase: string;
    story: {
      storyGlobals: { viewport?: { value: string } };
      parameters: {
        until?: (canvas: Element) => boolean;
        /** Pixels of a small square that may differ if a browser does not render it identically twice. */
        mayDiffer?: number;
        viewport: { options: Record<string, { styles: { width: string; height: string } }> };
      };
    };
  } | null;
}

declare global {
  interface Window {
    __STORYBOOK_PREVIEW__?: Preview;
  }
}

export async function openStudio(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: SIZE,
    deviceScaleFactor: 1,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  await context.clock.setFixedTime(TODAY);
  // A player stays at its slide, and advances only if its story asks for another.
  await context.addInitScript(() =>
    addEventListener('blue-heart-slide', ({ target }) => (target as unknown as { stop(): void }).stop(), true),
  );
  return context.newPage();
}

export async function shoot(page: Page, site: string, { id }: Story): Promise<Buffer> {
  // Accessibility of stories is tested elsewhere.
  const address = `${site}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`;
  await page.setViewportSize(SIZE);
  await open(page, address);
  const size = await page.evaluate(sizeOfStory);
  if (size) {
    await page.setViewportSize(size);
    await open(page, address);
  }
  // Content far from the viewport does not render.
  await stretch(page);
  await page.waitForFunction(isSettled, undefined, { timeout: PATIENCE });
  await stretch(page);
  await page.evaluate(() => scrollTo(0, 0));
  return stillPicture(page);
}

/** Makes the window as tall as its content: sticky elements would otherwise render in varying places. */
async function stretch(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...page.viewportSize()!, height });
}

/** Tolerance of the current story. */
export const mayDiffer = (page: Page): Promise<number | undefined> =>
  page.evaluate(() => window.__STORYBOOK_PREVIEW__!.currentRender!.story.parameters.mayDiffer);

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const ended = await page.waitForFunction(endOfRender, undefined, { timeout: PATIENCE });
  const phase = await ended.jsonValue();
  if (phase !== 'finished') throw new Error(`Storybook's phase is ${phase}`);
}

/** Waits for two identical screenshots in a row. */
async function stillPicture(page: Page): Promise<Buffer> {
  let before: Buffer | undefined;
  for (let tries = 0; tries < 10; tries++) {
    const now = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    if (before?.equals(now)) return now;
    before = now;
  }
  throw new Error('it never settles');
}

// The following runs in the page. No named functions: tsx would reference a helper that is missing there.

function endOfRender(): string | false {
  const phase = window.__STORYBOOK_PREVIEW__?.currentRender?.phase;
  return !!phase && ['finished', 'errored', 'aborted'].includes(phase) && phase;
}

/** The screen size of a story, if it has one. */
function sizeOfStory(): { width: number; height: number } | undefined {
  const { storyGlobals, parameters } = window.__STORYBOOK_PREVIEW__!.currentRender!.story;
  const styles = parameters.viewport.options[storyGlobals.viewport?.value ?? '']?.styles;
  return styles && { width: parseInt(styles.width), height: parseInt(styles.height) };
}

/** Whether every element has rendered, and the story has reached its final state. */
function isSettled(): boolean {
  const canvas = document.querySelector('#storybook-root')!;
  const { until } = window.__STORYBOOK_PREVIEW__!.currentRender!.story.parameters;
  return (
    [...canvas.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('blue-heart-'))
      .every(({ shadowRoot }) => (shadowRoot?.querySelector('[lang]')?.getBoundingClientRect().width ?? 0) > 0) &&
    (!until || until(canvas))
  );
}
