import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { VERSION } from '../../src/base/version.ts';

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

  it('names itself, its version and its licence at the top of each script', () => {
    const scripts = ['', 'parts/'].flatMap((folder) =>
      readdirSync(`dist/${folder}`).flatMap((file) => (file.endsWith('.js') ? [`dist/${folder}${file}`] : [])),
    );
    const banner = `/*! blue-heart-elements ${version} MIT; third-party licences: THIRD-PARTY-LICENSES.txt */`;
    for (const script of scripts) assert.ok(read(script).startsWith(banner), script);
  });

  for (const [name, target] of Object.entries(exports)) {
    it(`has the file that it exports as ${name}`, () => {
      for (const path of typeof target === 'string' ? [target] : Object.values(target)) {
        const [folder] = path.split('*');
        assert.ok(path.endsWith('/*') ? readdirSync(folder!).length : existsSync(path), path);
      }
    });
  }

  it('gives a reason for each dependency', () => {
    const reasons = read('docs/dependencies.md');
    for (const name of Object.keys({ ...dependencies, ...devDependencies }))
      assert.ok(reasons.includes(`\`${name}\``), name);
  });

  for (const file of readdirSync('dist/modules', { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.js')) continue;
    it(`can be imported on a server, without side effects: ${file}`, async () => {
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
    it(`can be imported by name: ${name}`, async () => {
      const loaded = (await import(name)) as object;
      assert.ok(element in loaded);
    });
  }

  it('exports pictures by name', () => {
    const picture = import.meta.resolve('blue-heart-elements/badges/full-light-es.svg');
    assert.equal(picture, pathToFileURL('dist/badges/full-light-es.svg').href);
  });

  it('keeps the script entry and its free names out of the modules', () => {
    assert.ok(!existsSync('dist/modules/embed.js'));
    assert.ok(!existsSync('dist/modules/embed.all.js'));
  });
});
