/**
 * `npm test`: what must pass before a change is pushed, in Chromium, in a few minutes. `npm run test:all`, or `npm test
 * -- --all`: everything, in all engines. Both end with the counts.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENGINES, findBrowsers } from '../browsers/find.ts';
import { missingFonts } from '../visual/fonts.ts';
import type { Count } from './count-reporter.ts';

const isAll = process.argv.includes('--all');
const isCI = !!process.env.CI;
if (!isAll) {
  process.env.ENGINE ??= 'chromium';
  process.env.FUZZ_PART ??= '0.1';
  process.env.MAIN_PATH ??= '1';
}

/** Files with a test of the main path of a page that the build writes (`onMainPath`). */
const MAIN_PAGES = ['script', 'help', 'banner', 'demo', 'builder', 'signage'];

const folder = mkdtempSync(join(tmpdir(), 'blue-heart-test-'));
const total: Count = { passed: 0, failed: 0 };

/**
 * Runs an npm command or a program of the project. Prints its output when it has ended, because two of them may run
 * concurrently.
 */
async function step(name: string, words: string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  const start = Date.now();
  const [program = '', ...rest] = words[0] === 'npm' ? words : ['npx', '--no-install', ...words];
  const child = spawn(program, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => printed.push(data));
  const status = await new Promise((resolve) => child.on('error', resolve).on('close', resolve));
  console.log(`\n> ${name}\n${Buffer.concat(printed).toString()}`);
  console.log(`${name}: ${Math.round((Date.now() - start) / 1000)} s`);
  return status === 0;
}

function count(what: string, { passed, failed }: Count): void {
  console.log(`${what}: ${passed} passed, ${failed} failed`);
  total.passed += passed;
  total.failed += failed;
}

/** A step that counts as one test. */
async function check(name: string, words: string[]): Promise<void> {
  const isFine = await step(name, words);
  count(name, { passed: Number(isFine), failed: Number(!isFine) });
}

/** A step that writes its test counts to a file. A bad exit without a failed test counts as a failure, too. */
async function counted(name: string, words: string[], variable?: string): Promise<void> {
  const file = join(folder, `${name}.json`);
  const isFine = await step(
    name,
    words.map((word) => word.replace('COUNTS', file)),
    variable ? { [variable]: file } : {},
  );
  let counts: Record<string, Count> = {};
  try {
    counts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Count>;
  } catch {
    // It ended before it could count.
  }
  for (const [what, found] of Object.entries(counts)) count(`${name}, ${what}`, found);
  const failed = Object.values(counts).reduce((sum, found) => sum + found.failed, 0);
  if (!isFine && !failed) count(name, { passed: 0, failed: 1 });
}

/** Test files below a folder. */
const filesIn = (below: string): string[] =>
  readdirSync(below, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(below, file))
    .sort();

/** @param atOnce files that run concurrently: if tests wait for browsers, two take little longer than one */
const nodeTests = (name: string, files: string[], atOnce = 1): Promise<void> => {
  const reporters = ['spec', 'stdout', './tools/test/node-reporter.mjs', 'COUNTS'].map(
    (value, index) => `--test-reporter${index % 2 ? '-destination' : ''}=${value}`,
  );
  return counted(name, ['tsx', '--test', `--test-concurrency=${atOnce}`, ...reporters, ...files]);
};

const components = (): Promise<void> => counted('components', ['wtr'], 'WTR_COUNTS');

const browsers = findBrowsers();
for (const { engine, version, path } of browsers) console.log(`${engine}: ${version} (${path})`);
const wanted = isAll ? ENGINES : [process.env.ENGINE];
const missing = wanted.filter((engine) => !browsers.some((browser) => browser.engine === engine));
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

async function pictures(): Promise<void> {
  await check('storybook', ['storybook', 'build', '--quiet']);
  const fonts = missingFonts().join(' and ');
  if (!fonts) return counted('pictures', ['tsx', 'tools/visual/run.ts'], 'VISUAL_COUNTS');
  console.warn(`${isCI ? 'Failed' : 'Warning'}: no screenshots compared: they need Debian's ${fonts}.`);
  if (isCI) count('pictures', { passed: 0, failed: 1 });
}

async function sources(): Promise<void> {
  await check('types', ['npm', 'run', '--silent', 'types']);
  await check('lint', ['npm', 'run', '--silent', 'lint']);
}

await check('facts', ['tsx', 'build/data/check.ts']);
await check('build', ['tsx', 'build/index.ts']);
await check('docs', ['tsx', 'build/docs.ts', '--check']);
if (isAll) {
  await sources();
  await nodeTests('node', filesIn('test/unit'), 2);
  await components();
  await pictures();
  await nodeTests('pages', filesIn('test/pages'), 2);
  await nodeTests('old engines', filesIn('test/engines'));
} else {
  const pages = MAIN_PAGES.map((name) => `test/pages/${name}.test.ts`);
  await Promise.all([
    components(),
    sources()
      .then(() => nodeTests('node', filesIn('test/unit')))
      .then(() => nodeTests('pages', pages)),
  ]);
}

rmSync(folder, { recursive: true });
console.log(`\nTested in ${browsers.map(({ engine }) => engine).join(', ')}.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
