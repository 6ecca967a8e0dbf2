/** What the builder is told of the build that it belongs to, by tools/demo.ts. */
export interface Built {
  version: string;
  /** Whether this very build bears the name of its version. */
  isRelease: boolean;
  /** Integrity (SRI) of blue-heart.js. */
  integrity: string;
  /** Our own heart, as the address of an image that has it in it. */
  heart: string;
  /** Size of each file that a page may fetch, in bytes, with brotli: `blue-heart.js`, `parts/help.en.js`. */
  bytes: Readonly<Record<string, number>>;
}

/** Written in by the build. */
declare const BUILT: Built;

export const built: Built = BUILT;
