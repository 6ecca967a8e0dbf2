import type { NeedsReview, SignageWords } from './en.js';

export const sw: SignageWords = {
  statement: 'Binadamu si wa kuuzwa',
  statementText: 'Usafirishaji haramu wa binadamu ni uhalifu. Unaweza kumtokea mtu yeyote, mahali popote.',
  notice: 'Dalili unayoweza kuona',
  speaks: 'Mtu mwingine hujibu daima kwa niaba yake',
  papers: 'Mtu mwingine ameshikilia pasipoti yake',
  leave: 'Mtu huyo hayuko huru kuondoka',
  caution: 'Dalili si uthibitisho. Usiingilie kati. Piga simu na useme ulichoona.',
  cautionOnly: 'Dalili si uthibitisho. Usiingilie kati.',
  call: 'Unahitaji msaada? Umeona jambo?',
  danger: 'Uko hatarini sasa? {number}',
  free: 'Piga simu bila malipo',
  always: 'Usiku na mchana',
  limited: 'Si saa zote hujibiwa',
  answersIn: 'Hujibu kwa: {languages}',
  line: 'Namba ya msaada',
  police: 'Namba ya polisi',
  state: 'Namba ya serikali',
  emergency: 'Dharura',
  scan: 'Jifunze dalili kwenye simu yako',
  later: 'Kama mtu anakufuatilia, fanya baadaye.',
};

export const needsReview: NeedsReview = 'all';
