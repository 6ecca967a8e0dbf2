import type { BadgeWords, NeedsReview } from './en.js';

export const ar: BadgeWords = {
  campaign: 'حملة القلب الأزرق',
  coordinated: 'حملة دولية ينسّقها مكتب الأمم المتحدة المعني بالمخدرات والجريمة',
  help: 'طلب المساعدة أو الإبلاغ',
};

export const needsReview: NeedsReview = ['coordinated', 'help'];
