// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import minifyTemplates from 'rollup-plugin-minify-template-literals';
import { fromRuntime } from './build/rollup/from-runtime.mjs';
import { integrityOf } from './build/rollup/integrity.mjs';
import { litInScope } from './build/rollup/lit-in-scope.mjs';
import { licences } from './build/rollup/licences.mjs';
import { dynamicChunks, MODULE, provides } from './build/rollup/chunks.mjs';
import { elementChunks, resourceChunks } from './compiled/loading/manifest.js';
import { asPage, asPart, asTag, classic } from './build/rollup/wrapper.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const LICENCES = 'THIRD-PARTY-LICENSES.txt';
const LICENCE = `blue-heart-elements ${version} MIT; third-party licences: ${LICENCES}`;
const withLicences = licences(`dist/${LICENCES}`);

const elements = Object.keys(elementChunks);

/** Chunks that elements load on demand, by their file: translations, except the bundled English of the exit. */
const later = Object.fromEntries(
  [
    ...readdirSync('compiled/data/generated/words')
      .filter((file) => file.endsWith('.js') && !['index.js', 'exit.en.js'].includes(file))
      .map((file) => [file.slice(0, -3), `data/generated/words/${file}`]),
    ...Object.entries(resourceChunks),
  ].map(([name, file]) => [name, `compiled/${file}`]),
);

/** @param {string} part */
const integrity = (part) => integrityOf(readFileSync(`dist/parts/${part}.js`));

/** @param {string} input @param {import('rollup').InputPluginOption[]} plugins */
const chunk = (input, ...plugins) => ({
  input,
  /** @param {import('rollup').RollupLog} warning such as of an import that nothing answers */
  onwarn({ message }) {
    throw new Error(message);
  },
  plugins: [
    ...plugins,
    nodeResolve({ browser: true, ignoreSideEffectsForRoot: true }),
    litInScope(),
    minifyTemplates({ include: ['compiled/**'] }),
    withLicences,
  ],
});

/** @param {string} name @param {ReturnType<typeof chunk>} from @returns {import('rollup').RollupOptions} */
const part = (name, from) => ({
  ...from,
  // Nobody imports a script.
  preserveEntrySignatures: false,
  output: {
    file: `dist/parts/${name}.js`,
    format: 'iife',
    globals: { runtime: 'runtime' },
    strict: false,
    plugins: [classic(LICENCE, asPart)],
  },
});

/** @param {string} input @param {string} file @returns {import('rollup').RollupOptions} */
const script = (input, file) => ({
  ...chunk(`compiled/${input}`),
  output: {
    file: `dist/${file}`,
    format: 'es',
    // The all-in-one file inlines everything.
    inlineDynamicImports: true,
    generatedCode: { symbols: false },
    freeze: false,
    plugins: [
      classic(
        LICENCE,
        asTag(version, () => integrity('integrity')),
      ),
    ],
  },
});

/** Of finished files: the runtime has the integrity of this chunk, which has that of all others. */
const integrityOfParts = () =>
  JSON.stringify(Object.fromEntries([...Object.keys(later), ...elements].map((name) => [name, integrity(name)])));

/** The files of the signage page, except its service worker, which caches them. */
const KEPT = ['signage.html', 'signage-page.js', 'blue-heart.all.js'];

/** @returns {import('rollup').Plugin} */
const keeps = () => ({
  name: 'keeps',
  renderChunk: (code) =>
    `const FILES = ${JSON.stringify(
      KEPT.map((url) => {
        const hash = integrityOf(readFileSync(`dist/${url}`));
        return { url, revision: hash, integrity: hash };
      }),
    )};\n${code}`,
});

/** @param {string} input @param {string} file @param {import('rollup').OutputPluginOption[]} plugins @returns {import('rollup').RollupOptions} */
const ofPage = (input, file, ...plugins) => ({
  ...chunk(`compiled/signage-page/${input}`),
  output: {
    file: `dist/${file}`,
    format: 'es',
    plugins: [...plugins, classic(LICENCE, asPage, file === 'sw.js' ? 'self' : 'window')],
  },
});

// In dependency order: each needs the integrity of the ones before.
export default [
  ...Object.entries(later).map(([name, file]) =>
    part(
      name,
      chunk(
        MODULE,
        provides(name, () => `import * as module from '${resolve(file)}';`),
        fromRuntime(),
      ),
    ),
  ),
  ...elements.map((name) =>
    part(
      name,
      chunk(
        `compiled/define/${name}.js`,
        dynamicChunks([...elements, ...Object.keys(later)], elementChunks[name] ?? []),
        fromRuntime(),
      ),
    ),
  ),
  part(
    'integrity',
    chunk(
      MODULE,
      provides('integrity', () => `const module = ${integrityOfParts()};`),
      fromRuntime(),
    ),
  ),
  script('embed.js', 'blue-heart.js'),
  script('embed.all.js', 'blue-heart.all.js'),
  ofPage('page.js', 'signage-page.js'),
  ofPage('preview.js', 'signage-preview.js'),
  ofPage('sw.js', 'sw.js', keeps()),
];
