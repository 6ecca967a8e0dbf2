// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import minifyTemplates from 'rollup-plugin-minify-template-literals';
import { fromCore } from './tools/rollup/from-core.mjs';
import { slim } from './tools/rollup/slim.mjs';
import { scriptWords, WORDS, wordsOf } from './tools/rollup/words.mjs';
import { asPart, asTag, classic } from './tools/rollup/wrapper.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Each element but the badge, which is in the core, is a part of its own. */
const elements = readdirSync('build/define').flatMap((file) =>
  /^(?!badge\.).*\.js$/.test(file) ? [file.slice(0, -3)] : [],
);

/** So are the words of help in each language. */
const languages = elements.includes('help')
  ? readdirSync('build/data/generated/words').flatMap((file) => (/^[a-z]+\.js$/.test(file) ? [file.slice(0, -3)] : []))
  : [];

const parts = [...elements, ...languages.map((language) => `help.${language}`)];

const integrity = () =>
  Object.fromEntries(
    parts.map((name) => [
      name,
      `sha384-${createHash('sha384')
        .update(readFileSync(`dist/parts/${name}.js`))
        .digest('base64')}`,
    ]),
  );

/** @param {string} input @param {import('rollup').InputPluginOption[]} plugins */
const chunk = (input, ...plugins) => ({
  input,
  plugins: [
    ...plugins,
    scriptWords(),
    nodeResolve({ browser: true, ignoreSideEffectsForRoot: true }),
    slim(),
    minifyTemplates({ include: ['build/**'] }),
  ],
});

/** @param {string} name @param {ReturnType<typeof chunk>} from @returns {import('rollup').RollupOptions} */
const part = (name, from) => ({
  ...from,
  output: {
    file: `dist/parts/${name}.js`,
    format: 'iife',
    globals: { core: 'core' },
    plugins: [classic(version, asPart)],
  },
});

/** @param {string} input @param {string} file @returns {import('rollup').RollupOptions} */
const script = (input, file) => ({
  ...chunk(`build/${input}`),
  output: {
    file: `dist/${file}`,
    format: 'es',
    generatedCode: { symbols: false },
    freeze: false,
    plugins: [classic(version, asTag(version, integrity))],
  },
});

// The parts come first: the tag knows their integrity.
export default [
  ...elements.map((name) => part(name, chunk(`build/define/${name}.js`, fromCore()))),
  ...languages.map((language) => part(`help.${language}`, chunk(WORDS, wordsOf(language), fromCore()))),
  script('embed.js', 'blue-heart.js'),
  script('embed.all.js', 'blue-heart.all.js'),
];
