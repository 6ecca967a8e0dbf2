/**
 * Writes the files of a release into `release`: the package, its SBOM, and the hashes of both. The environment variable
 * REPOSITORY is the URL of the repository on its forge.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { packPackage } from './release/package.ts';
import { sbom } from './release/sbom.ts';

const FOLDER = 'release';
const { REPOSITORY } = process.env;
if (!REPOSITORY)
  throw new Error('Set REPOSITORY to the address of the repository, as in https://github.com/owner/name');

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
const { archive } = packPackage(FOLDER, REPOSITORY);
const list = archive.replace(/\.tgz$/, '.cdx.json');
writeFileSync(list, sbom());

/** A line in the format of `sha256sum --check`. */
const lineOf = (file: string): string =>
  `${createHash('sha256').update(readFileSync(file)).digest('hex')}  ${basename(file)}\n`;
const sums = [archive, list].map(lineOf).join('');
writeFileSync(`${FOLDER}/SHA256SUMS`, sums);
process.stdout.write(sums);
