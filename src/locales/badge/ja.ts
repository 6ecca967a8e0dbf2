import type { BadgeWords, NeedsReview } from './en.js';

export const ja: BadgeWords = {
  campaign: 'ブルーハート・キャンペーン',
  coordinated: '国連薬物・犯罪事務所（UNODC）がとりまとめる国際キャンペーン',
  help: '相談・通報する',
};

export const needsReview: NeedsReview = ['campaign', 'coordinated', 'help'];
