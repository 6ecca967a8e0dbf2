import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

it('no stories file is left out of the tests', () => {
  const index = readFileSync('stories/index.ts', 'utf8');
  for (const file of readdirSync('stories').filter((name) => name.endsWith('.stories.ts'))) {
    assert.ok(index.includes(`./${file.replace(/\.ts$/, '.js')}`), file);
  }
});
