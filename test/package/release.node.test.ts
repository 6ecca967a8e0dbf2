/** How a release is made: what a change is told by, and what publishes it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  needs?: string;
  permissions: Record<string, string>;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: object;
  jobs: Record<string, Job>;
}

const FOLDER = '.github/workflows';
const read = (file: string): string => readFileSync(file, 'utf8');
const workflows = Object.fromEntries(
  readdirSync(FOLDER).map((file) => [file, parse(read(join(FOLDER, file))) as Workflow]),
);
const stepsOf = ({ jobs }: Workflow): Step[] => Object.values(jobs).flatMap(({ steps }) => steps);
const isTested = ({ steps }: Job): boolean => steps.some(({ run }) => run === '.ci/run');
const { scripts, publishConfig } = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  publishConfig: object;
};

for (const [file, workflow] of Object.entries(workflows)) {
  describe(file, () => {
    it('pins each action to one version', () => {
      for (const { uses } of stepsOf(workflow)) if (uses) assert.match(uses, /^[\w-]+\/[\w-]+@v\d+\.\d+\.\d+$/);
    });

    it('gives a job no more than it asks for, and one that runs tests nothing but the source', () => {
      assert.deepEqual(workflow.permissions, {});
      for (const job of Object.values(workflow.jobs).filter(isTested)) {
        assert.deepEqual(job.permissions, { contents: 'read' });
        assert.doesNotMatch(JSON.stringify(job), /secrets|github\.token/);
        const [checkout] = job.steps;
        assert.equal(checkout!.with!['persist-credentials'], false);
      }
    });

    it('runs what .ci/run runs, on the oldest Node that we support', () => {
      assert.ok(Object.values(workflow.jobs).some(isTested));
      const oldest = /\d+\.\d+/.exec(
        (JSON.parse(read('package.json')) as { engines: { node: string } }).engines.node,
      )![0];
      for (const { uses, with: options } of stepsOf(workflow))
        if (uses?.startsWith('actions/setup-node@')) assert.equal(options!['node-version'], oldest);
    });

    it('writes nothing that somebody else chose into a command', () => {
      for (const { run } of stepsOf(workflow)) assert.doesNotMatch(run ?? '', /\$\{\{/);
    });
  });
}

describe('a change', () => {
  it('is tested when it is pushed or proposed, and a proposal gets at nothing of ours', () => {
    assert.deepEqual(Object.keys(workflows['ci.yml']!.on).sort(), ['pull_request', 'push']);
  });
});

describe('a release', () => {
  const { on, jobs } = workflows['release.yml']!;
  const { release } = jobs;
  const publishes = release!.steps.find(({ uses }) => uses?.startsWith('changesets/action@'))!;

  it('is made of main alone, when it is tested', () => {
    assert.deepEqual(on, { push: { branches: ['main'] } });
    assert.ok(isTested(jobs[release!.needs!]!));
  });

  it('may write pull request and tag, and prove where it was built; no more', () => {
    assert.deepEqual(release!.permissions, { contents: 'write', 'pull-requests': 'write', 'id-token': 'write' });
    for (const step of release!.steps.filter((one) => one !== publishes))
      assert.doesNotMatch(JSON.stringify(step), /secrets/);
  });

  it('is published with provenance, by commands of the package', () => {
    assert.deepEqual(publishConfig, { access: 'public', provenance: true });
    for (const kind of ['version', 'publish']) {
      const [, name] = /^npm run ([\w:]+)$/.exec(String(publishes.with![kind]))!;
      assert.ok(name! in scripts, name);
    }
    assert.match(scripts.release!, /^npm run build && .* && changeset publish$/);
  });

  it('names the repository that it comes from, which the forge tells', () => {
    assert.equal(publishes.env!.REPOSITORY, '${{ github.server_url }}/${{ github.repository }}');
    const [set] = /npm pkg set [^&]+/.exec(scripts.release!)!;
    const folder = mkdtempSync(join(tmpdir(), 'blue-heart-address-'));
    cpSync('package.json', join(folder, 'package.json'));
    const env = { ...process.env, REPOSITORY: 'https://forge.example/hearts/elements' };
    execFileSync('sh', ['-c', set], { cwd: folder, env });
    const { repository } = JSON.parse(read(join(folder, 'package.json'))) as { repository: object };
    rmSync(folder, { recursive: true });
    assert.deepEqual(repository, { type: 'git', url: 'git+https://forge.example/hearts/elements.git' });
  });

  it('raises the version everywhere, and writes what changed above the release before', () => {
    const folder = mkdtempSync(join(tmpdir(), 'blue-heart-release-'));
    const inside = (file: string): string => read(join(folder, file));
    const run = (...words: [string, ...string[]]): void => {
      const [program, ...rest] = words;
      execFileSync(program, rest, { cwd: folder, stdio: 'pipe' });
    };
    try {
      for (const path of [
        'package.json',
        'package-lock.json',
        'CHANGELOG.md',
        '.prettierrc.json',
        '.changeset',
        'docs',
      ])
        cpSync(path, join(folder, path), { recursive: true });
      for (const path of ['src/internal/version.ts', 'tools/version.ts']) cpSync(path, join(folder, path));
      symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
      writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
      // What waits already is not what this is about.
      for (const file of readdirSync('.changeset').filter((one) => /^(?!README).*\.md$/.test(one)))
        rmSync(join(folder, '.changeset', file));
      const before = inside('CHANGELOG.md');
      const { version } = JSON.parse(inside('package.json')) as { version: string };
      writeFileSync(
        join(folder, '.changeset/calm-hearts.md'),
        "---\n'blue-heart-elements': major\n---\n\nHearts beat calmly.\n",
      );
      run('git', 'init', '--quiet', '--initial-branch=main');
      run('git', 'add', '.');
      run('git', '-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '-m', 'Test');
      run('npm', 'run', 'release:version');

      const next = `${Number(version.split('.')[0]) + 1}.0.0`;
      assert.equal((JSON.parse(inside('package.json')) as { version: string }).version, next);
      const lock = JSON.parse(inside('package-lock.json')) as {
        version: string;
        packages: { '': { version: string } };
      };
      assert.deepEqual([lock.version, lock.packages[''].version], [next, next]);
      assert.ok(inside('src/internal/version.ts').includes(`'${next}'`));
      assert.ok(inside('docs/embedding.mdx').includes(`blue-heart-elements/${next}/blue-heart.js`));
      const [, heading, told, ...rest] = inside('CHANGELOG.md').split(/\n(?=#+ )/);
      assert.equal(heading, `## ${next}\n`);
      assert.match(told!, /^### Major Changes\n\n- [\da-f]{7}: Hearts beat calmly\.\n$/);
      assert.equal(rest.join('\n'), before.slice(before.indexOf('## ')));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
