import { bannerTranslations, signageTranslations } from '../data/generated/words/index.js';
import { wordsFor } from '../i18n/words-for.js';
import type { BadgeWords } from '../locales/badge/en.js';
import { badgeWords } from '../locales/badge/index.js';
import type { ShippedBannerWords } from '../locales/banner/shipped.js';
import type { BannerLanguage, Language } from '../locales/languages.js';
import type { SignageWords } from '../locales/signage/en.js';

/** All words of slides in one language: their own, and those of badge and banner. */
export interface Words {
  ui: SignageWords & ShippedBannerWords['ui'] & BadgeWords;
  partners: ShippedBannerWords['partners'];
}

/** The translation; null while loading, false if it is unavailable now. */
export function wordsIn(element: Element, language: BannerLanguage): Words | null | false {
  const own = wordsFor(element, signageTranslations, language);
  const banner = wordsFor(element, bannerTranslations, language);
  if (!own || !banner) return own === false ? own : banner && null;
  return {
    ui: Object.assign({}, badgeWords[language as Language], banner.ui, own),
    partners: banner.partners,
  };
}

/** Loaded languages, none before the first of them has loaded; English if none of them is available. */
export function availableLanguages(element: Element, wanted: readonly BannerLanguage[]): BannerLanguage[] {
  const words = wanted.map((language) => wordsIn(element, language));
  const here = wanted.filter((_, index) => words[index]);
  // Start with the first language, as the operator ordered them.
  if (words[0] === null) return [];
  return here.length || words.includes(null) || !wordsIn(element, 'en') ? here : ['en'];
}
