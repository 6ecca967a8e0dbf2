import type { BadgeWords, NeedsReview } from './en.js';

export const es: BadgeWords = {
  campaign: 'Campaña Corazón Azul',
  coordinated: 'Una campaña internacional coordinada por la UNODC',
  help: 'Pedir ayuda o dar aviso',
};

export const needsReview: NeedsReview = ['coordinated', 'help'];
