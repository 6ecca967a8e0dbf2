// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import minifyTemplates from 'rollup-plugin-minify-template-literals';
import { fromCore } from './tools/rollup/from-core.mjs';
import { integrityOf } from './tools/rollup/integrity.mjs';
import { slim } from './tools/rollup/slim.mjs';
import { brings, laterFromParts, MODULE } from './tools/rollup/later.mjs';
import { asPage, asPart, asTag, classic } from './tools/rollup/wrapper.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const LICENCE = `blue-heart-elements ${version} MIT`;

/** Each element but the badge, which is in the core, is a part of its own. */
const elements = readdirSync('build/define').flatMap((file) =>
  /^(?!badge\.).*\.js$/.test(file) ? [file.slice(0, -3)] : [],
);

/** So is what elements fetch when they need it, by the file that holds it: words, but for the English that the exit has in it. */
const later = Object.fromEntries([
  ...readdirSync('build/data/generated/words')
    .filter((file) => file.endsWith('.js') && file !== 'exit.en.js')
    .map((file) => [file.slice(0, -3), `build/data/generated/words/${file}`]),
  ['contacts', 'build/help/contacts.js'],
  ['motifs', 'build/banner/motifs.js'],
  ['country-names', 'build/data/generated/country-names.js'],
  ['qr', 'build/internal/qr.js'],
  ['signage-facts', 'build/signage/signage-facts.js'],
  ['zones', 'build/internal/zones.js'],
]);

/** What brings code of others along. */
const LICENCES = /** @type {Record<string, string>} */ ({ contacts: ', valibot MIT', qr: ', lean-qr MIT' });

/** @param {string} part */
const integrity = (part) => integrityOf(readFileSync(`dist/parts/${part}.js`));

/** @param {string} input @param {import('rollup').InputPluginOption[]} plugins */
const chunk = (input, ...plugins) => ({
  input,
  plugins: [
    ...plugins,
    nodeResolve({ browser: true, ignoreSideEffectsForRoot: true }),
    slim(),
    minifyTemplates({ include: ['build/**'] }),
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
    globals: { core: 'core' },
    strict: false,
    plugins: [classic(LICENCE + (LICENCES[name] ?? ''), asPart)],
  },
});

/** @param {string} input @param {string} file @returns {import('rollup').RollupOptions} */
const script = (input, file) => ({
  ...chunk(`build/${input}`),
  output: {
    file: `dist/${file}`,
    format: 'es',
    // Everything in one file has all of it in it.
    inlineDynamicImports: true,
    generatedCode: { symbols: false },
    freeze: false,
    plugins: [
      classic(
        `${LICENCE}, Lit BSD-3-Clause`,
        asTag(version, elements, () => integrity('integrity')),
      ),
    ],
  },
});

/** Of what there is: the core knows this part, and it all others. */
const integrityOfParts = () =>
  JSON.stringify(Object.fromEntries([...Object.keys(later), ...elements].map((name) => [name, integrity(name)])));

/** What the signage page is made of, but for its service worker, which keeps them. */
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
  ...chunk(`build/signage-page/${input}`),
  output: { file: `dist/${file}`, format: 'es', plugins: [...plugins, classic(LICENCE, asPage)] },
});

// In the order in which one knows of the other.
export default [
  ...Object.entries(later).map(([name, file]) =>
    part(
      name,
      chunk(
        MODULE,
        brings(name, () => `import * as module from '${resolve(file)}';`),
        fromCore(),
      ),
    ),
  ),
  ...elements.map((name) => part(name, chunk(`build/define/${name}.js`, laterFromParts(), fromCore()))),
  part(
    'integrity',
    chunk(
      MODULE,
      brings('integrity', () => `const module = ${integrityOfParts()};`),
      fromCore(),
    ),
  ),
  script('embed.js', 'blue-heart.js'),
  script('embed.all.js', 'blue-heart.all.js'),
  ofPage('page.js', 'signage-page.js'),
  ofPage('preview.js', 'signage-preview.js'),
  ofPage('sw.js', 'sw.js', keeps()),
];
