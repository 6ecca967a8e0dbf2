/** What is released, and what is checked first. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { packPackage } from '../../../tools/release/package.ts';
import { sbom } from '../../../tools/release/sbom.ts';
import { folderWith, git, repositoryWith, root, runStep } from './steps.ts';
import { runsPackages, workflows } from './workflows.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const { on, jobs } = workflows['release.yml']!;

describe('a release', () => {
  it('is made only from main', () => assert.deepEqual(on, { push: { branches: ['main'] } }));

  it('is published by a job that waits for tests and two builds, in a protected environment', () => {
    const { publish } = jobs;
    assert.deepEqual(publish!.needs, ['test', 'plan', 'build']);
    assert.equal(publish!.environment, 'npm');
    assert.deepEqual(publish!.permissions, { 'id-token': 'write' });
    assert.equal(jobs.build!.strategy!.matrix.machine!.length, 2);
    for (const { permissions } of Object.values(jobs).filter((job) => job !== publish))
      assert.ok(!('id-token' in permissions));
  });

  it('is published as the checked archive, with provenance, by an npm that needs no token', () => {
    const { steps } = jobs.publish!;
    const names = steps.map(({ name }) => name);
    assert.ok(names.indexOf('Check the files against both builds') < names.indexOf('Publish'));
    const { run } = steps.find(({ name }) => name === 'Publish')!;
    assert.match(
      run!,
      /^npm publish "\.\/release\/blue-heart-elements-\$VERSION\.tgz" .*--ignore-scripts --provenance/,
    );
    const node = steps.find(({ uses }) => uses?.startsWith('actions/setup-node@'))!;
    // Node 24.5 and later include npm 11.5.1 or newer.
    const [major, minor] = String(node.with!['node-version']).split('.').map(Number);
    assert.ok(major! > 24 || (major === 24 && minor! >= 5));
    assert.deepEqual((JSON.parse(read('package.json')) as { publishConfig: object }).publishConfig, {
      access: 'public',
      provenance: true,
    });
  });

  it('is tagged when published, and checked again for that', () => {
    assert.ok(jobs.tag!.needs!.includes('publish'));
    assert.ok(jobs.tag!.steps.some(({ name }) => name === 'Check the files against both builds'));
    assert.deepEqual(jobs.tag!.steps.filter(runsPackages), []);
  });
});

describe('what comes next', () => {
  const files = {
    'package.json': '{"version":"1.2.3"}',
    '.changeset/README.md': '#',
    '.github/CODEOWNERS': '* @hearts/all',
  };
  const next = (folder: string): string => runStep('Decide what comes next', folder).next!;

  it('is a pull request while changes are pending', () => {
    assert.equal(next(repositoryWith({ ...files, '.changeset/calm-hearts.md': '---' })), 'pull-request');
  });

  it('is a release if the version has no tag, and nothing if it has one', () => {
    const folder = repositoryWith(files);
    git(folder, 'tag', 'v1.2.30');
    assert.equal(next(folder), 'publish');
    assert.equal(runStep('Decide what comes next', folder).version, '1.2.3');
    git(folder, 'tag', 'v1.2.3');
    assert.equal(next(folder), 'nothing');
  });

  it('is no release while the code has no owner', () => {
    const owners = read('.github/CODEOWNERS');
    const [rule = ''] = owners.match(/^\*.*$/m)!;
    // Either a team, or a placeholder that cannot be an account name.
    assert.match(rule, /^\* @(OWNER_NOT_SET|[\w-]+\/[\w-]+|[\da-z-]+)$/i);
    assert.throws(
      () => next(repositoryWith({ ...files, '.github/CODEOWNERS': '* @OWNER_NOT_SET' })),
      /Name the owners before the first release/,
    );
  });
});

describe('the files of a release', () => {
  const step = 'Check the files against both builds';
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  const sums = Buffer.from(`${hash('archive')}  package.tgz\n`).toString('base64');

  it('are those that both builds produced', () => {
    runStep(step, folderWith({ 'release/package.tgz': 'archive' }), { ONE: sums, TWO: sums });
  });

  it('are refused if the builds differ, if one is missing, or if one was tampered with', () => {
    const other = Buffer.from(`${hash('other')}  package.tgz\n`).toString('base64');
    const folder = folderWith({ 'release/package.tgz': 'archive' });
    for (const [ONE, TWO] of [
      [sums, other],
      [other, sums],
      ['', ''],
    ] as const)
      assert.throws(() => runStep(step, folder, { ONE, TWO }), /The two builds differ/);
    // With matching hashes.
    const changed = folderWith({
      'release/package.tgz': 'other',
      'release/SHA256SUMS': `${hash('other')}  package.tgz\n`,
    });
    assert.throws(() => runStep(step, changed, { ONE: sums, TWO: sums }), /package\.tgz: FAILED/);
  });

  it('are the same archive each time, which names its source repository', () => {
    const [one, two] = ['one', 'two'].map((name) => {
      const folder = join(root, name);
      mkdirSync(folder);
      return packPackage(folder, 'https://forge.example/hearts/elements').archive;
    });
    assert.deepEqual(readFileSync(one!), readFileSync(two!));
    const manifest = execFileSync('tar', ['-xzOf', one!, 'package/package.json'], { encoding: 'utf8' });
    const { repository } = JSON.parse(manifest) as { repository: object };
    assert.deepEqual(repository, { type: 'git', url: 'git+https://forge.example/hearts/elements.git' });
  });

  it('list everything that ships in it, bundled or installed, the same each time', () => {
    const list = sbom();
    const { bomFormat, components } = JSON.parse(list) as {
      bomFormat: string;
      components: { name: string; hashes: { alg: string }[]; licenses: unknown[] }[];
    };
    assert.equal(bomFormat, 'CycloneDX');
    const names = components.map(({ name }) => name);
    for (const name of [
      'lit',
      'lit-html',
      'valibot',
      'lean-qr',
      'workbox-precaching',
      'workbox-strategies',
      'cldr-bcp47',
    ])
      assert.ok(names.includes(name), name);
    for (const name of ['rollup', 'esbuild', 'react', 'fflate']) assert.ok(!names.includes(name), name);
    for (const { name, hashes, licenses } of components) assert.ok(hashes[0]!.alg === 'SHA-512' && licenses[0], name);
    assert.equal(sbom(), list);
  });
});
