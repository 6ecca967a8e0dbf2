// @ts-check
import { resolve } from 'node:path';

/** Name of the module that brings the words of one language to the page. */
export const WORDS = 'words';

/**
 * @param {string} language
 * @returns {import('rollup').Plugin}
 */
export function wordsOf(language) {
  const words = resolve(`build/data/generated/words/${language}.js`);
  return {
    name: 'words-of',
    resolveId: (id) => (id === WORDS ? id : null),
    load: (id) =>
      id === WORDS
        ? `import { words } from '${words}';
           import { shared } from '${resolve('build/internal/shared.js')}';
           const page = shared();
           (page.words = page.words || {}).${language} = words;`
        : null,
  };
}

/**
 * In a script words are parts, or stand in it; a classic script cannot import them.
 * @returns {import('rollup').Plugin}
 */
export function scriptWords() {
  return {
    name: 'script-words',
    resolveId: (id) => (id === './load-words.js' ? resolve('build/help/load-words.script.js') : null),
  };
}
