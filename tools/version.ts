/** Copies the version in package.json to the source, the lock file, and the URLs in README and docs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pages } from '../build/snippets.ts';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };

function change(file: string, pattern: RegExp): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(pattern, (_, before: string, after: string) => before + version + after);
  if (changed !== text) writeFileSync(file, changed);
}

change('src/base/version.ts', /(VERSION = ')[^']+(')/);
// At the top, and as the first of the packages.
const own = `"name": "${name}",\\s+"version": "`;
change('package-lock.json', new RegExp(`(^\\{\\s+${own})[^"]+(")`));
change('package-lock.json', new RegExp(`("": \\{\\s+${own})[^"]+(")`));
for (const page of pages()) change(page, new RegExp(`(/${name}/)\\d+\\.\\d+\\.\\d+(/)`, 'g'));
