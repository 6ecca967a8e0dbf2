/**
 * Builds everything in dist: facts, modules with types, pictures, scripts, the signage page, manifest, what frameworks and editors
 * know of it, integrity, demo; then holds the sizes to their budgets.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';

/** Runs a program of the project's own packages. */
function run(...words: [string, ...string[]]): void {
  execFileSync('npx', ['--no-install', ...words], { stdio: ['ignore', 'inherit', 'inherit'] });
}

for (const folder of ['build', 'dist']) rmSync(folder, { recursive: true, force: true });

run('tsx', 'tools/facts.ts');
run('tsc', '-p', 'tsconfig.build.json');
run('tsx', 'tools/badges.ts');
run('tsx', 'tools/signage/page.ts');
run('rollup', '-c', '--silent');
// The scripts' entries mean nothing without their wrapper, and nobody imports a page.
cpSync('build', 'dist/modules', { recursive: true, filter: (path) => !/\/(embed\b[^/]*|signage-page)$/.test(path) });
run('cem', 'analyze', '--quiet');
run('tsx', 'tools/readme.ts', '--check');
run('tsx', 'tools/frameworks.ts');
run('tsx', 'tools/editors.ts');
run('tsx', 'tools/integrity.ts');
run('tsx', 'tools/demo.ts');
run('tsx', 'tools/sizes.ts');
