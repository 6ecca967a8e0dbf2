/** Gets the old engines that signage players and phones still ship: real Chromium binaries, from an npm package. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

interface Release {
  version: string;
  /**
   * Integrity of the archive, as in the registry when this was written. No lock file has it, because it is never
   * installed.
   */
  integrity: string;
}

/** Releases of the package `chrome-aws-lambda` by their Chromium version. */
const RELEASES: Readonly<Record<number, Release>> = {
  69: {
    version: '1.6.3',
    integrity: 'sha512-K22/X+AqpSFPmBxuIOHhmzH4Id7Od9GpKvEksuaV7fy+WLvS/TYlwpc4I4B36Wz9u/NmvL9wKsQ1TT9cMhdYhg==',
  },
  79: {
    version: '2.0.2',
    integrity: 'sha512-Aqgq5F93eJARkO+O/wD+2bCCFOVQNfA329sdPNl8ib0gsRjS00bAgTc9f5Mvto7H7yDuBcy0V3xJQZwMvmILUg==',
  },
  83: {
    version: '3.1.1',
    integrity: 'sha512-ikOcpFgobiiUvDXtBft+jxVz2CsauRV58owDtVyF1ocl/YN+/eqdIrrmbItm3yeJGnb9RtKxzFAqGcpBTQbTCA==',
  },
  90: {
    version: '7.0.0',
    integrity: 'sha512-GbYXRPYtaA0DLfmxQpuZw1SKTP7rOA4UXiATwiFRJ4Ea6PBYSzqK0YjS7B2WimUBe//ybPfNpPIs8A3WpF0xvA==',
  },
};

export interface OldEngine {
  /** Major version of Chromium. */
  version: number;
  /** The program. */
  path: string;
  /** Folder of its bundled libraries. */
  libraries: string;
}

const CACHE = 'node_modules/.cache/blue-heart-engines';

/** The old engines, from the cache or, the first time, from the npm registry. */
export function oldEngines(): OldEngine[] {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.warn('Warning: not tested in old engines, which exist only for Linux on x64.');
    return [];
  }
  return Object.entries(RELEASES).map(([version, release]) => {
    const folder = join(CACHE, version);
    if (!existsSync(folder)) get(release, folder);
    const program = readdirSync(folder).find((file) => /^chromium(-[\d.]+)?$/.test(file));
    if (!program) throw new Error(`${folder} has no Chromium: remove the folder and try again`);
    return { version: Number(version), path: join(folder, program), libraries: join(folder, 'lib') };
  });
}

/** Throws unless a downloaded file has the expected hash: it will be executed, and as root if tests run as root. */
export function verify(file: string, integrity: string): void {
  const found = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
  if (found !== integrity) throw new Error(`${file} is not the expected archive: ${found}`);
}

/** A folder is moved into place when complete, so that a broken download is not mistaken for an engine. */
function get({ version, integrity }: Release, folder: string): void {
  const raw = `${folder}.new`;
  rmSync(raw, { recursive: true, force: true });
  mkdirSync(raw, { recursive: true });
  execFileSync('npm', ['pack', '--silent', '--pack-destination', raw, `chrome-aws-lambda@${version}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const archive = join(raw, `chrome-aws-lambda-${version}.tgz`);
  verify(archive, integrity);
  execFileSync('tar', ['xf', archive, '-C', raw]);
  const bin = join(raw, 'package/bin');
  for (const file of readdirSync(bin).filter((name) => name.endsWith('.br'))) {
    const target = join(raw, file.slice(0, -'.br'.length));
    writeFileSync(target, brotliDecompressSync(readFileSync(join(bin, file))));
    if (target.endsWith('.tar')) {
      execFileSync('tar', ['xf', target, '-C', raw]);
      rmSync(target);
    } else chmodSync(target, 0o755);
  }
  rmSync(join(raw, 'package'), { recursive: true });
  rmSync(archive);
  renameSync(raw, folder);
}
