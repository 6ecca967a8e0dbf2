import type { BadgeWords } from '../badge/en.js';
import type { BannerWords } from './en.js';

/** The words of the banner in one language, as they ship. */
export interface ShippedBannerWords {
  /** With those of the badge, where the badge does not speak the language. */
  ui: BannerWords & Partial<BadgeWords>;
  /** By id of the partner: what it does for the campaign, and its name, if it has another one in this language. */
  partners: Readonly<Record<string, readonly [does: string | 0, name?: string] | undefined>>;
}
