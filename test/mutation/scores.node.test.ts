/** What `npm run test:mutation` measured, on the code and the tests as they are. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { hashOf, LEAST, PARTS, SCORES, type Score } from '../../tools/mutation/parts.ts';

const scores = JSON.parse(readFileSync(SCORES, 'utf8')) as Record<string, Score>;

describe('of all the small mistakes that could be made, the tests notice enough', () => {
  for (const [name, part] of Object.entries(PARTS)) {
    it(`in the ${name}`, () => {
      const score = scores[name];
      const command = `npm run test:mutation -- "${name}"`;
      assert.ok(score, `never measured: ${command}`);
      assert.equal(score.hash, hashOf(part), `code or tests have changed since it was measured: ${command}`);
      assert.ok((100 * score.found) / (score.found + score.missed) >= LEAST, `${score.missed} missed`);
    });
  }
});
