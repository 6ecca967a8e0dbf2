// @ts-check
import { transform } from 'esbuild';
import { minify } from 'terser';

/**
 * What stands around our code in the script tag. It runs before Lit does:
 * - returns where a script of ours ran before, and says so if that was another version;
 * - makes our Trusted Types policy, and stops where the page refuses markup from us: then nothing is defined and what
 *   stands inside the tags stays;
 * - lets no exception reach the page.
 * @param {string} code
 * @param {string} version
 */
const wrapped = (code, version) => `
!function () {
  const key = Symbol.for('blue-heart');
  const page = (self[key] = self[key] || {});
  const version = '${version}';
  const script = document.currentScript;
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
 * Makes the classic script of a chunk: wrapped, lowered to ES2017, minified, ASCII whatever the charset of the page.
 * @param {object} options
 * @param {string} options.version
 * @param {Record<string, string>} options.parts integrity of each part by its name
 * @returns {import('rollup').Plugin}
 */
export function classic({ version, parts }) {
  return {
    name: 'classic',
    async renderChunk(code) {
      const lowered = await transform(wrapped(code.replace(/\bPARTS\b/, JSON.stringify(parts)), version), {
        target: 'es2017',
        // Chromium 69 has no globalThis.
        define: { globalThis: 'self' },
      });
      const { code: small } = await minify(lowered.code, {
        ecma: 2017,
        compress: { ecma: 2017, passes: 3, unsafe_arrows: true, keep_fargs: false },
        // Lit's own private names; ours are few, and parts share objects with the core.
        mangle: { toplevel: true, properties: { regex: /^_\$/ } },
        format: {
          ascii_only: true,
          comments: false,
          preamble: `/*! blue-heart-elements ${version} MIT, Lit BSD-3-Clause */`,
        },
      });
      return { code: /** @type {string} */ (small), map: null };
    },
  };
}
