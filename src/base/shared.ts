import { bare } from '../data/bare.js';

/**
 * Loads a chunk and resolves after it has run. Loads once; after a failure, which rejects with the reason, it can be
 * retried. Chunk `help` contains `<blue-heart-help>`, `help.fr` its French translation.
 */
export type LoadChunk = (name: string) => Promise<unknown>;

/** State shared by all copies of the library on a page, from a script tag or a bundler. */
export interface Shared {
  /** Version of the script tag that ran; bundled copies do not count. */
  script?: string;
  /** What the script tag shares with its chunks: src/runtime.ts. */
  runtime?: object;
  /** Loads a chunk; unset if the script contains everything, or if the address of the chunks is unknown. */
  load?: LoadChunk;
  /**
   * What chunks other than elements provide, by chunk name: the exports of a module, or the integrity of all chunks.
   */
  modules?: Record<string, object>;
  /** What was loaded on demand: src/loading/lazy.ts. */
  later?: Record<string, unknown>;
  /** Warnings already given, so that a thousand badges warn once. */
  warned?: Set<string>;
}

const KEY = Symbol.for('blue-heart');

/** The library's only global. Created on first use, so that importing a module has no side effects. */
export function shared(): Shared {
  const page = globalThis as { [KEY]?: Shared };
  return (page[KEY] = page[KEY] || bare({}));
}

/**
 * The exports of a chunk of the script tag. The build writes it in place of `import()`, which a classic script cannot
 * use.
 */
export const importChunk = async (name: string): Promise<object | undefined> => {
  const { load, modules } = shared();
  await load!(name);
  return modules![name];
};
