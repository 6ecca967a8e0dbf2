// @ts-check
import { resolve } from 'node:path';

/** How modules fetch words, and the name of the part that brings them to a script. */
const IMPORT = /import\('[./]*\/data\/generated\/words\/([\w.]+)\.js'\)/g;
const FROM_PART = '\0from-part';
const SHARED = `import { shared } from '${resolve('build/internal/shared.js')}';`;

/**
 * A classic script cannot import: in a part of the script words are parts too.
 * @param {(part: string) => string | undefined} integrity of words that the core does not know of
 * @returns {import('rollup').Plugin}
 */
export function wordsFromParts(integrity) {
  return {
    name: 'words-from-parts',
    resolveId: (id) => (id === FROM_PART ? id : null),
    load: (id) =>
      id === FROM_PART
        ? `${SHARED}
           export const fromPart = (name, integrity) => shared().load(name, integrity).then(() => shared().words[name]);`
        : null,
    transform(code) {
      const changed = code.replace(IMPORT, (_, part) => `fromPart('${part}', ${JSON.stringify(integrity(part))})`);
      return changed === code ? null : { code: `import { fromPart } from '${FROM_PART}';\n${changed}`, map: null };
    },
  };
}

/** Name of the module that brings the words of one part to the page. */
export const WORDS = 'words';

/**
 * @param {string} part
 * @returns {import('rollup').Plugin}
 */
export function wordsOf(part) {
  return {
    name: 'words-of',
    resolveId: (id) => (id === WORDS ? id : null),
    load: (id) =>
      id === WORDS
        ? `import { words } from '${resolve('build/data/generated/words')}/${part}.js'; ${SHARED}
           const page = shared();
           (page.words = page.words || {})['${part}'] = { words };`
        : null,
  };
}
