import { readdir } from 'node:fs/promises';
import { languages } from '../../../src/locales/languages.js';
import type { Check } from '../check-type.js';
import { findingsOf, type Finding } from '../finding.js';

/** Every part of src/locales has a file in every language. The compiler reports missing lines. */
export const locales: Check = async (_facts, { locales: folder }) => {
  const parts = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const findings = await Promise.all(
    parts.map(async ({ name }): Promise<Finding[]> => {
      const { list, add } = findingsOf(`src/locales/${name}`);
      const files = await readdir(new URL(`${name}/`, folder));
      for (const language of languages) {
        if (!files.includes(`${language}.ts`)) {
          add(
            'fault',
            language,
            'the language is missing',
            `Copy en.ts to ${language}.ts in src/locales/${name} and translate it.`,
          );
        }
      }
      return list;
    }),
  );
  return findings.flat();
};
