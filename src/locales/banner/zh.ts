import type { BannerWords, NeedsReview } from './en.js';

export const zh: BannerWords = {
  headline: '了解贩运人口的迹象',
  day: '世界打击贩运人口日',
  today: '今天是世界打击贩运人口日',
  since: '自{year}年起',
  learn: '关于这项运动',
  donate: '向联合国受害者基金捐款',
  close: '关闭',
  endorsement: '展示蓝心不代表联合国或联合国毒品和犯罪问题办公室的认可。',
};

export const needsReview: NeedsReview = 'all';
