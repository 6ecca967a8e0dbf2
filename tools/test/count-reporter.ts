/** Writes the numbers of passed and failed tests, by browser, to the file named in WTR_COUNTS. */
import { writeFileSync } from 'node:fs';
import type { Reporter, TestSuiteResult } from '@web/test-runner-core';

export interface Count {
  passed: number;
  failed: number;
}

export function countReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const file = process.env.WTR_COUNTS;
      if (!file) return;
      const counts: Record<string, Count> = {};
      for (const { browser, testResults, errors, passed } of sessions) {
        const count = (counts[browser.name] ??= { passed: 0, failed: 0 });
        if (testResults) add(count, testResults);
        // A file that could not run has failed, whatever its count.
        if (!passed && errors.length) count.failed++;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function add(count: Count, suite: TestSuiteResult): void {
  for (const test of suite.tests) {
    if (!test.skipped) count[test.passed ? 'passed' : 'failed']++;
  }
  suite.suites.forEach((inner) => add(count, inner));
}
