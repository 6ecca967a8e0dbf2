import { bannerLanguages, languages } from '../../src/locales/languages.js';

const HEAD = `// Written by build/facts.ts from src/locales.
import type { Translations } from '../../../i18n/words-for.js';
import type { ShippedBannerWords } from '../../../locales/banner/shipped.js';
import type { ExitWords, ShippedWords } from '../../../locales/help/shipped.js';
import type { BannerLanguage, Language } from '../../../locales/languages.js';
import type { SignageWords } from '../../../locales/signage/en.js';
import { bare } from '../../bare.js';
import { words as english } from './exit.en.js';

/** A way out never waits for English; the other languages of the exit are one module. */
export const exitTranslations: Translations<ExitWords, Language> = /* @__PURE__ */ bare({
  name: 'exit',
  bundled: { en: english },
  load: async (language: Language) => (await import('./exit.others.js')).words[language as Exclude<Language, 'en'>],
});
`;

/** One module for each language: a bundler makes each a chunk, as our own script does. */
const table = (element: string, keys: readonly string[], words: string, language: string): string =>
  [
    `/** The words of <blue-heart-${element}>. */`,
    `export const ${element}Translations: Translations<${words}, ${language}> = /* @__PURE__ */ bare({`,
    `  name: '${element}',`,
    `  load: async (language: ${language}) =>`,
    '    (',
    '      await {',
    ...keys.map((key) => `        '${key}': () => import('./${element}.${key}.js'),`),
    '      }[language]()',
    '    ).words,',
    '});\n',
  ].join('\n');

/** Which module holds the words of an element in a language. */
export const translationsModule = (): string =>
  [
    HEAD,
    table('banner', bannerLanguages, 'ShippedBannerWords', 'BannerLanguage'),
    table('help', languages, 'ShippedWords', 'Language'),
    table('signage', bannerLanguages, 'SignageWords', 'BannerLanguage'),
  ].join('\n');
