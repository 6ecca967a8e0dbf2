/**
 * `npm run test:mutation`: makes all the small mistakes that are possible in a part of the code, one at a time, and
 * counts how many of them a test notices. Fails below 85 %.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { LEAST, PARTS, type Part } from './parts.ts';

const wanted = process.argv.slice(2);
for (const name of wanted) if (!PARTS[name]) throw new Error(`${name} is not one of ${Object.keys(PARTS).join(', ')}`);

// All processes that Stryker starts load our TypeScript.
process.env.NODE_OPTIONS = '--import tsx';

async function measure(name: string, part: Part): Promise<void> {
  const results = await new Stryker({
    mutate: part.files,
    plugins: ['@stryker-mutator/mocha-runner', './tools/mutation/page-runner.ts'],
    testRunner: part.runner,
    testRunnerNodeArgs: ['--import', './tools/mutation/node-test.ts'],
    // Each runner has its own option: with Stryker's `testFiles`, code that runs on import is never mutated.
    mochaOptions: { spec: part.tests },
    pageTests: part.tests,
    warnings: false,
    coverageAnalysis: 'perTest',
    disableTypeChecks: false,
    ignorePatterns: ['/compiled', '/dist', '/storybook-static', '/test/visual', '/docs', '/bench', '/signage'],
    // Outside the project: a build clears its output.
    tempDirName: join(tmpdir(), 'blue-heart-mutation'),
    // Unchanged code is not measured again.
    incremental: true,
    incrementalFile: `node_modules/.cache/blue-heart-mutation/${name}.json`,
    reporters: ['clear-text', 'progress-append-only', 'html'],
    htmlReporter: { fileName: `node_modules/.cache/blue-heart-mutation/${name}.html` },
    clearTextReporter: { allowColor: false, logTests: false },
  } as ConstructorParameters<typeof Stryker>[0]).runMutationTest();
  const count = (...statuses: string[]): number => results.filter(({ status }) => statuses.includes(status)).length;
  const found = count('Killed', 'Timeout');
  const all = found + count('Survived', 'NoCoverage');
  const percent = (100 * found) / all;
  console.log(`${name}: ${found} of ${all} noticed, ${percent.toFixed(1)} %`);
  if (percent < LEAST) process.exitCode = 1;
}

for (const [name, part] of Object.entries(PARTS))
  if (!wanted.length || wanted.includes(name)) await measure(name, part);
