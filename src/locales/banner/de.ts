import type { BannerWords, NeedsReview } from './en.js';

export const de: BannerWords = {
  headline: 'Anzeichen von Menschenhandel erkennen',
  day: 'Internationaler Tag gegen Menschenhandel',
  today: 'Heute ist Internationaler Tag gegen Menschenhandel',
  since: 'seit {year}',
  learn: 'Über die Kampagne',
  donate: 'An den UN-Fonds für Opfer spenden',
  close: 'Schließen',
  endorsement: 'Das Herz bedeutet keine Billigung durch die Vereinten Nationen oder das UNODC.',
};

export const needsReview: NeedsReview = 'all';
