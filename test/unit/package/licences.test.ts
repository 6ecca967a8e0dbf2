/** Licences of bundled code: each script refers to the file, the file has them all, and the build fails without one. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { rollup } from 'rollup';
import { licences } from '../../../build/rollup/licences.mjs';

const root = mkdtempSync(join(tmpdir(), 'blue-heart-licences-'));
after(() => rmSync(root, { recursive: true }));

interface Dependency {
  manifest: object;
  text?: string;
}

/** Bundles one module of each of these packages, all into one file, and returns the licences written. */
async function bundle(name: string, packages: Record<string, Dependency>): Promise<string> {
  const file = join(root, name, 'LICENCES.txt');
  const plugins = licences(file);
  for (const [own, { manifest, text }] of Object.entries(packages)) {
    const folder = join(root, name, 'node_modules', own);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    if (text) writeFileSync(join(folder, 'LICENSE'), text);
    writeFileSync(join(folder, 'index.js'), `console.log('${own}');`);
    const built = await rollup({ input: join(folder, 'index.js'), plugins });
    await built.generate({ format: 'iife' });
  }
  return readFileSync(file, 'utf8');
}

const manifest = { name: 'calm', version: '1.2.3', license: 'MIT' };
const text = 'Permission is hereby granted by the calm authors.\r\n';

describe('the licences file', () => {
  it('has package, version, licence and its text for everything that any script bundles', async () => {
    const written = await bundle('two', {
      calm: { manifest, text },
      '@scope/clear': { manifest: { name: '@scope/clear', version: '4.5.6', license: 'ISC', private: true }, text },
    });
    assert.match(written, /^calm 1\.2\.3, MIT\n\nPermission is hereby granted by the calm authors\.$/m);
    assert.match(written, /^@scope\/clear 4\.5\.6, ISC$/m);
    assert.doesNotMatch(written, /\r/);
  });

  it('has the Unicode licence of the data in the scripts', async () => {
    const written = await bundle('data', { calm: { manifest, text } });
    assert.match(written, /^cldr-bcp47 [\d.]+, Unicode-3\.0\n\nUNICODE LICENSE V3$/m);
  });

  const faults: Record<string, [Dependency, RegExp]> = {
    'no licence': [{ manifest: { ...manifest, license: undefined }, text }, /"calm" does not specify any license/],
    'no text of its licence': [{ manifest }, /"calm" has a license \(MIT\)/],
    'a licence that does not allow it': [{ manifest: { ...manifest, license: 'GPL-3.0' }, text }, /GPL-3\.0/],
    'no name': [{ manifest: { ...manifest, name: undefined }, text }, /calm.index\.js is bundled without an entry/],
    'nothing in its manifest': [{ manifest: {} }, /calm.index\.js is bundled without an entry/],
  };
  for (const [fault, [dependency, message]] of Object.entries(faults)) {
    it(`fails the build for a package with ${fault}`, async () => {
      await assert.rejects(bundle(fault.replaceAll(' ', '-'), { calm: dependency }), message);
    });
  }
});

describe('dist/THIRD-PARTY-LICENSES.txt', () => {
  const written = readFileSync('dist/THIRD-PARTY-LICENSES.txt', 'utf8');

  for (const name of ['lit-html', 'lit-element', '@lit/reactive-element', 'valibot', 'lean-qr', 'cldr-bcp47']) {
    it(`has ${name}, which the scripts contain`, () => assert.match(written, new RegExp(`^${name} \\d`, 'm')));
  }

  for (const name of ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies']) {
    it(`has ${name}, which sw.js contains`, () => assert.match(written, new RegExp(`^${name} \\d`, 'm')));
  }

  it('has nothing that only tools use', () => assert.doesNotMatch(written, /^(rollup|terser|esbuild|fflate|tslib) /m));
});
