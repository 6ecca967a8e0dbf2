import type { BadgeWords } from '../badge/en.js';
import type { Language } from '../languages.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en, type BannerWords } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { mn } from './mn.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { sw } from './sw.js';
import { zh } from './zh.js';
import { zhHant } from './zh-Hant.js';

/** Languages that only the banner speaks, for readers of its partners; they bring the words of the badge along. */
type MoreLanguages = 'ko' | 'pl' | 'zh-hant';

export type BannerLanguage = Language | MoreLanguages;

/** In small letters, those with a script before those without: so they are looked for. */
export const bannerWords: Record<Language, BannerWords> & Record<MoreLanguages, BannerWords & BadgeWords> = {
  en,
  de,
  nl,
  fr,
  es,
  pt,
  pl,
  sw,
  ru,
  mn,
  ar,
  ja,
  ko,
  'zh-hant': zhHant,
  zh,
};
