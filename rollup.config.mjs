// @ts-check
import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import minifyTemplates from 'rollup-plugin-minify-template-literals';
import { slim } from './tools/rollup/slim.mjs';
import { classic } from './tools/rollup/wrapper.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

// Integrity of each part by its name. There is no part yet.
/** @type {Record<string, string>} */
const parts = {};

/** @param {string} input @param {string} file @returns {import('rollup').RollupOptions} */
const script = (input, file) => ({
  input: `build/${input}`,
  output: { file: `dist/${file}`, format: 'es' },
  plugins: [
    nodeResolve({ browser: true, ignoreSideEffectsForRoot: true }),
    slim(),
    minifyTemplates({ include: ['build/**'] }),
    classic({ version, parts }),
  ],
});

export default [script('embed.js', 'blue-heart.js'), script('embed.all.js', 'blue-heart.all.js')];
