/** Farthest offset: as a fraction of the short side of the box, and in CSS pixels. */
const PART = 0.015;
const PIXELS = 24;

/** One round of offsets, in both axes, so that no edge returns soon to where one was. */
const AROUND = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
  [0.5, 0.5],
  [-0.5, 0.5],
  [-0.5, -0.5],
  [0.5, -0.5],
] as const;

/** CSS transform of the content at a minute: pixels that never change burn into a screen. */
export function burnInOffset(minute: number, short: number): string {
  const [x, y] = AROUND[minute % AROUND.length]!;
  const most = Math.min(short * PART, PIXELS);
  return `translate(${(x * most).toFixed(1)}px, ${(y * most).toFixed(1)}px)`;
}
