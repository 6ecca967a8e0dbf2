/** Farthest from its place: in parts of the short side of the box, and in CSS pixels. */
const PART = 0.015;
const PIXELS = 24;

/** Once around, in both sizes, so that no edge stands where one stood a while ago. */
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

/** Where the content stands after so many minutes, as a CSS transform: pixels that never change burn into a screen. */
export function driftAt(minute: number, short: number): string {
  const [x, y] = AROUND[minute % AROUND.length]!;
  const most = Math.min(short * PART, PIXELS);
  return `translate(${(x * most).toFixed(1)}px, ${(y * most).toFixed(1)}px)`;
}
