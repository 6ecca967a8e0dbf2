import { cpSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT = /\.(html|js|css|json|svg|txt|md)$/;

/** Fills a folder like a host's: the version in its own folder, the same without one, and the demo around it. */
export function layOut(folder: string): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const versioned = join(folder, 'blue-heart-elements', version);
  cpSync('dist/demo', folder, { recursive: true });
  precompress(folder);
  cpSync('dist', versioned, { recursive: true, filter: (path) => !/^dist\/(modules|demo)\b/.test(path) });
  precompress(versioned);
  // Copied, because compressing takes longest.
  cpSync(versioned, folder, { recursive: true, preserveTimestamps: true });
}

/** Writes compressed versions beside each text file, if they are smaller. */
function precompress(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, file);
    if (!TEXT.test(file) || !statSync(path).isFile()) continue;
    const content = readFileSync(path);
    const { atime, mtime } = statSync(path);
    const forms = {
      br: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
      gz: gzipSync(content, { level: 9 }),
    };
    for (const [end, form] of Object.entries(forms)) {
      if (form.length >= content.length) continue;
      writeFileSync(`${path}.${end}`, form);
      utimesSync(`${path}.${end}`, atime, mtime);
    }
  }
}
