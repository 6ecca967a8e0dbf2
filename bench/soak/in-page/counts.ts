/** Counts what the element tells. */
import type { BlueHeartSignage, SlideDetail } from '../../../src/signage/signage.ts';

/** More slides than a round has. */
const ROUND = 200;

export const counts = { slides: 0, ticks: 0 };
/** Place in the round of the slide that is shown. */
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
  throw new Error('no round ends');
}

/** Waits for pictures, asked for again as a round begins: one that does not come is drawn otherwise once that is known. */
async function settled(): Promise<void> {
  do await frame();
  while (Array.from(document.images).some(({ complete }) => !complete));
}

export const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** Waits until the browser has drawn, and told of boxes and of what is seen. */
async function drawn(): Promise<void> {
  for (let frames = 0; frames < 3; frames++) await frame();
}

Object.assign(window, { counts, toFirst, drawn });
