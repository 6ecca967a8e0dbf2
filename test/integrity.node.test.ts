import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readBuilt } from '../tools/demo/built.ts';

const { version, files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {
  version: string;
  files: Record<string, string>;
};

describe('dist/integrity.json', () => {
  it('bears the version of the package', () => {
    const { version: own } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.equal(version, own);
  });

  it('names every script, part and badge that a page may take from us, sorted', () => {
    const scripts = readdirSync('dist').filter((file) => file.endsWith('.js'));
    const parts = readdirSync('dist/parts').map((file) => `parts/${file}`);
    const badges = readdirSync('dist').includes('badges')
      ? readdirSync('dist/badges', { recursive: true, encoding: 'utf8' }).map((file) => `badges/${file}`)
      : [];
    const pages = [...scripts, ...parts, ...badges.filter((file) => file.endsWith('.svg'))];
    assert.deepEqual(Object.keys(files), pages.sort());
  });

  it('gives each the hash of its bytes', () => {
    for (const [file, integrity] of Object.entries(files)) {
      const hash = createHash('sha384').update(readFileSync(`dist/${file}`));
      assert.equal(integrity, `sha384-${hash.digest('base64')}`, file);
    }
  });

  it('says of the parts what the script holds them to', () => {
    const [script, known] = ['dist/blue-heart.js', 'dist/parts/integrity.js'].map((file) => readFileSync(file, 'utf8'));
    assert.ok(script!.includes(files['parts/integrity.js']!));
    for (const [file, integrity] of Object.entries(files)) {
      if (file.startsWith('parts/') && file !== 'parts/integrity.js') assert.ok(known!.includes(integrity), file);
    }
  });

  it('says of the script what the snippets of the builder hold it to', () => {
    assert.equal(readBuilt().integrity, files['blue-heart.js']);
  });
});
