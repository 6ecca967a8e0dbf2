import type { BannerWords, NeedsReview } from './en.js';

export const fr: BannerWords = {
  headline: 'Reconnaître les signes de la traite des êtres humains',
  day: 'Journée mondiale de la lutte contre la traite d’êtres humains',
  today: 'Aujourd’hui, c’est la Journée mondiale de la lutte contre la traite d’êtres humains',
  since: 'depuis {year}',
  learn: 'À propos de la campagne',
  donate: 'Donner au fonds de l’ONU pour les victimes',
  close: 'Fermer',
  endorsement: 'Afficher le cœur ne vaut pas approbation par les Nations Unies ou l’ONUDC.',
};

export const needsReview: NeedsReview = 'all';
