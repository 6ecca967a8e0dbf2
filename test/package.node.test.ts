import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { VERSION } from '../src/internal/version.ts';

interface Package {
  version: string;
  exports: Record<string, string | Record<string, string>>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const read = (path: string): string => readFileSync(path, 'utf8');
const { version, exports, dependencies, devDependencies } = JSON.parse(read('package.json')) as Package;

describe('the package', () => {
  it('has one version', () => {
    assert.equal(VERSION, version);
    for (const script of ['blue-heart.js', 'blue-heart.all.js'])
      assert.ok(read(`dist/${script}`).includes(`"${version}"`));
    assert.ok(read('CHANGELOG.md').includes(`## ${version}`));
  });

  it('says at the head of each script what it is, of which version and licence', () => {
    const scripts = ['', 'parts/'].flatMap((folder) =>
      readdirSync(`dist/${folder}`).flatMap((file) => (file.endsWith('.js') ? [`dist/${folder}${file}`] : [])),
    );
    for (const script of scripts) assert.ok(read(script).startsWith(`/*! blue-heart-elements ${version} MIT`), script);
  });

  for (const [name, target] of Object.entries(exports)) {
    it(`has what it exports as ${name}`, () => {
      for (const path of typeof target === 'string' ? [target] : Object.values(target)) {
        const [folder] = path.split('*');
        assert.ok(path.endsWith('/*') ? readdirSync(folder!).length : existsSync(path), path);
      }
    });
  }

  it('gives a reason for each dependency', () => {
    const reasons = read('CONTRIBUTING.md');
    for (const name of Object.keys({ ...dependencies, ...devDependencies }))
      assert.ok(reasons.includes(`\`${name}\``), name);
  });

  for (const file of readdirSync('dist/modules', { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.js')) continue;
    it(`can be imported on a server, and changes nothing there: ${file}`, async () => {
      await import('@lit-labs/ssr');
      const before = Reflect.ownKeys(globalThis);
      await import(resolve('dist/modules', file));
      assert.deepEqual(
        Reflect.ownKeys(globalThis).filter((key) => !before.includes(key)),
        [],
      );
    });
  }

  for (const [name, element] of [
    ['blue-heart-elements', 'BlueHeartBadge'],
    ['blue-heart-elements/badge', 'BlueHeartBadge'],
    ['blue-heart-elements/banner', 'BlueHeartBanner'],
    ['blue-heart-elements/exit', 'BlueHeartExit'],
    ['blue-heart-elements/help', 'BlueHeartHelp'],
    ['blue-heart-elements/signage', 'BlueHeartSignage'],
    ['blue-heart-elements/ssr', 'render'],
  ] as const) {
    it(`gives by its name: ${name}`, async () => {
      const loaded = (await import(name)) as object;
      assert.ok(element in loaded);
    });
  }

  it('gives pictures by their names', () => {
    const picture = import.meta.resolve('blue-heart-elements/badges/full-light-es.svg');
    assert.equal(picture, pathToFileURL('dist/badges/full-light-es.svg').href);
  });

  it('keeps the entry of the scripts and its free names out of the modules', () => {
    assert.ok(!existsSync('dist/modules/embed.js'));
    assert.ok(!existsSync('dist/modules/embed.all.js'));
  });
});
