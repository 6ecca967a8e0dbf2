import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

interface Manifest {
  files: string[];
}

/**
 * Packs the build as published: from a copy, with the repository's URL in package.json. npm accepts provenance only for
 * a package that names the repository it is built in.
 * @param to folder for the archive
 * @param repository URL of the repository on its forge
 */
export function packPackage(to: string, repository: string): { archive: string; files: string[] } {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const copy = mkdtempSync(join(tmpdir(), 'blue-heart-package-'));
  try {
    for (const path of ['README.md', 'LICENSE', ...manifest.files.filter((one) => !one.startsWith('!'))])
      cpSync(path, join(copy, path), { recursive: true });
    const named = { ...manifest, repository: { type: 'git', url: `git+${repository}.git` } };
    writeFileSync(join(copy, 'package.json'), `${JSON.stringify(named, null, 2)}\n`);
    const told = execFileSync(
      'npm',
      ['pack', '--json', '--offline', '--ignore-scripts', '--pack-destination', resolve(to)],
      { cwd: copy, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const [{ filename, files }] = JSON.parse(told) as [{ filename: string; files: { path: string }[] }];
    return { archive: join(to, filename), files: files.map(({ path }) => path).sort() };
  } finally {
    rmSync(copy, { recursive: true });
  }
}
