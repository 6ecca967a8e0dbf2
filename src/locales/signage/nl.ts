import type { NeedsReview, SignageWords } from './en.js';

export const nl: SignageWords = {
  statement: 'Niemand is te koop',
  statementText: 'Mensenhandel is een misdrijf. Het kan iedereen overkomen, overal.',
  notice: 'Een signaal dat u kunt opmerken',
  speaks: 'Iemand anders antwoordt altijd voor de persoon',
  papers: 'Iemand anders heeft hun paspoort',
  leave: 'De persoon kan niet vrij weggaan',
  caution: 'Een signaal is geen bewijs. Grijp niet in. Bel en zeg wat u zag.',
  cautionOnly: 'Een signaal is geen bewijs. Grijp niet in.',
  call: 'Hulp nodig? Iets gezien?',
  danger: 'Nu in gevaar: {number}',
  free: 'Gratis bellen',
  always: 'Dag en nacht',
  limited: 'Niet dag en nacht bereikbaar',
  answersIn: 'Talen: {languages}',
  line: 'Hulplijn',
  police: 'Politielijn',
  state: 'Overheidslijn',
  emergency: 'Noodnummer',
  scan: 'Leer de signalen kennen op uw telefoon',
  later: 'Houdt iemand u in de gaten? Doe het later.',
};

export const needsReview: NeedsReview = 'all';
