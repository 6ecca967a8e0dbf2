// @ts-check
import { basename, dirname, resolve } from 'node:path';

const NOTHING = '\0nothing';
const DEFINE = resolve('compiled/define');
const SHARED = `import { shared } from '${resolve('compiled/base/shared.js')}';`;

/**
 * A classic script cannot import: dynamic imports in a chunk of the script become chunks too, named after their file.
 * @returns {import('rollup').Plugin}
 */
export function dynamicChunks() {
  return {
    name: 'dynamic-chunks',
    // An element nested in another one: the runtime loads both.
    resolveId: (id, importer) => (importer && dirname(importer) === DEFINE && id.startsWith('./') ? NOTHING : null),
    load: (id) => (id === NOTHING ? '' : null),
    resolveDynamicImport: (specifier) => ({ id: basename(String(specifier), '.js'), external: true }),
    renderDynamicImport: () => ({ left: 'runtime.importChunk(', right: ')' }),
  };
}

/** Name of the module that a chunk provides to the page. */
export const MODULE = 'module';

/**
 * @param {string} part name of the chunk that provides it
 * @param {() => string} code that declares `module`
 * @returns {import('rollup').Plugin}
 */
export function provides(part, code) {
  return {
    name: 'provides',
    resolveId: (id) => (id === MODULE ? id : null),
    load: (id) => (id === MODULE ? `${code()} ${SHARED} shared().modules['${part}'] = module;` : null),
  };
}
