// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import minifyTemplates from 'rollup-plugin-minify-template-literals';
import { fromCore } from './tools/rollup/from-core.mjs';
import { slim } from './tools/rollup/slim.mjs';
import { asPart, asTag, classic } from './tools/rollup/wrapper.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Each element but the badge, which is in the core, is a part of its own. */
const parts = readdirSync('build/define').filter((file) => file.endsWith('.js') && file !== 'badge.js');

const integrity = () =>
  Object.fromEntries(
    parts.map((file) => [
      file.replace('.js', ''),
      `sha384-${createHash('sha384')
        .update(readFileSync(`dist/parts/${file}`))
        .digest('base64')}`,
    ]),
  );

/** @param {string} input @param {import('rollup').InputPluginOption[]} plugins */
const chunk = (input, ...plugins) => ({
  input: `build/${input}`,
  plugins: [
    ...plugins,
    nodeResolve({ browser: true, ignoreSideEffectsForRoot: true }),
    slim(),
    minifyTemplates({ include: ['build/**'] }),
  ],
});

/** @param {string} file @returns {import('rollup').RollupOptions} */
const part = (file) => ({
  ...chunk(`define/${file}`, fromCore()),
  output: {
    file: `dist/parts/${file}`,
    format: 'iife',
    globals: { core: 'core' },
    plugins: [classic(version, asPart)],
  },
});

/** @param {string} input @param {string} file @returns {import('rollup').RollupOptions} */
const script = (input, file) => ({
  ...chunk(input),
  output: {
    file: `dist/${file}`,
    format: 'es',
    generatedCode: { symbols: false },
    freeze: false,
    plugins: [classic(version, asTag(version, integrity))],
  },
});

// The parts come first: the tag knows their integrity.
export default [...parts.map(part), script('embed.js', 'blue-heart.js'), script('embed.all.js', 'blue-heart.all.js')];
