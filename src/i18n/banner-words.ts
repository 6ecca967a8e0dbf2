import { bannerTranslations } from '../data/generated/words/index.js';
import { lazy } from '../loading/lazy.js';
import type { BannerLanguage } from '../locales/banner/index.js';
import type { ShippedBannerWords } from '../locales/banner/shipped.js';

/** Languages of the banner: more than those of the other elements, for its partners' readers. In lookup order. */
export const bannerLanguages = Object.keys(bannerTranslations) as BannerLanguage[];

/** Cache key, and name of the chunk. */
export const keyOf = (language: BannerLanguage): string => `banner.${language}`;

/** The banner's translation; null while loading, false if it is unavailable now. */
export const wordsIn = (element: Element, language: BannerLanguage): ShippedBannerWords | null | false =>
  lazy(element, keyOf(language), async () => (await bannerTranslations[language]()).words);
