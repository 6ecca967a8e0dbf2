/** The package as installed: packed, and unpacked beside our other packages. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { packPackage } from '../../../tools/release/package.ts';

export interface Packed {
  /** The archive, as uploaded to a registry. */
  archive: Buffer;
  /** The folder of a project that has installed it. */
  project: string;
  /** Paths in it. */
  files: string[];
  remove: () => void;
}

/** Unpacks an archive into a project's node_modules. */
export function unpackInto(modules: string, archive: string): void {
  const folder = join(modules, 'blue-heart-elements');
  mkdirSync(folder);
  execFileSync('tar', ['-xzf', archive, '--strip-components=1', '-C', folder]);
}

/** A project with the package, packed as built, beside our other packages. */
export function pack(): Packed {
  const project = mkdtempSync(join(tmpdir(), 'blue-heart-project-'));
  const { archive, files } = packPackage(project, 'https://forge.example/hearts/elements');
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
