// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import minifyTemplates from 'rollup-plugin-minify-template-literals';
import { fromCore } from './tools/rollup/from-core.mjs';
import { slim } from './tools/rollup/slim.mjs';
import { WORDS, wordsFromParts, wordsOf } from './tools/rollup/words.mjs';
import { asPart, asTag, classic } from './tools/rollup/wrapper.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const LICENCE = `blue-heart-elements ${version} MIT`;

/** Each element but the badge, which is in the core, is a part of its own. */
const elements = readdirSync('build/define').flatMap((file) =>
  /^(?!badge\.).*\.js$/.test(file) ? [file.slice(0, -3)] : [],
);

/** So are their words, but for the English of the exit, which stands in it. */
const words = readdirSync('build/data/generated/words').flatMap((file) => {
  const [, part = '', element = ''] = /^((\w+)\.\w+)\.js$/.exec(file) ?? [];
  return elements.includes(element) && part !== 'exit.en' ? [part] : [];
});

/** @param {string} part */
const integrity = (part) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`dist/parts/${part}.js`))
    .digest('base64')}`;

/** Help knows the integrity of its words; the core that of the rest, the words of the exit among it: the exit is to be small. */
const isOfCore = (/** @type {string} */ part) => !part.startsWith('help.');

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
    plugins: [classic(LICENCE, asPart)],
  },
});

/** @param {string} input @param {string} file @returns {import('rollup').RollupOptions} */
const script = (input, file) => ({
  ...chunk(`build/${input}`),
  output: {
    file: `dist/${file}`,
    format: 'es',
    // Everything in one file has all words in it.
    inlineDynamicImports: true,
    generatedCode: { symbols: false },
    freeze: false,
    plugins: [
      classic(
        `${LICENCE}, Lit BSD-3-Clause`,
        asTag(version, () =>
          Object.fromEntries([...elements, ...words].filter(isOfCore).map((name) => [name, integrity(name)])),
        ),
      ),
    ],
  },
});

// Each knows the integrity of what it fetches, so that comes first.
export default [
  ...words.map((name) => part(name, chunk(WORDS, wordsOf(name), fromCore()))),
  ...elements.map((name) =>
    part(
      name,
      chunk(
        `build/define/${name}.js`,
        wordsFromParts((name) => (isOfCore(name) ? undefined : integrity(name))),
        fromCore(),
      ),
    ),
  ),
  script('embed.js', 'blue-heart.js'),
  script('embed.all.js', 'blue-heart.all.js'),
];
