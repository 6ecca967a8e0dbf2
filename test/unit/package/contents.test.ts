/** What would be published: which files, and whether tools and bundlers can resolve them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { pack } from './packed.ts';

const { archive, files, project, remove } = pack();
after(remove);

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | object>;
  customElements: string;
  'web-types': string;
};
const { exports: exported } = manifest;
const list = readFileSync('test/fixtures/pack.txt', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));
const fits = (pattern: string, file: string): boolean =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replace('*', '[^/]+')}$`).test(file) &&
  // A pattern for .js does not match types.
  pattern.endsWith('.d.ts') === file.endsWith('.d.ts');

describe('the archive of the package', () => {
  it('contains what test/fixtures/pack.txt lists, and nothing else', () => {
    assert.deepEqual(
      files.filter((file) => !list.some((pattern) => fits(pattern, file))),
      [],
    );
  });

  it('has everything that is listed', () => {
    assert.deepEqual(
      list.filter((pattern) => !files.some((file) => fits(pattern, file))),
      [],
    );
  });

  it('has no source, no test, no demo and no map', () => {
    const strange = /(^|\/)(src|test|stories|demo|tools|node_modules)\/|(?<!\.d)\.ts$|\.(tsx|map|mdx)$/;
    assert.deepEqual(
      files.filter((file) => strange.test(file)),
      [],
    );
  });

  it('has every file that package.json names', () => {
    const paths = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(paths);
    for (const path of paths([exported, manifest.customElements, manifest['web-types']]))
      assert.ok(
        files.some((file) => fits(path.replace('./', ''), file)),
        path,
      );
  });

  it('has types beside each module', () => {
    const types = new Set(files.filter((file) => file.endsWith('.d.ts')));
    for (const file of files.filter((one) => /^dist\/(modules|frameworks)\/.*\.js$/.test(one)))
      assert.ok(types.has(file.replace(/\.js$/, '.d.ts')), file);
  });
});

describe('publint', () => {
  it('has no complaints', async () => {
    const pkgDir = join(project, 'node_modules/blue-heart-elements');
    const { messages, pkg } = await publint({ pkgDir, pack: false, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg!)),
      [],
    );
  });
});

describe('the types of each module', () => {
  it('are found and right, for whoever imports modules', async () => {
    // Scripts, pages and data have no types.
    const entrypoints = Object.entries(exported).flatMap(([name, target]) =>
      typeof target === 'string' ? [] : [name],
    );
    const result = await checkPackage(createPackageFromTarballData(archive), { entrypoints });
    assert.ok(result.types);
    assert.deepEqual(Object.keys(result.entrypoints), entrypoints);
    // The package has only modules: Node 10 resolution does not find its entries, and require() loads them only in
    // Node.
    const ours = result.problems.filter(
      (problem) => !('resolutionKind' in problem && /^node10$|-cjs$/.test(problem.resolutionKind)),
    );
    assert.deepEqual(ours, []);
  });
});
