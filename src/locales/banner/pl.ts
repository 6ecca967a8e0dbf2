import type { BadgeWords } from '../badge/en.js';
import type { BannerWords, NeedsReview } from './en.js';

export const pl: BannerWords & BadgeWords = {
  campaign: 'Kampania Błękitnego Serca',
  coordinated: 'Międzynarodowa kampania koordynowana przez UNODC',
  help: 'Uzyskaj pomoc lub zgłoś',
  headline: 'Poznaj oznaki handlu ludźmi',
  day: 'Światowy Dzień Przeciwko Handlowi Ludźmi',
  today: 'Dziś jest Światowy Dzień Przeciwko Handlowi Ludźmi',
  since: 'od {year}',
  learn: 'O kampanii',
  donate: 'Wpłać na fundusz ONZ dla ofiar',
  close: 'Zamknij',
  endorsement: 'Pokazanie serca nie oznacza poparcia ze strony ONZ ani UNODC.',
};

export const needsReview: NeedsReview = 'all';
