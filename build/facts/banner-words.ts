import { bannerWords } from '../../src/locales/banner/index.js';
import type { ShippedBannerWords } from '../../src/locales/banner/shipped.js';
import type { Facts } from '../data/load.js';
import { byLanguage, wordsModule } from './module.js';

type PartnerWords = ShippedBannerWords['partners'][string];

/** The banner's translations, with names and activities of its partners, one module per language. */
export function bannerWordsModules({ partners }: Facts): [string, string][] {
  return Object.entries(bannerWords).map(([key, ui]) => {
    const entries = partners.flatMap(({ id, sentence, names }): [string, PartnerWords][] => {
      const [does, name] = [byLanguage(sentence)[key], byLanguage(names ?? {})[key]];
      return name ? [[id, [does ?? 0, name]]] : does ? [[id, [does]]] : [];
    });
    const value: ShippedBannerWords = { ui, partners: Object.fromEntries(entries) };
    return wordsModule(`banner.${key}`, value, 'ShippedBannerWords', 'banner', ' and src/data/partners');
  });
}
