/** A badge far down a long list looks as any other does. */
import { assert, inChromium, inEachEngine, runInEngines, shifts, until, type World } from './support.ts';

const BADGE = '<blue-heart-badge lang="en"><a href="https://www.unodc.org/blueheart">Blue Heart</a></blue-heart-badge>';

/** What is seen of a badge that has the focus and stands after so many that are hidden. */
async function picture({ page, host, show }: World, before: number): Promise<Buffer> {
  await show(
    `<!doctype html><html lang="en"><title>A list</title><script src="${host.origin}/blue-heart.js"></script>
     <style>blue-heart-badge { margin: 2rem }</style><div hidden>${BADGE.repeat(before)}</div>${BADGE}`,
  );
  await until(page, `[...document.querySelectorAll('blue-heart-badge')].every(({ shadowRoot }) => !!shadowRoot)`);
  await page.evaluate(`void document.querySelector('body > blue-heart-badge').shadowRoot.querySelector('a').focus()`);
  await page.press('Shift');
  await until(page, `document.activeElement.localName === 'blue-heart-badge'`);
  return Buffer.from(await page.screenshot());
}

inEachEngine('a badge of a long list is not cut off, nor is the ring of its focus', async (world) => {
  const [alone, inList] = [await picture(world, 0), await picture(world, 60)];
  assert.ok(alone.equals(inList));
});

inChromium('nothing that is seen of a long list moves while it is scrolled', async ({ page, host, show }) => {
  await show(
    `<!doctype html><html lang="en"><title>A list</title><script src="${host.origin}/blue-heart.js"></script>
     <style>li { margin: 1rem }</style><ul>${`<li>A partner ${BADGE}</li>`.repeat(300)}</ul>`,
  );
  const last = `document.querySelector('li:last-child blue-heart-badge').shadowRoot.querySelector('a')`;
  const isLaidOut = `${last}.checkVisibility({ contentVisibilityAuto: true })`;
  assert.equal(await page.evaluate(isLaidOut), false);
  await page.evaluate(`void (async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    for (let step = 0; step < 40; step++) scrollBy(0, 200), await frame();
    scrollTo(0, document.documentElement.scrollHeight), await frame();
    for (let step = 0; step < 40; step++) scrollBy(0, -200), await frame();
    scrollTo(0, document.documentElement.scrollHeight);
    document.title = 'scrolled';
  })()`);
  await until(page, `document.title === 'scrolled' && ${isLaidOut}`);
  assert.deepEqual(await shifts(page), []);
});

runInEngines();
