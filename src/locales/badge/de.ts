import type { BadgeWords, NeedsReview } from './en.js';

export const de: BadgeWords = {
  campaign: 'Kampagne „Blaues Herz“',
  coordinated: 'Eine internationale Kampagne, koordiniert vom UNODC',
  help: 'Hilfe holen oder melden',
};

export const needsReview: NeedsReview = ['coordinated', 'help'];
