import type { Size } from '../../src/badge/badge.js';

/** Facts about the build that the builder belongs to, from build/demo.ts. */
export interface Built {
  version: string;
  /** Whether this commit is tagged with its version. */
  isRelease: boolean;
  /** Integrity (SRI) of blue-heart.js. */
  integrity: string;
  /** The badge as pictures, by file name in the folder badges. */
  pictures: Readonly<Record<string, Picture>>;
  /** Size of each file that a page may load, in bytes, with brotli: `blue-heart.js`, `parts/help.en.js`. */
  bytes: Readonly<Record<string, number>>;
}

export interface Picture {
  /** Its alternative text. */
  title: string;
  /** In pixels, for each size of the badge. */
  sizes: Readonly<Record<Size, [width: number, height: number]>>;
}

/** Injected by the build. */
declare const BUILT: Built;

export const built: Built = BUILT;
