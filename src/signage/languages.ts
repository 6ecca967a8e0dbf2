import { bannerLanguages } from '../internal/banner-words.js';
import { languageOfTag } from '../internal/locale.js';
import { warnOnce } from '../internal/warn.js';
import type { BannerLanguage } from '../locales/banner/index.js';

/**
 * The languages of a list, each once, in their order.
 * @param list BCP 47 tags, divided by spaces or commas; those that we have no words for are left out, with one warning
 */
export function languagesOf(element: Element, list: string): BannerLanguage[] {
  const tags = list.split(/[\s,]+/).filter(Boolean);
  const unknown: string[] = [];
  const languages = new Set<BannerLanguage>();
  for (const tag of tags) {
    const language = languageOfTag(tag, bannerLanguages);
    if (language) languages.add(language);
    else unknown.push(tag);
  }
  if (unknown.length) {
    warnOnce(
      element,
      `languages: there are no words in ${unknown.slice(0, 9).join(' ')}; there are in ${bannerLanguages.join(' ')}.`,
    );
  }
  return [...languages];
}
