import type { BadgeWords, NeedsReview } from './en.js';

export const zh: BadgeWords = {
  campaign: '蓝心反对贩运人口运动（Blue Heart Campaign）',
  coordinated: '由联合国毒品和犯罪问题办公室协调的国际运动',
  help: '求助或举报',
};

export const needsReview: NeedsReview = ['campaign', 'coordinated', 'help'];
