// @ts-check
import { resolve } from 'node:path';

const RUNTIME = resolve('compiled/runtime.js');

/**
 * In a chunk of the script tag, everything that the runtime exports (src/runtime.ts) is taken from the runtime.
 * @returns {import('rollup').Plugin}
 */
export function fromRuntime() {
  /** @type {readonly string[]} */
  let modules = [];
  /** @type {readonly string[]} */
  let names = [];
  return {
    name: 'from-runtime',
    async buildStart() {
      const { importedIds, exports } = await this.load({ id: RUNTIME, resolveDependencies: true });
      modules = importedIds;
      names = exports ?? [];
    },
    async resolveId(id, importer, { custom }) {
      // Node resolution asks all plugins about its result, and leaves the import unchanged if the answer is external.
      if (custom && custom['node-resolve']) return null;
      const resolved = await this.resolve(id, importer);
      return resolved && importer !== RUNTIME && modules.includes(resolved.id)
        ? { id: 'runtime', external: true }
        : resolved;
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        const taken = chunk.type === 'chunk' ? (chunk.importedBindings.runtime ?? []) : [];
        const missing = taken.filter((name) => !names.includes(name));
        if (missing.length)
          this.error(`src/runtime.ts does not export ${missing.join(', ')}, which ${chunk.fileName} takes.`);
      }
    },
  };
}
