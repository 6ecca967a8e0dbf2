import type { BannerWords, NeedsReview } from './en.js';

export const ru: BannerWords = {
  headline: 'Узнайте признаки торговли людьми',
  day: 'Всемирный день борьбы с торговлей людьми',
  today: 'Сегодня Всемирный день борьбы с торговлей людьми',
  since: 'с {year} года',
  learn: 'О кампании',
  donate: 'Пожертвовать в фонд ООН для жертв',
  close: 'Закрыть',
  endorsement: 'Показ сердца не означает одобрения со стороны ООН или УНП ООН.',
};

export const needsReview: NeedsReview = 'all';
