import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Manifest {
  name: string;
  dependencies: Record<string, string>;
}

interface CycloneDx {
  serialNumber?: string;
  metadata: { timestamp?: string };
}

/** Names and versions of the code bundled in scripts, from the headings of the licences file. */
function bundled(): [name: string, version: string][] {
  const licences = readFileSync('dist/THIRD-PARTY-LICENSES.txt', 'utf8');
  return [...licences.matchAll(/^-+\n\n(\S+) (\S+), \S+$/gm)].map(([, name, version]) => [name!, version!]);
}

/**
 * Lists what ships as CycloneDX, by `npm sbom`: what users install, and what is bundled into the scripts, of which npm
 * considers the service worker's a dev dependency. So npm gets a project that depends on exactly that, with our lock
 * file.
 */
export function sbom(): string {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const root = mkdtempSync(join(tmpdir(), 'blue-heart-sbom-'));
  // npm names the project after its folder.
  const project = join(root, manifest.name);
  const npm = (...words: string[]): string =>
    execFileSync('npm', [...words, '--package-lock-only', '--offline', '--ignore-scripts'], {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  try {
    mkdirSync(project);
    const dependencies = { ...Object.fromEntries(bundled()), ...manifest.dependencies };
    writeFileSync(join(project, 'package.json'), JSON.stringify({ ...manifest, dependencies, devDependencies: {} }));
    copyFileSync('package-lock.json', join(project, 'package-lock.json'));
    npm('prune', '--no-audit', '--no-fund');
    const list = JSON.parse(npm('sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'library')) as CycloneDx;
    // These two would differ in each run; the format does not require them.
    delete list.serialNumber;
    delete list.metadata.timestamp;
    return `${JSON.stringify(list, null, 2)}\n`;
  } finally {
    rmSync(root, { recursive: true });
  }
}
