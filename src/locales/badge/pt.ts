import type { BadgeWords, NeedsReview } from './en.js';

export const pt: BadgeWords = {
  campaign: 'Campanha Coração Azul',
  coordinated: 'Uma campanha internacional coordenada pelo UNODC',
  help: 'Pedir ajuda ou denunciar',
};

export const needsReview: NeedsReview = ['coordinated', 'help'];
