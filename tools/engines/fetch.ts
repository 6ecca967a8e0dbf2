/** Gets the old engines that signage players and phones still ship: real Chromium binaries, which an npm package carries. */
import { execFileSync } from 'node:child_process';
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

/** Versions of the package `chrome-aws-lambda` by the Chromium in them. */
const PACKAGES = { 69: '1.6.3', 79: '2.0.2', 83: '3.1.1', 90: '7.0.0' } as const;

export interface OldEngine {
  /** Major version of Chromium. */
  version: number;
  /** The program. */
  path: string;
  /** Folder of the libraries that it brings. */
  libraries: string;
}

const CACHE = 'node_modules/.cache/blue-heart-engines';

/** The old engines, from the cache or, the first time, from the npm registry. */
export function oldEngines(): OldEngine[] {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.warn('Warning: not tested in old engines, which are there for Linux on x64 only.');
    return [];
  }
  return Object.entries(PACKAGES).map(([version, release]) => {
    const folder = join(CACHE, version);
    if (!existsSync(folder)) get(release, folder);
    const program = readdirSync(folder).find((file) => /^chromium(-[\d.]+)?$/.test(file));
    if (!program) throw new Error(`${folder} has no Chromium: remove the folder and try again`);
    return { version: Number(version), path: join(folder, program), libraries: join(folder, 'lib') };
  });
}

/** A folder is moved to its place when it is whole, so that a broken download is not taken for an engine. */
function get(release: string, folder: string): void {
  const raw = `${folder}.new`;
  rmSync(raw, { recursive: true, force: true });
  mkdirSync(raw, { recursive: true });
  execFileSync('npm', ['pack', '--silent', '--pack-destination', raw, `chrome-aws-lambda@${release}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  execFileSync('tar', ['xf', `chrome-aws-lambda-${release}.tgz`], { cwd: raw });
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
  rmSync(join(raw, `chrome-aws-lambda-${release}.tgz`));
  renameSync(raw, folder);
}
