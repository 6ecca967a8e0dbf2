import { later } from './later.js';
import type { BannerLanguage } from '../locales/banner/index.js';
import type { ShippedBannerWords } from '../locales/banner/shipped.js';

/**
 * In the order in which they are looked for: those with a script before those without. A bundler makes each a chunk of its
 * own; in our script they are parts.
 */
export const bannerModules: Readonly<Record<BannerLanguage, () => Promise<{ words: ShippedBannerWords }>>> = {
  'zh-hant': () => import('../data/generated/words/banner.zh-hant.js'),
  ar: () => import('../data/generated/words/banner.ar.js'),
  de: () => import('../data/generated/words/banner.de.js'),
  en: () => import('../data/generated/words/banner.en.js'),
  es: () => import('../data/generated/words/banner.es.js'),
  fr: () => import('../data/generated/words/banner.fr.js'),
  ja: () => import('../data/generated/words/banner.ja.js'),
  ko: () => import('../data/generated/words/banner.ko.js'),
  mn: () => import('../data/generated/words/banner.mn.js'),
  nl: () => import('../data/generated/words/banner.nl.js'),
  pl: () => import('../data/generated/words/banner.pl.js'),
  pt: () => import('../data/generated/words/banner.pt.js'),
  ru: () => import('../data/generated/words/banner.ru.js'),
  sw: () => import('../data/generated/words/banner.sw.js'),
  zh: () => import('../data/generated/words/banner.zh.js'),
};

/** What the banner speaks: more than the other elements, for the readers of its partners. */
export const bannerLanguages = Object.keys(bannerModules) as BannerLanguage[];

/** What they are kept under. */
export const keyOf = (language: BannerLanguage): string => `banner.${language}`;

/** The words of the banner in a language; null while they are on their way, false where they cannot be had now. */
export const wordsIn = (element: Element, language: BannerLanguage): ShippedBannerWords | null | false =>
  later(element, keyOf(language), async () => (await bannerModules[language]()).words);
