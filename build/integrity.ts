/**
 * Writes dist/integrity.json: the hash of each file that a page may load from us, for tags, policies and mirrors that
 * pin it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { integrityOf } from './rollup/integrity.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

// Modules are for bundlers and frameworks, and the demo is not in the package.
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(js|svg)$/.test(file) && !/^(modules|frameworks|demo)\b/.test(file))
  .sort();

const integrity = Object.fromEntries(files.map((file) => [file, integrityOf(readFileSync(`dist/${file}`))]));
writeFileSync('dist/integrity.json', `${JSON.stringify({ version, files: integrity }, null, 2)}\n`);
