import type { BannerWords, NeedsReview } from './en.js';

export const nl: BannerWords = {
  headline: 'Herken de signalen van mensenhandel',
  day: 'Werelddag tegen mensenhandel',
  today: 'Vandaag is het Werelddag tegen mensenhandel',
  since: 'sinds {year}',
  learn: 'Over de campagne',
  donate: 'Geef aan het VN-fonds voor slachtoffers',
  close: 'Sluiten',
  endorsement: 'Het hart tonen betekent geen goedkeuring door de Verenigde Naties of UNODC.',
};

export const needsReview: NeedsReview = 'all';
