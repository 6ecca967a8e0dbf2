import type { BadgeWords, NeedsReview } from './en.js';

export const sw: BadgeWords = {
  campaign: 'Kampeni ya Moyo wa Buluu',
  coordinated: 'Kampeni ya kimataifa inayoratibiwa na UNODC',
  help: 'Pata msaada au toa taarifa',
};

export const needsReview: NeedsReview = ['campaign', 'coordinated', 'help'];
