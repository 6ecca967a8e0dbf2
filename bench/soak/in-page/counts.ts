/** Counts the element's events. */
import type { BlueHeartSignage, SlideDetail } from '../../../src/signage/signage.ts';

/** More slides than a round has. */
const ROUND = 200;

export const counts = { slides: 0, ticks: 0 };
/** Index in the round of the current slide. */
let index = -1;

addEventListener('blue-heart-slide', (event) => {
  counts.slides++;
  ({ index } = (event as CustomEvent<SlideDetail>).detail);
});
addEventListener('blue-heart-tick', () => counts.ticks++);

/** Shows the first slide of the next round. */
async function toFirst(): Promise<void> {
  const element = document.querySelector<BlueHeartSignage>('blue-heart-signage')!;
  for (let slides = 0; slides < ROUND; slides++) {
    element.next();
    await element.updateComplete;
    if (!index) return settled();
  }
  throw new Error('the round never ends');
}

/** Waits for images, which are retried when a round starts: a failed one renders differently once that is known. */
async function settled(): Promise<void> {
  do await frame();
  while (Array.from(document.images).some(({ complete }) => !complete));
}

export const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** Waits until the browser has rendered, and reported sizes and visibility. */
async function drawn(): Promise<void> {
  for (let frames = 0; frames < 3; frames++) await frame();
}

Object.assign(window, { counts, toFirst, drawn });
