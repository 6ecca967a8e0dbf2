import type { BannerWords, NeedsReview } from './en.js';

export const pt: BannerWords = {
  headline: 'Conheça os sinais do tráfico de pessoas',
  day: 'Dia Mundial contra o Tráfico de Pessoas',
  today: 'Hoje é o Dia Mundial contra o Tráfico de Pessoas',
  since: 'desde {year}',
  learn: 'Sobre a campanha',
  donate: 'Doar ao fundo da ONU para as vítimas',
  close: 'Fechar',
  endorsement: 'Mostrar o coração não implica apoio das Nações Unidas nem do UNODC.',
};

export const needsReview: NeedsReview = 'all';
