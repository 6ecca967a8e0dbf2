import type { Size } from '../../src/badge/badge.js';

/** What the builder is told of the build that it belongs to, by tools/demo.ts. */
export interface Built {
  version: string;
  /** Whether this very build bears the name of its version. */
  isRelease: boolean;
  /** Integrity (SRI) of blue-heart.js. */
  integrity: string;
  /** The badge as pictures, by the names of their files in the folder badges. */
  pictures: Readonly<Record<string, Picture>>;
  /** Size of each file that a page may fetch, in bytes, with brotli: `blue-heart.js`, `parts/help.en.js`. */
  bytes: Readonly<Record<string, number>>;
}

export interface Picture {
  /** What it says. */
  title: string;
  /** In pixels, for each size of the badge. */
  sizes: Readonly<Record<Size, [width: number, height: number]>>;
}

/** Written in by the build. */
declare const BUILT: Built;

export const built: Built = BUILT;
