import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { verify } from '../../tools/engines/fetch.ts';

const folder = mkdtempSync(join(tmpdir(), 'blue-heart-archive-'));
after(() => rmSync(folder, { recursive: true }));

it('an archive of an old engine is not unpacked unless it has the known hash', () => {
  const archive = join(folder, 'engine.tgz');
  const integrity = `sha512-${createHash('sha512').update('engine').digest('base64')}`;
  writeFileSync(archive, 'engine');
  verify(archive, integrity);
  writeFileSync(archive, 'engine with a guest');
  assert.throws(() => verify(archive, integrity), /engine\.tgz is not the expected archive/);
});
