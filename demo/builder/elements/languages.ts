import { campaignPages } from '../../../src/data/generated/campaign.js';
import { languageNames } from '../../../src/data/generated/language-names.js';
import type { BadgeWords } from '../../../src/locales/badge/en.js';
import { badgeWords } from '../../../src/locales/badge/index.js';
import { ko } from '../../../src/locales/banner/ko.js';
import { pl } from '../../../src/locales/banner/pl.js';
import { zhHant } from '../../../src/locales/banner/zh-Hant.js';
import { languages } from '../../../src/locales/languages.js';
import type { Tag } from '../markup.js';
import { list, type Choice, type Value } from '../option.js';

/** Languages that only banner and signage have, including the badge's words. */
const MORE = { ko, pl, 'zh-Hant': zhHant };

/** BCP 47 tags, as in snippets. */
export const bannerLanguages = [...languages, ...Object.keys(MORE)];

/** By their own names, which not every browser knows. */
const NAMES: Record<string, string> = { ...languageNames, ko: '한국어', pl: 'Polski', 'zh-Hant': '繁體中文' };

export const languageValue = (tag: string): Value => ({ value: tag, label: NAMES[tag]!, lang: tag });

export const language = (tags: readonly string[]): Choice =>
  list([{ value: '', label: 'As the page' }, ...tags.map(languageValue)], { name: 'lang', label: 'Language' });

/** A link to the campaign in a language, useful without our script. */
export function campaignLink(tag: string): Tag {
  return { name: 'a', attributes: [['href', campaignPage(tag)]], content: campaignName(tag) };
}

export const campaignPage = (tag: string): string =>
  (campaignPages as Partial<Record<string, string>>)[tag] ?? campaignPages.any;

const WORDS: Record<string, BadgeWords> = { ...badgeWords, ...MORE };

export const campaignName = (tag: string): string => WORDS[tag]!.campaign;
