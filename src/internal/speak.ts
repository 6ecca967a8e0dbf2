/** What an element speaks. */
export interface Spoken<Words, Language extends string> {
  /** Unset until the first words are here. */
  words?: Words;
  /** That of the words. */
  language: Language | 'en';
  /** What was asked for and cannot be had now. */
  missing?: Language;
}

/**
 * Speaks a language once its words are here, until then as before; English where nothing else can be had.
 * @param wordsIn the words of a language: null while they are on their way, false where they cannot be had now
 */
export function speak<Words, Language extends string>(
  wordsIn: (language: Language | 'en') => Words | null | false,
  language: Language,
  before: Spoken<Words, Language>,
): Spoken<Words, Language> {
  const words = wordsIn(language);
  if (words) return { words, language };
  if (words === null) return before;
  const english = !before.words && wordsIn('en');
  const spoken: Spoken<Words, Language> = english ? { words: english, language: 'en' } : before;
  return Object.assign({}, spoken, { missing: language });
}
