/** `npm test`: everything that has to hold, in the order in which a fault is found soonest. Ends with what was counted. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENGINES, findBrowsers } from '../browsers/find.ts';
import type { Count } from './count-reporter.ts';

const isCI = !!process.env.CI;
const folder = mkdtempSync(join(tmpdir(), 'blue-heart-test-'));
const total: Count = { passed: 0, failed: 0 };

/** Runs a program of the project; its success is one test. */
function step(name: string, words: string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n> ${name}`);
  const { status } = spawnSync('npx', ['--no-install', ...words], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function count(what: string, { passed, failed }: Count): void {
  console.log(`${what}: ${passed} passed, ${failed} failed`);
  total.passed += passed;
  total.failed += failed;
}

function check(name: string, words: string[]): void {
  const isFine = step(name, words);
  count(name, { passed: Number(isFine), failed: Number(!isFine) });
}

/** What a step counted by itself. One that ends badly without a failed test has failed all the same. */
function counted(name: string, words: string[], env: NodeJS.ProcessEnv, read: () => Record<string, Count>): void {
  const isFine = step(name, words, env);
  let counts: Record<string, Count> = {};
  try {
    counts = read();
  } catch {
    // It ended before it could count.
  }
  for (const [what, found] of Object.entries(counts)) count(`${name}, ${what}`, found);
  const failed = Object.values(counts).reduce((sum, found) => sum + found.failed, 0);
  if (!isFine && !failed) count(name, { passed: 0, failed: 1 });
}

const browsers = findBrowsers();
const missing = ENGINES.filter((engine) => !browsers.some((browser) => browser.engine === engine));
for (const { engine, version, path } of browsers) console.log(`${engine}: ${version} (${path})`);
if (missing.includes('chromium')) {
  console.error(
    'Chromium cannot be found or installed: set CHROMIUM_PATH to it, or run "npx playwright install chromium".',
  );
  process.exit(1);
}
if (missing.length) {
  console.warn(
    `${isCI ? 'Failed' : 'Warning'}: not tested in ${missing.join(' and ')}, which could not be found or installed.`,
  );
  if (isCI) count('browsers', { passed: 0, failed: missing.length });
}

check('build', ['tsx', 'tools/build.ts']);
check('types', ['tsc']);
check('lint', ['eslint', '.']);
check('format', ['prettier', '--check', '--log-level=warn', '.']);

const nodeCounts = join(folder, 'node.json');
const nodeReporters = [
  ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
  ...['--test-reporter=./tools/test/node-reporter.mjs', `--test-reporter-destination=${nodeCounts}`],
];
const readNode = (): Record<string, Count> => JSON.parse(readFileSync(nodeCounts, 'utf8')) as Record<string, Count>;
const node = (name: string, folder: string): void => {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file));
  counted(name, ['tsx', '--test', '--test-concurrency=1', ...nodeReporters, ...files], {}, readNode);
};

node('node', 'test/node');

const wtrCounts = join(folder, 'wtr.json');
counted(
  'components',
  ['wtr'],
  { WTR_COUNTS: wtrCounts },
  () => JSON.parse(readFileSync(wtrCounts, 'utf8')) as Record<string, Count>,
);

node('built script', 'test/built');

rmSync(folder, { recursive: true });
const engines = browsers.map(({ engine }) => engine).join(', ');
console.log(`\nTested in ${browsers.length} engines: ${engines}.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
