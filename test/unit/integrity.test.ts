import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readBuilt } from '../../build/demo/built.ts';
import { pages, snippetsIn } from '../../build/snippets.ts';

const { version, files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {
  version: string;
  files: Record<string, string>;
};

describe('dist/integrity.json', () => {
  it('has the version of the package', () => {
    const { version: own } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.equal(version, own);
  });

  it('names every script, chunk and badge that a page may load, sorted', () => {
    const scripts = readdirSync('dist').filter((file) => file.endsWith('.js'));
    const parts = readdirSync('dist/parts').map((file) => `parts/${file}`);
    const badges = readdirSync('dist').includes('badges')
      ? readdirSync('dist/badges', { recursive: true, encoding: 'utf8' }).map((file) => `badges/${file}`)
      : [];
    const pages = [...scripts, ...parts, ...badges.filter((file) => file.endsWith('.svg'))];
    assert.deepEqual(Object.keys(files), pages.sort());
  });

  it('has the hash of the bytes of each', () => {
    for (const [file, integrity] of Object.entries(files)) {
      const hash = createHash('sha384').update(readFileSync(`dist/${file}`));
      assert.equal(integrity, `sha384-${hash.digest('base64')}`, file);
    }
  });

  it('has the hashes that the script checks its chunks against', () => {
    const [script, known] = ['dist/blue-heart.js', 'dist/parts/integrity.js'].map((file) => readFileSync(file, 'utf8'));
    assert.ok(script!.includes(files['parts/integrity.js']!));
    for (const [file, integrity] of Object.entries(files)) {
      if (file.startsWith('parts/') && file !== 'parts/integrity.js') assert.ok(known!.includes(integrity), file);
    }
  });

  it('has the script hashes in the snippets of README and docs', () => {
    for (const page of pages()) {
      for (const { version: of, file, integrity } of snippetsIn(readFileSync(page, 'utf8'))) {
        assert.equal(of, version, page);
        assert.equal(integrity, files[file], `${page} is behind: npm run docs`);
      }
    }
  });

  it('has the script hash in the first snippet of the README', () => {
    const [, first = ''] = /^```html\n([^]*?)^```$/m.exec(readFileSync('README.md', 'utf8'))!;
    assert.deepEqual(snippetsIn(first), [{ version, file: 'blue-heart.js', integrity: files['blue-heart.js'] }]);
    assert.match(first, /\bcrossorigin\b/);
  });

  it("has the script hash in the builder's snippets", () => {
    assert.equal(readBuilt().integrity, files['blue-heart.js']);
  });
});
