/** Takes the picture of a story, once nothing in it moves any more. */
import type { Browser, Page } from 'playwright';
import type { Story } from './stories.ts';

/** The day on which all pictures are taken: numbers grow old, and help says so. */
const TODAY = new Date('2026-12-01T12:00:00Z');
const SIZE = { width: 1280, height: 800 };
const PATIENCE = 30_000;

/** As much of Storybook's preview as is looked at here. */
interface Preview {
  currentRender: {
    phase: string;
    story: {
      storyGlobals: { viewport?: { value: string } };
      parameters: {
        until?: (canvas: Element) => boolean;
        /** How many pixels of a small square may differ, where a browser does not draw it twice the same. */
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
  // A player stays at the slide that it is at, and goes on only where its story asks for another.
  await context.addInitScript(() =>
    addEventListener('blue-heart-slide', ({ target }) => (target as unknown as { stop(): void }).stop(), true),
  );
  return context.newPage();
}

export async function shoot(page: Page, site: string, { id }: Story): Promise<Buffer> {
  // Whether a story is accessible is tested elsewhere.
  const address = `${site}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`;
  await page.setViewportSize(SIZE);
  await open(page, address);
  const size = await page.evaluate(sizeOfStory);
  if (size) {
    await page.setViewportSize(size);
    await open(page, address);
  }
  // What is far from what is seen is not drawn.
  await stretch(page);
  await page.waitForFunction(isSettled, undefined, { timeout: PATIENCE });
  await stretch(page);
  await page.evaluate(() => scrollTo(0, 0));
  return stillPicture(page);
}

/** Makes the window as tall as what is in it: what sticks to an edge of a page that scrolls is drawn here or there. */
async function stretch(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...page.viewportSize()!, height });
}

/** What the story that is shown says of how steady it is. */
export const mayDiffer = (page: Page): Promise<number | undefined> =>
  page.evaluate(() => window.__STORYBOOK_PREVIEW__!.currentRender!.story.parameters.mayDiffer);

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const ended = await page.waitForFunction(endOfRender, undefined, { timeout: PATIENCE });
  const phase = await ended.jsonValue();
  if (phase !== 'finished') throw new Error(`Storybook says that it is ${phase}`);
}

/** Two pictures after one another that are the same. */
async function stillPicture(page: Page): Promise<Buffer> {
  let before: Buffer | undefined;
  for (let tries = 0; tries < 10; tries++) {
    const now = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    if (before?.equals(now)) return now;
    before = now;
  }
  throw new Error('it does not come to rest');
}

// What follows runs in the page. No function in it has a name: tsx would look for a helper that is not there.

function endOfRender(): string | false {
  const phase = window.__STORYBOOK_PREVIEW__?.currentRender?.phase;
  return !!phase && ['finished', 'errored', 'aborted'].includes(phase) && phase;
}

/** The size of the screen that a story is made for, where it names one. */
function sizeOfStory(): { width: number; height: number } | undefined {
  const { storyGlobals, parameters } = window.__STORYBOOK_PREVIEW__!.currentRender!.story;
  const styles = parameters.viewport.options[storyGlobals.viewport?.value ?? '']?.styles;
  return styles && { width: parseInt(styles.width), height: parseInt(styles.height) };
}

/** Whether every element is drawn, and the story has come to what it shows. */
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
