/** Compares a screenshot with its baseline. */
import { existsSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import sharp, { type Sharp } from 'sharp';
import { baselineOf } from './stories.ts';

/** Screenshots are stored at half size: small, and without the smallest differences in antialiasing. */
const SCALE = 0.5;
/** Stored colours have 32 steps per channel, which is invisible and keeps the PNG small. */
const STEP = 255 / 31;
/** Allowed colour difference, where 1 is black against white: less than a pale background from white. */
const THRESHOLD = 0.05;
/** Pixels that may differ within a square, unless a story says otherwise; less than a letter. */
const ALLOWED = 16;
const SQUARE = 32;

export interface Difference {
  what: string;
  /** The differences, in red. */
  picture?: Buffer;
}

interface Pixels {
  data: Buffer;
  info: { width: number; height: number; channels: 4 };
}

/** A screenshot at its stored size. */
export async function small(shot: Buffer): Promise<Pixels> {
  const { width } = await sharp(shot).metadata();
  return pixelsOf(sharp(shot).resize({ width: Math.round(width * SCALE), kernel: 'linear' }));
}

export async function compare(name: string, now: Pixels, allowed = ALLOWED): Promise<Difference | undefined> {
  if (!existsSync(baselineOf(name))) return { what: 'has no picture to be compared with' };
  const before = await pixelsOf(sharp(baselineOf(name)));
  const { width, height } = now.info;
  if (before.info.width !== width || before.info.height !== height) {
    return { what: `was ${before.info.width} × ${before.info.height}, is ${width} × ${height} (at half its size)` };
  }
  const marked = Buffer.alloc(now.data.length);
  const options = { threshold: THRESHOLD, windowSize: SQUARE };
  const count = pixelmatch(before.data, now.data, marked, width, height, options);
  if (count <= allowed) return undefined;
  return {
    what: `looks different: ${count} pixels in a square of ${SQUARE} × ${SQUARE}`,
    picture: await sharp(marked, { raw: now.info }).png().toBuffer(),
  };
}

/** A screenshot as stored. */
export function keep({ data, info }: Pixels): Promise<Buffer> {
  const stepped = data.map((value) => Math.round(Math.round(value / STEP) * STEP));
  return sharp(stepped, { raw: info }).png({ palette: true, dither: 0, effort: 10, compressionLevel: 9 }).toBuffer();
}

const pixelsOf = async (image: Sharp): Promise<Pixels> =>
  (await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true })) as Pixels;
