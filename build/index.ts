/**
 * Builds everything in dist: facts, modules with types, pictures, scripts, the signage page, manifest, framework
 * typings, editor data, integrity, demo; then checks the size budgets.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';

/** Runs a program of the project's own packages. */
function run(...words: [string, ...string[]]): void {
  execFileSync('npx', ['--no-install', ...words], { stdio: ['ignore', 'inherit', 'inherit'] });
}

for (const folder of ['compiled', 'dist']) rmSync(folder, { recursive: true, force: true });

run('tsx', 'build/facts.ts');
run('tsc', '-p', 'tsconfig.build.json');
run('tsx', 'build/badges.ts');
run('tsx', 'build/signage-page.ts');
run('rollup', '-c', '--silent');
// The scripts' entries do not work without their wrapper, and nobody imports a page.
cpSync('compiled', 'dist/modules', {
  recursive: true,
  filter: (path) =>
    !/\/(embed\b[^/]*|runtime\b[^/]*|signage-page|(lit-scope|script-tag|trusted-types|chunks|manifest)\.[^/]*)$/.test(
      path,
    ),
});
run('cem', 'analyze', '--quiet');
run('tsx', 'build/frameworks.ts');
run('tsx', 'build/editors.ts');
run('tsx', 'build/integrity.ts');
run('tsx', 'build/demo.ts');
run('tsx', 'build/sizes.ts');
