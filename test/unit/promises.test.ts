/** docs/promises.md names the tests that prove each promise. A row is a promise and its tests; add one with each promise. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** [`test/pages/x.test.ts`](test/pages/x.test.ts) _a title_, _another_ */
const PROOF = /\[`(test\/[\w./-]+\.ts)`\]\(([^)]+)\)((?:,? _[^_]+_)+)(?:; )?/g;

const rows = readFileSync('docs/promises.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.slice(2, -2).split(' | '))
  // Without the header and the line below it.
  .slice(2);

/** The file contains the whole title; `…` stands for an interpolated value. */
const isTitleIn = (source: string, title: string): boolean => {
  const pattern = title
    .split('…')
    .map((text) => text.replace(/[^\w\s]/g, '\\$&'))
    .join('\\$\\{[^}]+\\}');
  return new RegExp(`(['"\`])${pattern}\\1`).test(source);
};

describe('the promises', () => {
  it('are many', () => {
    assert.ok(rows.length >= 20, String(rows.length));
  });

  for (const [promise = '', proofs = '', ...rest] of rows) {
    it(`"${promise.trim()}" has tests that exist`, () => {
      assert.deepEqual(rest, []);
      const found = [...proofs.trim().matchAll(PROOF)];
      assert.equal(found.map(([proof]) => proof).join(''), proofs.trim());
      assert.ok(found.length);
      for (const [, path, link, titles] of found) {
        assert.equal(link, `../${path}`);
        assert.ok(existsSync(path!), path);
        const source = readFileSync(path!, 'utf8');
        for (const [, title] of titles!.matchAll(/_([^_]+)_/g))
          assert.ok(isTitleIn(source, title!), `${path}: ${title}`);
      }
    });
  }
});
