import { lazy } from '../loading/lazy.js';

/** The translations of one element. */
export interface Translations<Words, Language extends string> {
  /** The element, `help`; `help.fr` is the key of its French in the cache, and the name of its chunk. */
  name: string;
  load: (language: Language) => Promise<Words>;
  /** The words that are part of the element, and never load. */
  bundled?: Readonly<Partial<Record<Language, Words>>>;
}

/** Cache key of a translation. */
export const keyOf = <Language extends string>(
  { name }: Pick<Translations<unknown, Language>, 'name'>,
  language: Language,
): string => `${name}.${language}`;

/** The words of an element in one language; null while loading, false if they are unavailable now. */
export const wordsFor = <Words, Language extends string>(
  element: Element,
  translations: Translations<Words, Language>,
  language: Language,
): Words | null | false =>
  translations.bundled?.[language] ?? lazy(element, keyOf(translations, language), () => translations.load(language));
