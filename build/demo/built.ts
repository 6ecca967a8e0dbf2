import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { Built } from '../../demo/builder/built.js';
import { pictures } from '../badges/all.ts';
import { brotliSize } from '../brotli.ts';
import { integrityOf } from '../rollup/integrity.mjs';

/** Files in dist that pages load: those of the page for players, and those of all other pages. */
const FILES = ['blue-heart.js', 'blue-heart.all.js', 'signage.html', 'signage-page.js', 'sw.js'];

/** Facts about the build in dist, for the builder. */
export function readBuilt(): Built {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const script = readFileSync('dist/blue-heart.js');
  const files = [
    ...FILES,
    ...['parts', 'badges'].flatMap((folder) => readdirSync(`dist/${folder}`).map((file) => `${folder}/${file}`)),
  ];
  return {
    version,
    isRelease: tags().includes(`v${version}`),
    integrity: integrityOf(script),
    pictures: Object.fromEntries([...pictures()].map(([file, { title, sizes }]) => [file, { title, sizes }])),
    bytes: Object.fromEntries(files.map((file) => [file, brotliSize(readFileSync(`dist/${file}`))])),
  };
}

/** Git tags of the commit that is built. Sources without git history have none. */
function tags(): string[] {
  try {
    return execFileSync('git', ['tag', '--points-at', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .split('\n')
      .filter(Boolean);
  } catch {
    return [];
  }
}
