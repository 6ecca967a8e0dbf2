/** What mutation testing changes, and which tests have to notice. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

export interface Part {
  /** Files that are changed. */
  files: string[];
  /** For `mocha` without an await outside of functions, which it cannot read. */
  tests: string[];
  /** Where the tests run: in Node, or in a page of Chromium. */
  runner: 'mocha' | 'page';
}

/** What was measured of a part. */
export interface Score {
  /** Changes that a test noticed. */
  found: number;
  missed: number;
  /** Of the files and tests that it was measured on. */
  hash: string;
}

/** Percent of the changes that have to be noticed. */
export const LEAST = 85;

/** Where the scores stand. */
export const SCORES = 'test/mutation/scores.json';

const sources = (folder: string, isMeant: (file: string) => boolean = () => true): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && isMeant(file))
    .map((file) => `${folder}/${file}`)
    .sort();

export const PARTS: Readonly<Record<string, Part>> = {
  calendar: {
    files: sources('src/internal/calendar', (file) => file !== 'ticker.ts'),
    tests: ['test/internal/calendar.node.test.ts'],
    runner: 'mocha',
  },
  ticker: { files: ['src/internal/calendar/ticker.ts'], tests: ['test/internal/ticker.test.ts'], runner: 'page' },
  locale: { files: ['src/internal/locale.ts'], tests: ['test/internal/locale.test.ts'], runner: 'page' },
  exit: {
    // A change of a style is for the pictures to notice.
    files: sources('src/exit', (file) => !file.endsWith('.styles.ts')),
    tests: ['test/exit/exit.test.ts', 'test/exit/shift.test.ts', 'test/exit/frame.test.ts'],
    runner: 'page',
  },
  'data check': {
    files: sources('tools/data/checks'),
    tests: ['test/data/each-check.node.test.ts', 'test/data/check.node.test.ts'],
    runner: 'mocha',
  },
};

/** Changes with each change of the files and tests of a part. */
export function hashOf({ files, tests }: Part): string {
  const hash = createHash('sha256');
  for (const file of [...files, ...tests]) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}
