/**
 * Builds the demo into dist/demo: the snippet builder, pages of two fictitious partners, and one page for each
 * partner's task.
 */
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { readBuilt } from './demo/built.ts';

const from = 'demo';
const to = 'dist/demo';
const files = readdirSync(from);

rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
for (const file of files.filter((name) => /\.(html|css|svg)$/.test(name))) cpSync(`${from}/${file}`, `${to}/${file}`);
cpSync(`${from}/partners`, `${to}/partners`, { recursive: true });

await build({
  entryPoints: files.filter((name) => name.endsWith('.ts')).map((name) => `${from}/${name}`),
  outdir: to,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2020',
  define: { BUILT: JSON.stringify(readBuilt()) },
  logLevel: 'warning',
});
