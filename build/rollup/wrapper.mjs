// @ts-check
import { transform } from 'esbuild';
import { minify } from 'terser';

/**
 * Wraps the code of the script tag. The wrapper
 * - returns early if another copy of our script already runs, and warns if that is another version;
 * - lets no exception reach the page: if anything fails before the first element is defined, the fallback content stays
 *   and a later tag can still start.
 * It uses `window` because a page can shadow `self` and `globalThis`.
 * @param {string} version
 * @param {() => string} integrity of the chunk that lists the integrity of all chunks
 * @returns {(code: string) => string}
 */
export const asTag = (version, integrity) => (code) => `
!function () {
  const key = Symbol.for('blue-heart');
  const page = (window[key] = window[key] || Object.create(null));
  const version = '${version}';
  const INTEGRITY = '${integrity()}';
  try {
    if (page.script) {
      if (page.script !== version) {
        console.warn('blue-heart-elements ' + page.script + ' runs on this page; ' + version + ' is ignored.');
      }
      return;
    }
    if (!window.customElements) throw new Error('Custom elements are not supported.');
    {
      ${code}
    }
    page.script = version;
  } catch (error) {
    try {
      console.warn('blue-heart-elements failed to start; showing the fallback content.', error);
    } catch (error) {}
  }
}()`;

/**
 * Wraps the code of a chunk: it takes shared code from the runtime and lets no exception reach the page.
 * @param {string} code
 */
export const asPart = (code) => `
!function () {
  try {
    const runtime = window[Symbol.for('blue-heart')].runtime;
    ${code}
  } catch (error) {
    try {
      console.warn('A chunk of blue-heart-elements failed to start.', error);
    } catch (error) {}
  }
}()`;

/**
 * Wraps the code of one of our own pages: an exception is logged and the page stays as it is.
 * @param {string} code
 */
export const asPage = (code) => `
!function () {
  try {
    ${code}
  } catch (error) {
    console.warn('A script of the signage page failed to start.', error);
  }
}()`;

/**
 * Makes the classic script of a chunk: wrapped, lowered to ES2017, minified, and ASCII whatever the page's charset.
 * @param {string} licence of the code in it
 * @param {(code: string) => string} wrap
 * @param {'window' | 'self'} global name of the global object; a page can shadow `self`
 * @returns {import('rollup').Plugin}
 */
export function classic(licence, wrap, global = 'window') {
  return {
    name: 'classic',
    async renderChunk(code) {
      // Before wrapping: lowering helpers belong inside the wrapper, not in the page's global scope.
      const lowered = await transform(code, {
        target: 'es2017',
        // Chromium 69 has no globalThis.
        define: { globalThis: global, 'process.env.NODE_ENV': '"production"' },
      });
      const { code: small } = await minify(wrap(lowered.code), {
        ecma: 2017,
        compress: { ecma: 2017, passes: 3, unsafe_arrows: true, keep_fargs: false },
        // Lit's own private names; ours are few, and chunks share objects with the runtime.
        mangle: { toplevel: true, properties: { regex: /^_\$/ } },
        format: {
          ascii_only: true,
          comments: false,
          preamble: `/*! ${licence} */`,
        },
      });
      return { code: /** @type {string} */ (small), map: null };
    },
  };
}
