/** What all copies of the library on one page share, whether they came by script tag or by bundler. */
export interface Shared {
  /** Version of the script tag that ran; copies from a bundler do not count. */
  script?: string;
  /** Warnings already given, so that a thousand badges say a thing once. */
  warned?: Set<string>;
}

const KEY = Symbol.for('blue-heart');

/** The one global of the library. Made when first asked for, so that importing a module changes nothing. */
export function shared(): Shared {
  const page = globalThis as { [KEY]?: Shared };
  return (page[KEY] = page[KEY] || {});
}
