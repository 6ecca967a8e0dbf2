/** Writes the version of package.json to where it stands too: the source, the lock file, and the addresses in the guides. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };

function change(file: string, pattern: RegExp): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(pattern, (_, before: string, after: string) => before + version + after);
  if (changed !== text) writeFileSync(file, changed);
}

change('src/internal/version.ts', /(VERSION = ')[^']+(')/);
// At the top, and as the first of the packages.
const own = `"name": "${name}",\\s+"version": "`;
change('package-lock.json', new RegExp(`(^\\{\\s+${own})[^"]+(")`));
change('package-lock.json', new RegExp(`("": \\{\\s+${own})[^"]+(")`));
for (const file of readdirSync('docs').filter((one) => one.endsWith('.mdx')))
  change(`docs/${file}`, new RegExp(`(/${name}/)\\d+\\.\\d+\\.\\d+(/)`, 'g'));
