import type { BadgeWords, NeedsReview } from './en.js';

export const mn: BadgeWords = {
  campaign: '«Цэнхэр зүрх» аян',
  coordinated: 'UNODC-ийн зохицуулдаг олон улсын аян',
  help: 'Тусламж авах, мэдээлэх',
};

export const needsReview: NeedsReview = ['campaign', 'coordinated', 'help'];
