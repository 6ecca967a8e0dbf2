import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { zipSync, type Zippable } from 'fflate';

const NAME = 'blue-heart-signage';
const BUILT = [
  'signage.html',
  'signage-page.js',
  'signage-preview.js',
  'blue-heart.all.js',
  'sw.js',
  'THIRD-PARTY-LICENSES.txt',
];
const OURS = ['LICENSE', 'TRADEMARK.md'];

const READ_ME = (version: string): string => `Blue Heart Campaign: slides for screens (blue-heart-elements ${version})

1. Open signage.html?preview in a browser, choose what the board shows, and copy the address.
2. Copy this folder onto the player, or onto a web server.
3. Let the player open the address: signage.html?partner=narita-airport, say. From a folder it begins with file:///

It needs no network. Pictures and videos beside signage.html become slides: signage.html?slide=picture.jpg
To update, put the files of a newer version in the place of these. TRADEMARK.md tells what may be done with the heart.
`;

/**
 * Writes the built page and its files into a folder, and into a zip file beside it.
 * @param to folder to empty and fill
 */
export function writeSignageZip(to: string): { folder: string; zip: string } {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const files: Record<string, Uint8Array> = Object.fromEntries([
    ...BUILT.map((file) => [file, readFileSync(`dist/${file}`)]),
    ...OURS.map((file) => [file, readFileSync(file)]),
    // CRLF, for the oldest editors of operators.
    ['README.txt', new TextEncoder().encode(READ_ME(version).replaceAll('\n', '\r\n'))],
  ]);
  rmSync(to, { recursive: true, force: true });
  const folder = `${to}/${NAME}`;
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(`${folder}/${file}`, content);
  // A fixed date keeps the zip reproducible.
  const entries: Zippable = Object.fromEntries(
    Object.entries(files).map(([file, content]) => [`${NAME}/${file}`, [content, { mtime: '2000-01-01', level: 9 }]]),
  );
  const zip = `${to}/${NAME}-${version}.zip`;
  writeFileSync(zip, zipSync(entries));
  return { folder, zip };
}
