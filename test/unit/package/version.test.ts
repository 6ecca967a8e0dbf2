/** How a version is bumped: everywhere, and by a pull request that changes nothing else. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { folderWith, git, repositoryWith, root, runStep } from './steps.ts';

const read = (file: string): string => readFileSync(file, 'utf8');

describe('the pull request of a version', () => {
  const step = 'Commit what a version may change';

  /** Makes the change in a clone and lets the step copy it into the repository. */
  const take = (file: string): string => {
    const repository = repositoryWith({ 'package.json': '{}', '.changeset/calm-hearts.md': '---', 'src/embed.ts': '' });
    const clone = join(root, `clone-${file.replaceAll('/', '-')}`);
    git(root, 'clone', '--quiet', repository, clone);
    writeFileSync(join(clone, 'package.json'), '{"version":"2.0.0"}');
    rmSync(join(clone, '.changeset/calm-hearts.md'));
    mkdirSync(join(clone, file, '..'), { recursive: true });
    writeFileSync(join(clone, file), 'changed');
    git(clone, 'add', '--all');
    const patches = folderWith({ 'version.patch': git(clone, 'diff', '--cached', '--binary') });
    runStep(step, repository, { RUNNER_TEMP: patches });
    return git(repository, 'show', '--name-only', '--format=');
  };

  it('contains the changes of a version', () => {
    assert.deepEqual(take('CHANGELOG.md').trim().split('\n'), [
      '.changeset/calm-hearts.md',
      'CHANGELOG.md',
      'package.json',
    ]);
  });

  for (const file of [
    '.github/workflows/release.yml',
    'src/embed.ts',
    'build/index.ts',
    '.npmrc',
    'docs/x/package.json',
  ])
    it(`refuses a change of ${file}`, () => {
      assert.throws(() => take(file), /The files above have nothing to do with a version/);
    });
});

it('a new version is set everywhere, and its changes are listed above the previous release', () => {
  const folder = folderWith({});
  const inside = (file: string): string => read(join(folder, file));
  for (const path of [
    ...['package.json', 'package-lock.json', 'CHANGELOG.md', 'README.md', '.prettierrc.json', '.changeset', 'docs'],
    ...['src/base/version.ts', 'tools/version.ts', 'build/snippets.ts'],
  ])
    cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
  // Ignore changesets that are already pending.
  for (const file of readdirSync('.changeset').filter((one) => /^(?!README).*\.md$/.test(one)))
    rmSync(join(folder, '.changeset', file));
  const before = inside('CHANGELOG.md');
  const { version } = JSON.parse(inside('package.json')) as { version: string };
  writeFileSync(
    join(folder, '.changeset/calm-hearts.md'),
    "---\n'blue-heart-elements': major\n---\n\nHearts beat calmly.\n",
  );
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message', 'Test');
  execFileSync('npm', ['run', 'release:version'], { cwd: folder, stdio: 'pipe' });

  const next = `${Number(version.split('.')[0]) + 1}.0.0`;
  assert.equal((JSON.parse(inside('package.json')) as { version: string }).version, next);
  const lock = JSON.parse(inside('package-lock.json')) as {
    version: string;
    packages: { '': { version: string } };
  };
  assert.deepEqual([lock.version, lock.packages[''].version], [next, next]);
  assert.ok(inside('src/base/version.ts').includes(`'${next}'`));
  for (const page of ['README.md', 'docs/embedding.mdx'])
    assert.ok(inside(page).includes(`blue-heart-elements/${next}/blue-heart.js`), page);
  const [, heading, told, ...rest] = inside('CHANGELOG.md').split(/\n(?=#+ )/);
  assert.equal(heading, `## ${next}\n`);
  assert.match(told!, /^### Major Changes\n\n- [\da-f]{7}: Hearts beat calmly\.\n$/);
  assert.equal(rest.join('\n'), before.slice(before.indexOf('## ')));
});
