/** `npm test`: everything that has to hold, in the order in which a fault is found soonest. Ends with what was counted. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENGINES, findBrowsers } from '../browsers/find.ts';
import { missingFonts } from '../visual/fonts.ts';
import type { Count } from './count-reporter.ts';

const isCI = !!process.env.CI;
const folder = mkdtempSync(join(tmpdir(), 'blue-heart-test-'));
const total: Count = { passed: 0, failed: 0 };

/** Runs a program of the project; its success is one test. */
function step(name: string, words: string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n> ${name}`);
  const start = Date.now();
  const { status } = spawnSync('npx', ['--no-install', ...words], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  console.log(`${name}: ${Math.round((Date.now() - start) / 1000)} s`);
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

const readCounts = (file: string): Record<string, Count> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, Count>;

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

check('facts', ['tsx', 'tools/data/check.ts']);
check('build', ['tsx', 'tools/build.ts']);
check('types', ['tsc']);
check('lint', ['eslint', '.']);
check('format', ['prettier', '--check', '--log-level=warn', '.']);

/** Test files below a folder, by how their names end. */
const files = (below: string, end: string): string[] =>
  readdirSync(below, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end))
    .map((file) => join(below, file))
    .sort();

/** @param atOnce files that are run side by side: where tests wait for browsers, two take little more than one */
const nodeTests = (name: string, tests: string[], atOnce = 1): void => {
  const counts = join(folder, `${name}.json`);
  const reporters = ['spec', 'stdout', './tools/test/node-reporter.mjs', counts].map(
    (value, index) => `--test-reporter${index % 2 ? '-destination' : ''}=${value}`,
  );
  counted(name, ['tsx', '--test', `--test-concurrency=${atOnce}`, ...reporters, ...tests], {}, () =>
    readCounts(counts),
  );
};

check('storybook', ['storybook', 'build', '--quiet']);
const fonts = missingFonts().join(' and ');
if (fonts) {
  console.warn(`${isCI ? 'Failed' : 'Warning'}: no pictures compared, which need ${fonts}, as Debian has them.`);
  if (isCI) count('pictures', { passed: 0, failed: 1 });
} else {
  const pictureCounts = join(folder, 'pictures.json');
  const env = { VISUAL_COUNTS: pictureCounts };
  counted('pictures', ['tsx', 'tools/visual/run.ts'], env, () => readCounts(pictureCounts));
}
nodeTests('node', files('test', '.node.test.ts'), 2);

const componentCounts = join(folder, 'components.json');
counted('components', ['wtr'], { WTR_COUNTS: componentCounts }, () => readCounts(componentCounts));

nodeTests('pages', [...files('test/servers', '.test.ts'), ...files('test/built', '.test.ts')], 2);
nodeTests('old engines', files('test/engines', '.test.ts'));

rmSync(folder, { recursive: true });
const engines = browsers.map(({ engine }) => engine).join(', ');
console.log(`\nTested in ${browsers.length} engines: ${engines}.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
