import type { BadgeWords } from '../badge/en.js';
import type { BannerWords, NeedsReview } from './en.js';

export const zhHant: BannerWords & BadgeWords = {
  campaign: '藍心行動（Blue Heart Campaign）',
  coordinated: '由聯合國毒品和犯罪問題辦公室協調的國際行動',
  help: '求助或舉報',
  headline: '認識人口販運的跡象',
  day: '世界打擊販運人口日',
  today: '今天是世界打擊販運人口日',
  since: '自{year}年起',
  learn: '關於這項行動',
  donate: '向聯合國受害者基金捐款',
  close: '關閉',
  endorsement: '展示藍心不代表聯合國或聯合國毒品和犯罪問題辦公室的認可。',
};

export const needsReview: NeedsReview = 'all';
