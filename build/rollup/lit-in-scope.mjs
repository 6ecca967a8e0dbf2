// @ts-check
import { resolve } from 'node:path';
import replace from '@rollup/plugin-replace';

const SCOPE = resolve('compiled/loading/lit-scope.js');
const isLit = (/** @type {string} */ id) =>
  /\/node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\//.test(id);

/**
 * Gives Lit's files a scope of their own instead of the page's global object: src/loading/lit-scope.ts defines it.
 * @returns {import('rollup').Plugin[]}
 */
export const litInScope = () => [
  replace({
    include: ['**/node_modules/{lit,lit-html,lit-element}/**', '**/node_modules/@lit/reactive-element/**'],
    delimiters: ['\\b', '\\b'],
    preventAssignment: false,
    values: {
      globalThis: 'litScope',
      document: 'litScope.document',
      'Symbol.metadata': 'litScope.metadata',
      'litPropertyMetadata.get': 'litScope.litPropertyMetadata.get',
    },
  }),
  {
    name: 'lit-scope',
    transform: (code, id) =>
      isLit(id) && code.includes('litScope')
        ? { code: `import { litScope } from '${SCOPE}';\n${code}`, map: null }
        : null,
  },
];
