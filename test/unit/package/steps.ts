/** Runs release steps in temporary repositories, as the forge does. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { stepsOf, workflows } from './workflows.ts';

export const root = mkdtempSync(join(tmpdir(), 'blue-heart-release-'));
after(() => rmSync(root, { recursive: true }));

/** A temporary folder with these files. */
export function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(root, 'folder-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

export const git = (folder: string, ...words: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

export function repositoryWith(files: Record<string, string>): string {
  const folder = folderWith(files);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message', 'Test');
  return folder;
}

/** Runs a step of the workflow as the forge does, and returns its outputs; throws its output on failure. */
export function runStep(name: string, folder: string, env: Record<string, string> = {}): Record<string, string> {
  const { run } = stepsOf(workflows['release.yml']!).find((step) => step.name === name)!;
  const output = join(mkdtempSync(join(root, 'output-')), 'output');
  writeFileSync(output, '');
  const { status, stdout } = spawnSync('bash', ['-e', '-c', run!], {
    cwd: folder,
    env: { ...process.env, GITHUB_OUTPUT: output, ...env },
    encoding: 'utf8',
  });
  if (status) throw new Error(stdout);
  return Object.fromEntries(
    readFileSync(output, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}
