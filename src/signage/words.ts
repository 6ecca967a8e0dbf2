import { wordsIn as bannerWordsIn } from '../internal/banner-words.js';
import { later } from '../internal/later.js';
import type { BadgeWords } from '../locales/badge/en.js';
import { badgeWords } from '../locales/badge/index.js';
import type { BannerLanguage } from '../locales/banner/index.js';
import type { ShippedBannerWords } from '../locales/banner/shipped.js';
import type { Language } from '../locales/languages.js';
import type { SignageWords } from '../locales/signage/en.js';

/** As in banner-words.ts. */
const modules: Readonly<Record<BannerLanguage, () => Promise<{ words: SignageWords }>>> = {
  'zh-hant': () => import('../data/generated/words/signage.zh-hant.js'),
  ar: () => import('../data/generated/words/signage.ar.js'),
  de: () => import('../data/generated/words/signage.de.js'),
  en: () => import('../data/generated/words/signage.en.js'),
  es: () => import('../data/generated/words/signage.es.js'),
  fr: () => import('../data/generated/words/signage.fr.js'),
  ja: () => import('../data/generated/words/signage.ja.js'),
  ko: () => import('../data/generated/words/signage.ko.js'),
  mn: () => import('../data/generated/words/signage.mn.js'),
  nl: () => import('../data/generated/words/signage.nl.js'),
  pl: () => import('../data/generated/words/signage.pl.js'),
  pt: () => import('../data/generated/words/signage.pt.js'),
  ru: () => import('../data/generated/words/signage.ru.js'),
  sw: () => import('../data/generated/words/signage.sw.js'),
  zh: () => import('../data/generated/words/signage.zh.js'),
};

/** All that a slide can say in one language: its own words, and those of badge and banner. */
export interface Words {
  ui: SignageWords & ShippedBannerWords['ui'] & BadgeWords;
  partners: ShippedBannerWords['partners'];
}

/** The words of a language; null while they are on their way, false where they cannot be had now. */
export function wordsIn(element: Element, language: BannerLanguage): Words | null | false {
  const own = later(element, `signage.${language}`, async () => (await modules[language]()).words);
  const banner = bannerWordsIn(element, language);
  if (!own || !banner) return own === false ? own : banner && null;
  return {
    ui: Object.assign({}, badgeWords[language as Language], banner.ui, own),
    partners: banner.partners,
  };
}

/** The languages whose words are here, none before the first of them; English where none of them can be had. */
export function spokenOf(element: Element, wanted: readonly BannerLanguage[]): BannerLanguage[] {
  const words = wanted.map((language) => wordsIn(element, language));
  const here = wanted.filter((_, index) => words[index]);
  // Who set the order wants to see it begun so.
  if (words[0] === null) return [];
  return here.length || words.includes(null) || !wordsIn(element, 'en') ? here : ['en'];
}
