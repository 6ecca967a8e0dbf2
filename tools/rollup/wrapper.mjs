// @ts-check
import { transform } from 'esbuild';
import { minify } from 'terser';

/**
 * What stands around the code of the script tag. It runs before Lit does:
 * - returns where a script of ours ran before, and says so if that was another version;
 * - makes our Trusted Types policy, and stops where the page refuses markup from us: then nothing is defined and what
 *   stands inside the tags stays;
 * - lets no exception reach the page.
 * @param {string} version
 * @param {string[]} parts elements that are parts
 * @param {() => string} integrity of the part that knows that of all parts
 * @returns {(code: string) => string}
 */
export const asTag = (version, parts, integrity) => (code) => `
!function () {
  const key = Symbol.for('blue-heart');
  const page = (self[key] = self[key] || {});
  const version = '${version}';
  const script = document.currentScript;
  const PARTS = ${JSON.stringify(parts)};
  const INTEGRITY = '${integrity()}';
  let policy;
  if (page.script) {
    if (page.script !== version) {
      console.warn('blue-heart-elements ' + page.script + ' runs on this page; ' + version + ' is ignored.');
    }
    return;
  }
  page.script = version;
  try {
    try {
      policy = trustedTypes.createPolicy('blue-heart', { createHTML: (text) => text, createScriptURL: (text) => text });
    } catch (error) {}
    document.createElement('p').innerHTML = policy ? policy.createHTML('') : '';
    ${code}
  } catch (error) {
    console.warn('blue-heart-elements did not start; what stands in its tags stays.', error);
  }
}()`;

/**
 * What stands around the code of a part: the core it takes things from, and no exception that reaches the page.
 * @param {string} code
 */
export const asPart = (code) => `
!function () {
  try {
    const core = self[Symbol.for('blue-heart')].core;
    ${code}
  } catch (error) {
    console.warn('A part of blue-heart-elements did not start.', error);
  }
}()`;

/**
 * What stands around the code of a page of our own: what fails is said, and the page stays as it is.
 * @param {string} code
 */
export const asPage = (code) => `
!function () {
  try {
    ${code}
  } catch (error) {
    console.warn('A script of the signage page did not start.', error);
  }
}()`;

/**
 * Makes the classic script of a chunk: wrapped, lowered to ES2017, minified, ASCII whatever the charset of the page.
 * @param {string} licence of what is in it
 * @param {(code: string) => string} wrap
 * @returns {import('rollup').Plugin}
 */
export function classic(licence, wrap) {
  return {
    name: 'classic',
    async renderChunk(code) {
      // Before it is wrapped: helpers of the lowering are to stand within, and not be names of the page.
      const lowered = await transform(code, {
        target: 'es2017',
        // Chromium 69 has no globalThis.
        define: { globalThis: 'self', 'process.env.NODE_ENV': '"production"' },
      });
      const { code: small } = await minify(wrap(lowered.code), {
        ecma: 2017,
        compress: { ecma: 2017, passes: 3, unsafe_arrows: true, keep_fargs: false },
        // Lit's own private names; ours are few, and parts share objects with the core.
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
