/** What mutation testing changes, and which tests have to notice. */
import { readdirSync } from 'node:fs';

export interface Part {
  /** Files to mutate. */
  files: string[];
  /** For `mocha`, without top-level await, which it does not support. */
  tests: string[];
  /** Where the tests run: in Node, or in a page of Chromium. */
  runner: 'mocha' | 'page';
}

/** Percentage of mutants that tests have to notice. */
export const LEAST = 85;

const sources = (folder: string, isMeant: (file: string) => boolean = () => true): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && isMeant(file))
    .map((file) => `${folder}/${file}`)
    .sort();

export const PARTS: Readonly<Record<string, Part>> = {
  calendar: {
    files: sources('src/calendar'),
    tests: ['test/unit/calendar/calendar.test.ts'],
    runner: 'mocha',
  },
  ticker: { files: ['src/banner/ticker.ts'], tests: ['test/components/banner/ticker.test.ts'], runner: 'page' },
  locale: { files: ['src/base/locale.ts'], tests: ['test/components/base/locale.test.ts'], runner: 'page' },
  exit: {
    // Changes of styles are for screenshots to notice, and leaving the page for tests of whole pages:
    // test/pages/exit-back.test.ts.
    files: sources('src/exit', (file) => !/\.styles\.ts$|^(documents|stop-media|leave|rewind-history)\.ts$/.test(file)),
    tests: ['page-cover', 'exit', 'frame', 'rewind', 'shift'].map((name) => `test/components/exit/${name}.test.ts`),
    runner: 'page',
  },
  'data check': {
    files: sources('build/data/checks'),
    tests: ['test/unit/data/each-check.test.ts', 'test/unit/data/check.test.ts'],
    runner: 'mocha',
  },
};
