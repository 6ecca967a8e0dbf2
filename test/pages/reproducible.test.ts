/** The same sources build the same files, byte for byte: whoever hosts us can build and compare them. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, it } from 'node:test';

/** Everything that a build reads. */
const SOURCES = [
  ...['package.json', '.prettierrc.json', 'tsconfig.json', 'tsconfig.build.json'],
  ...['rollup.config.mjs', 'custom-elements-manifest.config.mjs', 'src', 'frameworks', 'build', 'demo', 'docs'],
];

interface Place {
  /** Subfolder of the test's folder. */
  path: string;
  /** Modification time of each file. */
  time: Date;
  /** Whether directory entries are created in reverse order, as some file systems list them. */
  isReversed: boolean;
  /** Days by which its clock is ahead; behind if negative. */
  days: number;
  env: Record<string, string>;
}

const PLACES: readonly Place[] = [
  {
    path: 'one',
    time: new Date('2001-02-03'),
    isReversed: false,
    // A clock without a battery: 1970.
    days: -20_750,
    env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' },
  },
  {
    path: 'somewhere else/and deeper/Blue Heart ünïcode',
    time: new Date('2033-11-30'),
    isReversed: true,
    days: 400,
    env: { TZ: 'America/Anchorage', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  },
];

const root = mkdtempSync(join(tmpdir(), 'blue-heart-build-'));
after(() => rmSync(root, { recursive: true }));

function copy(from: string, to: string, place: Place): void {
  // The build writes it.
  if (from === join('src', 'data', 'generated')) return;
  if (statSync(from).isDirectory()) {
    mkdirSync(to, { recursive: true });
    const names = readdirSync(from).sort();
    for (const name of place.isReversed ? names.reverse() : names) copy(join(from, name), join(to, name), place);
  } else {
    copyFileSync(from, to);
    utimesSync(to, place.time, place.time);
  }
}

/** Code that every program of a build runs first, to set its clock. */
const clock = (days: number): string => `
const Real = Date;
globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length) super(...given);
    else super(Date.now());
  }
  static now() {
    return Real.now() + ${days * 86_400_000};
  }
};`;

/** Builds in a place, and returns the hash of each file of its dist. */
function buildIn(place: Place): Record<string, string> {
  const folder = join(root, place.path);
  mkdirSync(folder, { recursive: true });
  for (const source of SOURCES) copy(source, join(folder, source), place);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const preload = join(root, `clock-${place.days}.cjs`);
  writeFileSync(preload, clock(place.days));
  execFileSync('npx', ['--no-install', 'tsx', 'build/index.ts'], {
    cwd: folder,
    env: { ...process.env, ...place.env, NODE_OPTIONS: `--require ${preload}` },
    stdio: 'pipe',
  });
  const dist = join(folder, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(dist, file)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dist, file)))
        .digest('hex'),
    ]),
  );
}

it('a build is identical in another folder, time zone, language and year, byte for byte', () => {
  const [first, second] = PLACES.map(buildIn);
  assert.ok(Object.keys(first!).length > 200, String(Object.keys(first!).length));
  assert.deepEqual(second, first);
});
