// @ts-check
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * In a part of the script, everything that the core gives (build/internal/core.js says what) comes from the core.
 * @returns {import('rollup').Plugin}
 */
export function fromCore() {
  const folder = resolve('build/internal');
  const modules = [...readFileSync(`${folder}/core.js`, 'utf8').matchAll(/from '(.+)'/g)].map(([, from = '']) =>
    from.startsWith('.') ? resolve(folder, from) : from,
  );
  return {
    name: 'from-core',
    resolveId(id, importer) {
      const path = id.startsWith('.') && importer ? resolve(dirname(importer), id) : id;
      if (modules.includes(path)) return { id: 'core', external: true };
      // Its one export that we use is written out by slim.mjs.
      return id === 'lit/decorators.js' ? { id: '\0decorators', moduleSideEffects: false } : null;
    },
    load: (id) => (id === '\0decorators' ? 'export const property = 0;' : null),
  };
}
