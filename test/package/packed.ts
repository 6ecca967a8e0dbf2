/** The package as somebody gets it: packed, and unpacked beside the packages that we have. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Packed {
  /** The archive, as a registry would get it. */
  archive: Buffer;
  /** The folder of a project that has installed it. */
  project: string;
  /** Paths in it. */
  files: string[];
  remove: () => void;
}

/** Packs what is built. A registry is not asked. */
export function pack(): Packed {
  const project = mkdtempSync(join(tmpdir(), 'blue-heart-project-'));
  const told = execFileSync('npm', ['pack', '--json', '--offline', '--pack-destination', project], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename, files }] = JSON.parse(told) as [{ filename: string; files: { path: string }[] }];
  const modules = join(project, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(modules, name));
  execFileSync('tar', ['-xzf', join(project, filename), '-C', modules]);
  renameSync(join(modules, 'package'), join(modules, 'blue-heart-elements'));
  return {
    archive: readFileSync(join(project, filename)),
    project,
    files: files.map(({ path }) => path).sort(),
    remove: () => rmSync(project, { recursive: true }),
  };
}
