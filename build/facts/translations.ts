import { bannerWords } from '../../src/locales/banner/index.js';
import { languages } from '../../src/locales/languages.js';
import { signageWords } from '../../src/locales/signage/index.js';

const table = (element: string, keys: readonly string[], key: string, type: string): string =>
  [
    `/** Loads the words of <blue-heart-${element}>, by language. */`,
    `export const ${element}Translations: Readonly<Record<${key}, () => Promise<{ words: ${type} }>>> = {`,
    ...keys.map((language) => `  '${language}': () => import('./${element}.${language}.js'),`),
    '};\n',
  ].join('\n');

/** Which module holds the words of an element in a language. A bundler makes each a chunk, as our own script does. */
export const translationsModule = (): string =>
  [
    '// Written by build/facts.ts from src/locales.',
    "import type { BannerLanguage } from '../../../locales/banner/index.js';",
    "import type { ShippedBannerWords } from '../../../locales/banner/shipped.js';",
    "import type { ShippedWords } from '../../../locales/help/shipped.js';",
    "import type { Language } from '../../../locales/languages.js';",
    "import type { SignageWords } from '../../../locales/signage/en.js';\n",
    table('banner', lookupOrder(Object.keys(bannerWords)), 'BannerLanguage', 'ShippedBannerWords'),
    table('help', languages, 'Language', 'ShippedWords'),
    table('signage', lookupOrder(Object.keys(signageWords)), 'BannerLanguage', 'SignageWords'),
  ].join('\n');

/** Languages with a script or region before those without. */
const lookupOrder = (keys: readonly string[]): string[] =>
  [...keys].sort((one, other) => other.split('-').length - one.split('-').length || (one < other ? -1 : 1));
