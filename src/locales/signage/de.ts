import type { NeedsReview, SignageWords } from './en.js';

export const de: SignageWords = {
  statement: 'Kein Mensch steht zum Verkauf',
  statementText: 'Menschenhandel ist eine Straftat. Er kann jeden Menschen treffen, überall.',
  notice: 'Ein Anzeichen, das auffallen kann',
  speaks: 'Immer antwortet jemand anderes für die Person',
  papers: 'Jemand anderes hat den Pass der Person',
  leave: 'Die Person kann nicht frei weggehen',
  caution: 'Ein Anzeichen ist kein Beweis. Nicht eingreifen. Anrufen und sagen, was Sie gesehen haben.',
  cautionOnly: 'Ein Anzeichen ist kein Beweis. Nicht eingreifen.',
  call: 'Brauchen Sie Hilfe? Etwas gesehen?',
  danger: 'Jetzt in Gefahr: {number}',
  free: 'Kostenloser Anruf',
  always: 'Tag und Nacht',
  limited: 'Nicht rund um die Uhr',
  answersIn: 'Antwortet auf: {languages}',
  line: 'Hotline',
  police: 'Hotline der Polizei',
  state: 'Hotline einer Behörde',
  emergency: 'Notruf',
  scan: 'Am Handy die Anzeichen kennenlernen',
  later: 'Wenn jemand Sie beobachtet, lieber später.',
};

export const needsReview: NeedsReview = 'all';
