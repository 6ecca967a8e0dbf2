import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
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

  for (const [name, target] of Object.entries(exports)) {
    it(`has what it exports as ${name}`, () => {
      for (const path of typeof target === 'string' ? [target] : Object.values(target))
        assert.ok(existsSync(path), path);
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

  it('keeps the entry of the scripts and its free names out of the modules', () => {
    assert.ok(!existsSync('dist/modules/embed.js'));
    assert.ok(!existsSync('dist/modules/embed.all.js'));
  });
});
