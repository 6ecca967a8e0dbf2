import type { BannerWords, NeedsReview } from './en.js';

export const mn: BannerWords = {
  headline: 'Хүн худалдаалах гэмт хэргийн шинж тэмдгийг мэдэж аваарай',
  day: 'Хүн худалдаалахтай тэмцэх дэлхийн өдөр',
  today: 'Өнөөдөр Хүн худалдаалахтай тэмцэх дэлхийн өдөр',
  since: '{year} оноос',
  learn: 'Аяны тухай',
  donate: 'НҮБ-ын хохирогчдын санд хандивлах',
  close: 'Хаах',
  endorsement: 'Зүрхийг харуулсан нь НҮБ эсвэл UNODC дэмжсэн гэсэн үг биш.',
};

export const needsReview: NeedsReview = 'all';
