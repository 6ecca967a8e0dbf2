import type { BadgeWords } from '../badge/en.js';
import type { BannerWords, NeedsReview } from './en.js';

export const ko: BannerWords & BadgeWords = {
  campaign: '블루하트 캠페인',
  coordinated: '유엔마약범죄사무소(UNODC)가 조율하는 국제 캠페인',
  help: '도움 요청 또는 신고',
  headline: '인신매매의 징후를 알아 두세요',
  day: '세계 인신매매 반대의 날',
  today: '오늘은 세계 인신매매 반대의 날입니다',
  since: '{year}년부터',
  learn: '캠페인 소개',
  donate: '유엔 피해자 기금에 기부하기',
  close: '닫기',
  endorsement: '이 하트의 표시는 유엔이나 UNODC의 보증이나 지지를 뜻하지 않습니다.',
};

export const needsReview: NeedsReview = 'all';
