/** Font sizes in CSS pixels. */
export interface Sizes {
  /** Minimum for all text. */
  least: number;
  /** Target for headline and number, if there is room. */
  most: number;
}

/** Height of a capital letter or digit in device fonts, as a fraction of the font size; Han and Hangul are taller. */
const GLYPH = 0.7;
/** Minimum glyph heights: per metre of viewing distance, and by the short side of the box. */
const LEAST = [0.0025, 0.04] as const;
/** Half as much again as the headline should have: with room, more is readable from farther away. */
const MOST = [0.012, 0.12] as const;

/** Maximum measurements per fitting: each makes the browser lay out the slide. */
const STEPS = 12;
/** How far below the minimum it goes: cut-off words would say nothing at all. */
const FLOOR = 0.3;

/**
 * @param width of the box, in CSS pixels
 * @param height of the box, in CSS pixels
 * @param distance viewing distance in metres, with the height of the screen; unset: by the short side of the box
 */
export function sizesFor(width: number, height: number, distance?: number, screen?: number): Sizes {
  const size = ([far, near]: readonly [number, number]): number =>
    (distance && screen ? (far * distance * height) / screen : near * Math.min(width, height)) / GLYPH;
  return { least: size(LEAST), most: size(MOST) };
}

/**
 * Finds the largest text that fits, by measuring: optional text is dropped before the rest gets too small to read.
 * @param fits whether everything is within its box
 * @returns whether it is readable at its viewing distance
 */
export function fit(base: HTMLElement, { least, most }: Sizes, fits: () => boolean): boolean {
  let steps = 0;
  const set = (name: string, pixels: number): void => base.style.setProperty(name, `${pixels.toFixed(2)}px`);
  /** At 1 the headline has the maximum, at 0 all text has the minimum; below, all of it shrinks. */
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
  // The last step sets the largest size known to fit, or the floor.
  while (steps < STEPS - 1) {
    const middle = (low + high) / 2;
    if (fitsAt(middle)) low = middle;
    else high = middle;
  }
  fitsAt(low);
  return isReadable;
}
