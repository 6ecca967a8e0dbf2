/**
 * The words of the signage player. Read in passing and from afar: a main line has up to seven words. English is the model
 * that every other language satisfies.
 */
export const en = {
  /** Main line of the first slide. */
  statement: 'Nobody is for sale',
  statementText: 'Human trafficking is a crime. It can happen to anybody, anywhere.',
  /** Above one of the three signs. */
  notice: 'A sign to notice',
  /** The signs, of somebody: `sign-spoken-for`, `sign-papers-held` and `sign-cannot-leave` of the general guidance, in few words. */
  speaks: 'Somebody else always answers for them',
  papers: 'Somebody else holds their passport',
  leave: 'They are not free to leave',
  /** Below a sign, never apart from it: a sign is no proof, the reader does not intervene. */
  caution: 'A sign is no proof. Do not step in. Call and say what you saw.',
  /** The same where there is no number to call. */
  cautionOnly: 'A sign is no proof. Do not step in.',
  /** Main line above the number of the helpline. */
  call: 'Need help? Saw something?',
  /** On the same slide: the number that helps at once. */
  danger: 'If you are in danger now: {number}',
  /** What is known of the helpline. */
  free: 'Free call',
  always: 'Day and night',
  /** Also where the hours are not known. */
  limited: 'Not always answered',
  answersIn: 'Answers in: {languages}',
  /** Before the number that stands on every slide: of a helpline, or of the police or the emergency centre. */
  line: 'Helpline',
  police: 'Police line',
  state: 'Government line',
  emergency: 'Emergency',
  /** Main line beside a QR code. */
  scan: 'Learn the signs on your phone',
  /** Below it: who is being watched should not take out a telephone now. */
  later: 'If somebody is watching you, do it later.',
};

export type SignageWords = typeof en;

/** Keys of a language whose words no native speaker has reviewed or no source has confirmed. */
export type NeedsReview = readonly (keyof SignageWords)[] | 'all';
