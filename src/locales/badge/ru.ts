import type { BadgeWords, NeedsReview } from './en.js';

export const ru: BadgeWords = {
  campaign: 'Кампания «Голубое сердце»',
  coordinated: 'Международная кампания, которую координирует УНП ООН',
  help: 'Получить помощь или сообщить',
};

export const needsReview: NeedsReview = ['campaign', 'coordinated', 'help'];
