// @ts-check
import { readFileSync } from 'node:fs';
import license from 'rollup-plugin-license';

/** Licences allowed for code in an MIT package. */
const ALLOWED = ['MIT', 'BSD-3-Clause', 'Apache-2.0', 'ISC'];

/**
 * @typedef {object} Entry
 * @property {string | null} name
 * @property {string | null} version
 * @property {string | null} license
 * @property {string | null} licenseText
 */

/** Rollup never sees this package: src/data/generated is generated from its data. */
const CLDR = 'node_modules/cldr-bcp47';
const { name, version, license: terms } = JSON.parse(readFileSync(`${CLDR}/package.json`, 'utf8'));

/** @type {Entry} */
const DATA = { name, version, license: terms, licenseText: readFileSync(`${CLDR}/LICENSE`, 'utf8') };

const HEAD = `Third-party licences

The scripts of blue-heart-elements contain code and data of others, listed here with their licences.
${name} stands for data of Unicode CLDR: time zones, and names of countries and languages.
`;

/** @param {readonly Entry[]} entries */
const text = (entries) =>
  [...entries, DATA]
    .sort((one, other) => (String(one.name) < String(other.name) ? -1 : 1))
    .map((entry) => `${entry.name} ${entry.version}, ${entry.license}\n\n${entry.licenseText?.trim()}\n`)
    .reduce((all, entry) => `${all}\n${'-'.repeat(80)}\n\n${entry}`, HEAD)
    .replace(/\r\n?/g, '\n');

/** The package that a module belongs to, if any. */
const packageOf = (/** @type {string} */ id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];

/**
 * Writes the licences of all bundled packages to a file. Fails the build for a package whose licence is missing or not
 * allowed, and for a bundled module without an entry. All scripts share one instance, which collects their entries.
 * @param {string} file
 * @returns {import('rollup').Plugin[]}
 */
export function licences(file) {
  const listed = new Set();
  const collect = license({
    thirdParty: {
      includePrivate: true,
      multipleVersions: true,
      allow: {
        test: (entry) => ALLOWED.includes(String(entry.license)) && !!entry.licenseText?.trim(),
        failOnUnlicensed: true,
        failOnViolation: true,
      },
      output: {
        file,
        template(entries) {
          for (const entry of entries) listed.add(entry.name);
          return text(entries);
        },
      },
    },
  });
  return [
    collect,
    {
      name: 'licences',
      // The plugin above skips modules that it cannot attribute.
      generateBundle(_, bundle) {
        const chunks = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [one] : []));
        for (const [id, { renderedLength }] of chunks.flatMap(({ modules }) => Object.entries(modules))) {
          const owner = packageOf(id.replaceAll('\\', '/'));
          if (owner && renderedLength && !listed.has(owner)) this.error(`${id} is bundled without an entry in ${file}`);
        }
      },
    },
  ];
}
