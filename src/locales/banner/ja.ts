import type { BannerWords, NeedsReview } from './en.js';

export const ja: BannerWords = {
  headline: '人身取引の兆候を知ってください',
  day: '人身取引反対世界デー',
  today: '今日は人身取引反対世界デーです',
  since: '{year}年から',
  learn: 'キャンペーンについて',
  donate: '国連の被害者基金に寄付する',
  close: '閉じる',
  endorsement: 'このハートの表示は、国連やUNODCによる承認や推奨を意味しません。',
};

export const needsReview: NeedsReview = 'all';
