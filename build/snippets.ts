/** The script tags with `integrity` shown in README and docs; tests compare each hash with the built file. */
import { readdirSync } from 'node:fs';

export const pages = (): string[] => [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => `docs/${file.replaceAll('\\', '/')}`),
];

/** URL with a version, and the hash after it. */
const TAG = /(\/blue-heart-elements\/(\d+\.\d+\.\d+)\/([\w.-]+\.js)"\s+integrity=")([^"]*)(?=")/g;

export interface Snippet {
  version: string;
  file: string;
  integrity: string;
}

export function snippetsIn(page: string): Snippet[] {
  return [...page.matchAll(TAG)].map(([, , version, file, integrity]) => ({
    version: version!,
    file: file!,
    integrity: integrity!,
  }));
}

/**
 * Updates the hash of each tag in a page.
 * @param page text of the page
 * @param integrityOf hash of a built file
 */
export function withIntegrity(page: string, integrityOf: (file: string) => string): string {
  return page.replace(TAG, (_, before: string, _version: string, file: string) => before + integrityOf(file));
}
