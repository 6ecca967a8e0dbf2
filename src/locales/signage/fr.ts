import type { NeedsReview, SignageWords } from './en.js';

export const fr: SignageWords = {
  statement: 'Personne n’est à vendre',
  statementText: 'La traite des êtres humains est un crime. Elle peut toucher n’importe qui, n’importe où.',
  notice: 'Un signe à remarquer',
  speaks: 'Quelqu’un d’autre répond toujours à sa place',
  papers: 'Quelqu’un d’autre détient son passeport',
  leave: 'La personne n’est pas libre de partir',
  caution: 'Un signe n’est pas une preuve. N’intervenez pas. Appelez et dites ce que vous avez vu.',
  cautionOnly: 'Un signe n’est pas une preuve. N’intervenez pas.',
  call: 'Besoin d’aide ? Vous avez vu quelque chose ?',
  danger: 'En danger maintenant : {number}',
  free: 'Appel gratuit',
  always: 'Jour et nuit',
  limited: 'Pas joignable à toute heure',
  answersIn: 'Répond en : {languages}',
  line: 'Ligne d’aide',
  police: 'Ligne de police',
  state: 'Ligne gouvernementale',
  emergency: 'Urgence',
  scan: 'Sur votre téléphone, les signes à connaître',
  later: 'Si on vous surveille, faites-le plus tard.',
};

export const needsReview: NeedsReview = 'all';
