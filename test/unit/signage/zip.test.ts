import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { unzipSync } from 'fflate';
import { writeSignageZip } from '../../../tools/signage/zip.ts';

const place = mkdtempSync(join(tmpdir(), 'blue-heart-zip-'));
after(() => rmSync(place, { recursive: true }));

it('the zip for players contains the folder, and the folder everything that the page loads', () => {
  const { folder, zip } = writeSignageZip(join(place, 'out'));
  const files = readdirSync(folder);
  const packed = unzipSync(readFileSync(zip));
  assert.deepEqual(Object.keys(packed).sort(), files.map((file) => `blue-heart-signage/${file}`).sort());
  for (const file of files) {
    assert.deepEqual(Buffer.from(packed[`blue-heart-signage/${file}`]!), readFileSync(join(folder, file)), file);
  }
  const page = readFileSync(join(folder, 'signage.html'), 'utf8');
  const wanted = [...page.matchAll(/src="([^"]+)"/g)].map(([, src]) => src!);
  assert.deepEqual(wanted, ['signage-page.js', 'blue-heart.all.js']);
  const texts = ['README.txt', 'LICENSE', 'TRADEMARK.md', 'THIRD-PARTY-LICENSES.txt'];
  for (const file of [...wanted, 'sw.js', 'signage-preview.js', ...texts]) {
    assert.ok(files.includes(file), file);
  }
});

it('the zip is the same each time', () => {
  const [one, other] = [writeSignageZip(join(place, 'one')), writeSignageZip(join(place, 'other'))];
  assert.deepEqual(readFileSync(one.zip), readFileSync(other.zip));
});
