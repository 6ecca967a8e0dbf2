/**
 * `npm run test:mutation`: makes all the small mistakes that could be in a part of the code, one after another, and counts how many
 * of them a test notices. Writes test/mutation/scores.json, which a test of every day holds to the code.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { hashOf, LEAST, PARTS, SCORES, type Part, type Score } from './parts.ts';

const wanted = process.argv.slice(2);
for (const name of wanted) if (!PARTS[name]) throw new Error(`${name} is none of ${Object.keys(PARTS).join(', ')}`);

// Each of the processes that Stryker starts reads our TypeScript.
process.env.NODE_OPTIONS = '--import tsx';

async function measure(name: string, part: Part): Promise<Score> {
  const hash = hashOf(part);
  const results = await new Stryker({
    mutate: part.files,
    plugins: ['@stryker-mutator/mocha-runner', './tools/mutation/page-runner.ts'],
    testRunner: part.runner,
    testRunnerNodeArgs: ['--import', './tools/mutation/node-test.ts'],
    // Each runner takes its own: with Stryker's `testFiles`, what runs while a file is read is never changed.
    mochaOptions: { spec: part.tests },
    pageTests: part.tests,
    warnings: false,
    coverageAnalysis: 'perTest',
    disableTypeChecks: false,
    ignorePatterns: ['/build', '/dist', '/storybook-static', '/test/visual', '/docs', '/bench', '/signage'],
    // Not in build/, which a build clears.
    tempDirName: join(tmpdir(), 'blue-heart-mutation'),
    // What has not changed since it was measured here is not measured again.
    incremental: true,
    incrementalFile: `node_modules/.cache/blue-heart-mutation/${name}.json`,
    reporters: ['clear-text', 'progress-append-only', 'html'],
    htmlReporter: { fileName: `node_modules/.cache/blue-heart-mutation/${name}.html` },
    clearTextReporter: { allowColor: false, logTests: false },
  } as ConstructorParameters<typeof Stryker>[0]).runMutationTest();
  const count = (...statuses: string[]): number => results.filter(({ status }) => statuses.includes(status)).length;
  return { found: count('Killed', 'Timeout'), missed: count('Survived', 'NoCoverage'), hash };
}

const scores: Record<string, Score> = existsSync(SCORES)
  ? (JSON.parse(readFileSync(SCORES, 'utf8')) as Record<string, Score>)
  : {};
for (const [name, part] of Object.entries(PARTS)) {
  if (!wanted.length || wanted.includes(name)) scores[name] = await measure(name, part);
}
const measured = Object.keys(PARTS).flatMap((name) => (scores[name] ? [[name, scores[name]] as const] : []));
writeFileSync(SCORES, `${JSON.stringify(Object.fromEntries(measured), null, 2)}\n`);
for (const [name, { found, missed }] of measured) {
  const percent = (100 * found) / (found + missed);
  console.log(`${name}: ${found} of ${found + missed} noticed, ${percent.toFixed(1)} %`);
  if (percent < LEAST) process.exitCode = 1;
}
