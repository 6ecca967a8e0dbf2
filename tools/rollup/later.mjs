// @ts-check
import { dirname, resolve } from 'node:path';

/** How modules fetch what they may not need; the name of the file is that of the part which brings it to a script. */
const IMPORT = /import\('[\w./-]*?([\w.-]+)\.js'\)/g;
const FROM_PART = '\0from-part';
const NOTHING = '\0nothing';
const DEFINE = resolve('build/define');
const SHARED = `import { shared } from '${resolve('build/internal/shared.js')}';`;

/**
 * A classic script cannot import: in a part of the script what is fetched later is a part too.
 * @returns {import('rollup').Plugin}
 */
export function laterFromParts() {
  return {
    name: 'later-from-parts',
    resolveId(id, importer) {
      if (id === FROM_PART) return id;
      // An element that another one shows: the core fetches both.
      return importer && dirname(importer) === DEFINE && id.startsWith('./') ? NOTHING : null;
    },
    load(id) {
      if (id === NOTHING) return '';
      if (id !== FROM_PART) return null;
      return `${SHARED} export const fromPart = (name) => shared().load(name).then(() => shared().modules[name]);`;
    },
    transform(code) {
      const changed = code.replace(IMPORT, (_, part) => `fromPart('${part}')`);
      return changed === code ? null : { code: `import { fromPart } from '${FROM_PART}';\n${changed}`, map: null };
    },
  };
}

/** Name of the module that brings something to the page. */
export const MODULE = 'module';

/**
 * @param {string} part under whose name it is brought
 * @param {() => string} code that declares `module`
 * @returns {import('rollup').Plugin}
 */
export function brings(part, code) {
  return {
    name: 'brings',
    resolveId: (id) => (id === MODULE ? id : null),
    load: (id) => (id === MODULE ? `${code()} ${SHARED} shared().modules['${part}'] = module;` : null),
  };
}
