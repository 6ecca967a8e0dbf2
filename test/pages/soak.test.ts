/** A screen through a day of few slides and everything that may happen to it: `npm run soak -- --short` as tests. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { checks, type Run } from '../../bench/soak/checks.ts';
import { runDays, SHORT } from '../../bench/soak/days.ts';

/** Timeout in milliseconds: a busy machine needs a quarter of it. */
const HANGS = 600_000;

describe('a screen that runs for long', () => {
  let run: Run;
  before(async () => (run = await runDays(1, SHORT, { signal: AbortSignal.timeout(HANGS) })));
  for (const [name, find] of Object.entries(checks)) it(name, () => assert.deepEqual(find(run), []));
});
