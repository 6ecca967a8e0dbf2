import type { NeedsReview, SignageWords } from './en.js';

export const pl: SignageWords = {
  statement: 'Nikt nie jest na sprzedaż',
  statementText: 'Handel ludźmi to przestępstwo. Może spotkać każdą osobę, wszędzie.',
  notice: 'Oznaka, którą można zauważyć',
  speaks: 'Ktoś inny zawsze odpowiada zamiast tej osoby',
  papers: 'Ktoś inny trzyma paszport tej osoby',
  leave: 'Ta osoba nie może swobodnie odejść',
  caution: 'Oznaka to nie dowód. Nie interweniuj. Zadzwoń i opisz swoje obserwacje.',
  cautionOnly: 'Oznaka to nie dowód. Nie interweniuj.',
  call: 'Potrzebujesz pomocy? Coś zwróciło twoją uwagę?',
  danger: 'Grozi ci teraz niebezpieczeństwo? {number}',
  free: 'Bezpłatne połączenie',
  always: 'Całą dobę',
  limited: 'Nie przez całą dobę',
  answersIn: 'Języki: {languages}',
  line: 'Linia pomocy',
  police: 'Policyjna linia pomocy',
  state: 'Państwowa linia pomocy',
  emergency: 'Numer alarmowy',
  scan: 'Poznaj oznaki na swoim telefonie',
  later: 'Jeśli ktoś cię obserwuje, zrób to później.',
};

export const needsReview: NeedsReview = 'all';
