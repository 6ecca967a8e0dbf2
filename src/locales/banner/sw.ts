import type { BannerWords, NeedsReview } from './en.js';

export const sw: BannerWords = {
  headline: 'Jifunze dalili za usafirishaji haramu wa binadamu',
  day: 'Siku ya kimataifa ya kupinga usafirishaji haramu wa binadamu',
  today: 'Leo ni Siku ya kimataifa ya kupinga usafirishaji haramu wa binadamu',
  since: 'tangu {year}',
  learn: 'Kuhusu kampeni',
  donate: 'Changia mfuko wa Umoja wa Mataifa wa waathirika',
  close: 'Funga',
  endorsement: 'Kuonyesha moyo huu hakumaanishi kuungwa mkono na Umoja wa Mataifa au UNODC.',
};

export const needsReview: NeedsReview = 'all';
