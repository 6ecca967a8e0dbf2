import type { BannerWords, NeedsReview } from './en.js';

export const ar: BannerWords = {
  headline: 'التعرّف على علامات الاتجار بالأشخاص',
  day: 'اليوم العالمي لمكافحة الاتجار بالأشخاص',
  today: 'اليوم هو اليوم العالمي لمكافحة الاتجار بالأشخاص',
  since: 'منذ عام {year}',
  learn: 'عن الحملة',
  donate: 'التبرع لصندوق الأمم المتحدة للضحايا',
  close: 'إغلاق',
  endorsement: 'عرض القلب لا يعني تأييدًا من الأمم المتحدة أو مكتبها المعني بالمخدرات والجريمة.',
};

export const needsReview: NeedsReview = 'all';
