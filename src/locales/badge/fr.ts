import type { BadgeWords, NeedsReview } from './en.js';

export const fr: BadgeWords = {
  campaign: 'Campagne Cœur bleu',
  coordinated: 'Une campagne internationale coordonnée par l’ONUDC',
  help: 'Obtenir de l’aide ou signaler',
};

export const needsReview: NeedsReview = ['coordinated', 'help'];
