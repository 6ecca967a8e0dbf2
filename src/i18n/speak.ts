import { bare } from '../data/bare.js';

/** The words an element shows, and their language. */
export interface Spoken<Words, Language extends string> {
  /** Unset until the first translation has loaded. */
  words?: Words;
  /** Language of `words`. */
  language: Language | 'en';
  /** The requested language, if it is unavailable now. */
  missing?: Language;
}

/**
 * Switches to a language once its translation has loaded and keeps the previous one until then; English if there is no
 * other.
 * @param wordsIn the translation: null while loading, false if it is unavailable now
 */
export function speak<Words, Language extends string>(
  wordsIn: (language: Language | 'en') => Words | null | false,
  language: Language,
  before: Spoken<Words, Language>,
): Spoken<Words, Language> {
  const words = wordsIn(language);
  if (words) return bare({ words, language });
  if (words === null) return before;
  const english = !before.words && wordsIn('en');
  const spoken: Spoken<Words, Language> = english ? { words: english, language: 'en' } : before;
  return Object.assign(bare({}), spoken, { missing: language });
}
