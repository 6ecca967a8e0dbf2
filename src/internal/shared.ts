/**
 * Fetches a part and resolves when it has run. Once is enough; after a failure, which names the address, it tries again.
 * Part `help` brings `<blue-heart-help>`, `help.fr` its words in French.
 */
export type LoadPart = (name: string) => Promise<unknown>;

/** What all copies of the library on one page share, whether they came by script tag or by bundler. */
export interface Shared {
  /** Version of the script tag that ran; copies from a bundler do not count. */
  script?: string;
  /** What the script tag gives its parts: src/internal/core.ts. */
  core?: object;
  /** Fetches a part of the script; unset where all parts are in the script. */
  load?: LoadPart;
  /** What parts that are no element have brought, by name of the part: the exports of a module, or the integrity of parts. */
  modules?: Record<string, object>;
  /** What was fetched when it was wanted: src/internal/later.ts. */
  later?: Record<string, unknown>;
  /** Warnings already given, so that a thousand badges say a thing once. */
  warned?: Set<string>;
}

const KEY = Symbol.for('blue-heart');

/** The one global of the library. Made when first asked for, so that importing a module changes nothing. */
export function shared(): Shared {
  const page = globalThis as { [KEY]?: Shared };
  return (page[KEY] = page[KEY] || {});
}
