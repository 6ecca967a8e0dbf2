import type { BadgeWords, NeedsReview } from './en.js';

export const nl: BadgeWords = {
  campaign: 'Blue Heart-campagne',
  coordinated: 'Een internationale campagne, gecoördineerd door UNODC',
  help: 'Hulp zoeken of melden',
};

export const needsReview: NeedsReview = ['coordinated', 'help'];
