import type { BadgeWords } from '../badge/en.js';
import type { Language, MoreLanguage } from '../languages.js';
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

/** Languages that the badge lacks bring its words along. */
export const bannerWords: Record<Language, BannerWords> & Record<MoreLanguage, BannerWords & BadgeWords> = {
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
