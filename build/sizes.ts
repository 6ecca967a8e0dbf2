/** Prints raw, gzip and brotli sizes of every script that pages embed; fails above the budgets in package.json. */
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { brotliSize } from './brotli.ts';

interface Size {
  file: string;
  raw: number;
  gzip: number;
  brotli: number;
  budget: number | undefined;
}

const { budgets } = JSON.parse(readFileSync('package.json', 'utf8')) as { budgets: Record<string, number> };

/** A budget may cover several files: `parts/help.*.js`. */
const matches = (pattern: string, file: string): boolean =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((text) => text.replace(/\W/g, '\\$&'))
      .join('[^/]+')}$`,
  ).test(file);
const budgetOf = (file: string): number | undefined =>
  Object.entries(budgets).find(([pattern]) => matches(pattern, file))?.[1];

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.js') && !/^(modules|frameworks|demo)\b/.test(file),
);

const sizes = files.sort().map((file): Size => {
  const code = readFileSync(`dist/${file}`);
  return {
    file,
    raw: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliSize(code),
    budget: budgetOf(file),
  };
});

console.table(sizes.map(({ file, ...bytes }) => ({ script: file, ...bytes })));

const faults = [
  ...sizes
    .filter(({ brotli, budget }) => budget && brotli > budget)
    .map(({ file, brotli, budget }) => `${file} has ${brotli} bytes (brotli), above its budget of ${budget}`),
  ...sizes.filter(({ budget }) => !budget).map(({ file }) => `${file} has no budget in package.json`),
  ...Object.keys(budgets)
    .filter((pattern) => !files.some((file) => matches(pattern, file)))
    .map((pattern) => `${pattern} has a budget and is not built`),
];
for (const fault of faults) console.error(fault);
if (faults.length) process.exit(1);
