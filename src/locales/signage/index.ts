import type { BannerLanguage } from '../languages.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en, type SignageWords } from './en.js';
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

/** In the languages of the banner, some of whose words it shows. */
export const signageWords: Record<BannerLanguage, SignageWords> = {
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
