/** Font sizes in CSS pixels. */
export interface Sizes {
  /** What nothing may fall below. */
  least: number;
  /** What headline and number are to have, where there is room. */
  most: number;
}

/** Height of a capital letter or a digit in the fonts of devices, in parts of the font size; Han and Hangul are taller. */
const GLYPH = 0.7;
/** Glyph heights by the distance they are read from, in metres per metre, and by the short side of the box. */
const LEAST = [0.0025, 0.04] as const;
/** Half as much again as the headline is to have: where there is room, more is read from farther away. */
const MOST = [0.012, 0.12] as const;

/** Measurements in one fitting, at most: each makes the browser lay out the slide. */
const STEPS = 12;
/** How far down it goes where even the least does not fit: cut words would say nothing at all. */
const FLOOR = 0.3;

/**
 * @param width of the box, in CSS pixels
 * @param height of the box, in CSS pixels
 * @param distance from which it is read, in metres, with the height of the screen; unset: by the short side of the box
 */
export function sizesFor(width: number, height: number, distance?: number, screen?: number): Sizes {
  const size = ([far, near]: readonly [number, number]): number =>
    (distance && screen ? (far * distance * height) / screen : near * Math.min(width, height)) / GLYPH;
  return { least: size(LEAST), most: size(MOST) };
}

/**
 * Makes the text as large as it fits, by measuring: what can be left out goes before the text gets too small to be read.
 * @param fits whether all of it is within its box
 * @returns whether it can be read from where it is to be
 */
export function fit(base: HTMLElement, { least, most }: Sizes, fits: () => boolean): boolean {
  let steps = 0;
  const set = (name: string, pixels: number): void => base.style.setProperty(name, `${pixels.toFixed(2)}px`);
  /** At 1 the headline has the most, at 0 all have the least; below, all shrink. */
  const fitsAt = (scale: number): boolean => {
    const room = Math.max(scale, 0);
    const body = least * (1 + Math.min(scale, 0));
    const large = body * 1.25;
    set('--_body', body * (1 + 0.4 * room));
    set('--_head', large + Math.max(most - large, 0) * room);
    set('--_qr', body * (5 + 5 * room));
    steps++;
    return fits();
  };

  base.removeAttribute('less');
  if (fitsAt(1)) return true;
  let low = 0;
  let high = 1;
  let isReadable = fitsAt(0);
  if (!isReadable) {
    base.setAttribute('less', '');
    isReadable = fitsAt(0);
  }
  if (!isReadable) [low, high] = [FLOOR - 1, 0];
  // The last step sets the largest that is known to fit, or the floor.
  while (steps < STEPS - 1) {
    const middle = (low + high) / 2;
    if (fitsAt(middle)) low = middle;
    else high = middle;
  }
  fitsAt(low);
  return isReadable;
}
