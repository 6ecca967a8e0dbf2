/** Writes dist/badges: the badge as pictures, for pages, READMEs and mails without JavaScript. Fails above 2 kB. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pictures } from './badges/all.ts';

const MOST_BYTES = 2000;

mkdirSync('dist/badges', { recursive: true });
for (const [file, { svg }] of pictures()) {
  const bytes = Buffer.byteLength(svg);
  if (bytes > MOST_BYTES) throw new Error(`badges/${file} has ${bytes} bytes, above ${MOST_BYTES}`);
  writeFileSync(`dist/badges/${file}`, svg);
}
