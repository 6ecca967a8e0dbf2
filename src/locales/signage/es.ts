import type { NeedsReview, SignageWords } from './en.js';

export const es: SignageWords = {
  statement: 'Nadie está en venta',
  statementText: 'La trata de personas es un delito. Puede pasarle a cualquiera, en cualquier lugar.',
  notice: 'Una señal que se puede notar',
  speaks: 'Alguien siempre contesta por la persona',
  papers: 'Alguien guarda el pasaporte de la persona',
  leave: 'La persona no puede irse libremente',
  caution: 'Una señal no es una prueba. No intervenga. Llame y diga lo que vio.',
  cautionOnly: 'Una señal no es una prueba. No intervenga.',
  call: '¿Necesita ayuda? ¿Vio algo?',
  danger: 'En peligro ahora: {number}',
  free: 'Llamada gratuita',
  always: 'Día y noche',
  limited: 'No atiende a todas horas',
  answersIn: 'Atiende en: {languages}',
  line: 'Línea de ayuda',
  police: 'Línea policial',
  state: 'Línea gubernamental',
  emergency: 'Emergencia',
  scan: 'Conozca las señales en su teléfono',
  later: 'Si alguien le vigila, hágalo más tarde.',
};

export const needsReview: NeedsReview = 'all';
