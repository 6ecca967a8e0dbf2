/** The look of a server-rendered badge in Spanish and banner in French, while scripts take them over. */
import { assert, until, type Page } from './support.ts';

export const BADGE = `document.querySelector('blue-heart-badge')`;
export const BANNER = `document.querySelector('blue-heart-banner')`;

/** The look of an element in each frame; consecutive equal ones are recorded once. */
export const RECORDS = `
  window.seen = [];
  window.framesSeen = 0;
  window.look = (element) => {
    const root = element.shadowRoot;
    const base = root && root.querySelector('[part=base]');
    return JSON.stringify({
      text: base ? base.textContent.replace(/\\s+/g, '') : '',
      height: Math.round(element.getBoundingClientRect().height),
      hasDrawing: !!root && !!root.querySelector('.skyline'),
      boxes: root ? root.querySelectorAll('[part=base]').length : 0,
      isFallbackSeen: element.querySelector('a').getBoundingClientRect().width > 0,
    });
  };
  function record() {
    for (const element of document.querySelectorAll('blue-heart-badge, blue-heart-banner')) {
      const found = element.localName + look(element);
      if (!seen.includes(found)) seen.push(found);
    }
    framesSeen++;
    requestAnimationFrame(record);
  }
  // All of the page is there, and scripts that are deferred have not run yet.
  document.addEventListener('readystatechange', record, { once: true });`;

/** Server-rendered content includes a style, which is gone after the element has rendered. */
export const isTaken = (element: string): string =>
  `!!${element}.shadowRoot && !${element}.shadowRoot.querySelector('style')`;

/** Looks in all frames: one for each element, if nothing ever changed. */
export async function seenOnce(page: Page): Promise<void> {
  const frames = (await page.evaluate('framesSeen')) as number;
  await until(page, `framesSeen > ${frames + 5}`);
  const seen = (await page.evaluate('seen')) as string[];
  assert.equal(seen.length, 2, seen.join('\n'));
  assert.match(seen[0]!, /^blue-heart-badge.*CampañaCorazónAzul.*"boxes":1,"isFallbackSeen":false/);
  assert.match(seen[1]!, /^blue-heart-banner.*dans10jours.*"hasDrawing":true,"boxes":1,"isFallbackSeen":false/);
}

export const recorded = async (page: Page): Promise<string[][]> => {
  const { warnings = [], errors = [], violations = [] } = (await page.evaluate('recorder')) as Record<string, string[]>;
  return [warnings, errors, violations];
};
