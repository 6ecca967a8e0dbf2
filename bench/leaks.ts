/**
 * One thousand badges: what keeps running while they are in the page, and what remains in memory after removal. The
 * built script in Chromium; its heap is read after a collection.
 */
import { readFileSync } from 'node:fs';
import { launch } from './chromium.ts';
import { COUNT_TIMERS } from './pending.ts';
import { readState } from './state.ts';

const COUNT = 1000;
const ROUNDS = 5;
/** Fraction of the heap that may be left after removal. */
const ALLOWED = 0.05;

const FILL = `(() => {
  const box = document.createElement('div');
  box.id = 'box';
  box.innerHTML = '<blue-heart-badge supporter="A partner"><a href="https://www.unodc.org/blueheart">Blue Heart</a></blue-heart-badge>'.repeat(${COUNT});
  document.body.append(box);
  return Promise.all([...box.children].map((badge) => badge.updateComplete)).then(() => box.children.length);
})()`;

export async function leaks(): Promise<void> {
  const browser = await launch();
  const page = await browser.newPage();
  await page.addInitScript(COUNT_TIMERS);
  await page.goto('data:text/html,<!doctype html><html lang=en><body>');
  await page.addScriptTag({ content: readFileSync('dist/blue-heart.js', 'utf8') });

  // The first round fills permanent caches: templates, style sheets, compiled code.
  await page.evaluate(FILL);
  await page.evaluate(`document.querySelector('#box').remove()`);
  const before = await readState(page);

  let full = before;
  let pending = 0;
  for (let round = 0; round < ROUNDS; round++) {
    await page.evaluate(FILL);
    full = await readState(page);
    pending = (await page.evaluate('window.pending.size')) as number;
    await page.evaluate(`document.querySelector('#box').remove()`);
  }
  const after = await readState(page);
  await browser.close();

  const left = after.heap / before.heap - 1;
  console.log(`\n${COUNT} badges, ${ROUNDS} rounds, Chromium, built script`);
  console.table({ 'before, once warm': before, 'with all badges': full, 'after removal': after });
  console.log(`timers pending with all badges: ${pending}`);
  console.log(
    `per badge: ${((full.heap - before.heap) / COUNT / 1024).toFixed(1)} kB of heap, ${((full.nodes - before.nodes) / COUNT).toFixed(1)} nodes`,
  );
  console.log(`heap left after removal: ${(left * 100).toFixed(2)} % (allowed ${ALLOWED * 100} %)`);
  if (left > ALLOWED || pending) process.exitCode = 1;
}
