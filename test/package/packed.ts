/** The package as somebody gets it: packed, and unpacked beside the packages that we have. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
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

/** Packs what is built into a folder. A registry is not asked. */
export function packInto(folder: string): { archive: string; files: string[] } {
  const told = execFileSync('npm', ['pack', '--json', '--offline', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename, files }] = JSON.parse(told) as [{ filename: string; files: { path: string }[] }];
  return { archive: join(folder, filename), files: files.map(({ path }) => path).sort() };
}

/** Lays an archive out where a project has its packages. */
export function unpackInto(modules: string, archive: string): void {
  const folder = join(modules, 'blue-heart-elements');
  mkdirSync(folder);
  execFileSync('tar', ['-xzf', archive, '--strip-components=1', '-C', folder]);
}

/** A project with the package, packed as it is built, beside the packages that we have. */
export function pack(): Packed {
  const project = mkdtempSync(join(tmpdir(), 'blue-heart-project-'));
  const { archive, files } = packInto(project);
  const modules = join(project, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(modules, name));
  unpackInto(modules, archive);
  return {
    archive: readFileSync(archive),
    project,
    files,
    remove: () => rmSync(project, { recursive: true }),
  };
}
