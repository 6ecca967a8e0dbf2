/** Permissions of each job of a workflow, and the code it runs: never much of both. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { runsPackages, sources, stepsOf, workflows, type Job } from './workflows.ts';

const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
const OLDEST = /\d+\.\d+/.exec(engines.node)![0];
const isTested = ({ steps }: Job): boolean => steps.some(({ run }) => run === '.ci/run');
const canWrite = ({ permissions }: Job): boolean => Object.values(permissions).includes('write');

for (const [file, workflow] of Object.entries(workflows)) {
  const jobs = Object.values(workflow.jobs);

  describe(file, () => {
    it('pins each action to a commit, and names its version', () => {
      const uses = sources[file]!.split('\n').filter((line) => /\buses:/.test(line));
      assert.equal(uses.length, stepsOf(workflow).filter((step) => step.uses).length);
      for (const line of uses) assert.match(line, /uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
    });

    it('gives jobs only the permissions they ask for', () => {
      assert.deepEqual(workflow.permissions, {});
      for (const { permissions } of jobs) assert.ok(permissions);
    });

    it('gives a job that runs packages only read access to the source', () => {
      for (const job of jobs.filter(({ steps }) => steps.some(runsPackages))) {
        assert.deepEqual(job.permissions, { contents: 'read' });
        assert.equal(job.environment, undefined);
        assert.doesNotMatch(JSON.stringify(job), /secrets|token/i);
      }
    });

    it('runs no package in a job that may write', () => {
      for (const { steps } of jobs.filter(canWrite)) assert.deepEqual(steps.filter(runsPackages), []);
    });

    it('uses no secret, and gives a token only to steps that talk to the forge', () => {
      assert.doesNotMatch(sources[file]!, /secrets\./);
      for (const { env, uses, run = '' } of stepsOf(workflow))
        if (/token/i.test(JSON.stringify(env ?? {}))) assert.ok(!uses && /^gh /m.test(run), run);
    });

    it('leaves no token in a checkout, and uses no cache that another job could have filled', () => {
      for (const { uses = '', with: options = {} } of stepsOf(workflow)) {
        if (uses.startsWith('actions/checkout@')) assert.equal(options['persist-credentials'], false);
        if (uses.startsWith('actions/setup-node@')) assert.equal(options['package-manager-cache'], false);
        assert.doesNotMatch(uses, /cache/);
        assert.ok(!('cache' in options));
      }
    });

    it('runs no install scripts', () => {
      for (const { run = '' } of stepsOf(workflow)) {
        if (/\bnpm (ci|i|install|exec)\b|\bnpx\b/.test(run)) assert.equal(run, 'npm ci --ignore-scripts');
      }
    });

    it('runs what .ci/run runs, and everything with packages on the oldest supported Node', () => {
      assert.ok(jobs.some(isTested));
      for (const { steps } of jobs.filter((job) => job.steps.some(runsPackages))) {
        const node = steps.find(({ uses }) => uses?.startsWith('actions/setup-node@'))!;
        assert.equal(node.with!['node-version'], OLDEST);
      }
    });

    it('inserts no untrusted text into a command', () => {
      for (const { run } of stepsOf(workflow)) assert.doesNotMatch(run ?? '', /\$\{\{/);
    });
  });
}

describe('a change', () => {
  it('is tested when it is pushed or proposed, and a proposal has access to nothing of ours', () => {
    assert.deepEqual(Object.keys(workflows['ci.yml']!.on).sort(), ['pull_request', 'push']);
  });
});

describe('npm in this repository', () => {
  it('runs no install scripts, wherever it installs', () => {
    assert.match(readFileSync('.npmrc', 'utf8'), /^ignore-scripts=true$/m);
    assert.match(readFileSync('test/pages/servers/project.ts', 'utf8'), /'ci', '--ignore-scripts'/);
    assert.match(readFileSync('bench/compare/run.ts', 'utf8'), /'ci', .*'--ignore-scripts'/);
  });

  it('installs only what a lock file has the hash of', () => {
    for (const folder of [
      '.',
      'bench/compare',
      'test/pages/servers/astro',
      'test/pages/servers/next',
      'test/pages/servers/nuxt',
    ]) {
      const { packages } = JSON.parse(readFileSync(`${folder}/package-lock.json`, 'utf8')) as {
        packages: Record<string, { integrity?: string; resolved?: string; inBundle?: true }>;
      };
      for (const [name, { integrity, resolved, inBundle }] of Object.entries(packages).filter(([one]) => one)) {
        // The hash of an archive covers packages bundled in it.
        assert.ok(inBundle ?? integrity?.startsWith('sha512-'), `${folder}: ${name}`);
        assert.ok(!resolved || resolved.startsWith('https://registry.npmjs.org/'), `${folder}: ${name}`);
      }
    }
  });
});

describe('updates', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    updates: { 'package-ecosystem': string; directory?: string; directories?: string[]; cooldown: object }[];
  };

  it('are proposed for actions and for every lock file, some days after publication', () => {
    const watched = updates.flatMap(({ 'package-ecosystem': kind, directory, directories = [directory!] }) =>
      directories.map((one) => `${kind} ${one}`),
    );
    assert.deepEqual(watched, ['npm /', 'npm /bench/compare', 'npm /test/pages/servers/*', 'github-actions /']);
    for (const { cooldown } of updates) assert.deepEqual(cooldown, { 'default-days': 7 });
  });
});
