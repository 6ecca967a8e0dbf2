import type { BannerWords, NeedsReview } from './en.js';

export const es: BannerWords = {
  headline: 'Conozca las señales de la trata de personas',
  day: 'Día Mundial contra la Trata de Personas',
  today: 'Hoy es el Día Mundial contra la Trata de Personas',
  since: 'desde {year}',
  learn: 'Sobre la campaña',
  donate: 'Donar al fondo de la ONU para las víctimas',
  close: 'Cerrar',
  endorsement: 'Mostrar el corazón no implica respaldo de las Naciones Unidas ni de la UNODC.',
};

export const needsReview: NeedsReview = 'all';
