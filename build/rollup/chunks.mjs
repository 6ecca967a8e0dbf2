// @ts-check
import { basename, dirname, resolve } from 'node:path';

const NOTHING = '\0nothing';
const MANIFEST = 'src/loading/manifest.ts';
const DEFINE = resolve('compiled/define');
const SHARED = `import { shared } from '${resolve('compiled/base/shared.js')}';`;

/**
 * A classic script cannot import: dynamic imports in a chunk of the script become chunks too, named after their file.
 * @param {readonly string[]} known names of all chunks
 * @param {readonly string[]} inner elements in the shadow root of this one, which the loader loads along with it
 * @returns {import('rollup').Plugin}
 */
export function dynamicChunks(known, inner) {
  return {
    name: 'dynamic-chunks',
    resolveId(id, importer) {
      if (!importer || dirname(importer) !== DEFINE || !id.startsWith('./')) return null;
      const name = basename(id, '.js');
      if (!inner.includes(name)) this.error(`${MANIFEST} does not list ${name}, which ${importer} contains.`);
      return NOTHING;
    },
    load: (id) => (id === NOTHING ? '' : null),
    resolveDynamicImport(specifier) {
      const id = basename(String(specifier), '.js');
      if (!known.includes(id)) this.error(`${MANIFEST} has no chunk ${id}, which is imported on demand.`);
      return { id, external: true };
    },
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
