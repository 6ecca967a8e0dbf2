import { words as english } from '../data/generated/words/exit.en.js';
import { lazy } from '../loading/lazy.js';
import type { ExitWords } from '../locales/help/shipped.js';
import type { Language } from '../locales/languages.js';

/** Bundled: a way out must never wait for a translation. */
export { english };

/** The translation of the exit; null while loading, false if it is unavailable now. */
export function exitWords(element: Element, language: Language): ExitWords | null | false {
  if (language === 'en') return english;
  const load = async (): Promise<ExitWords> => (await import('../data/generated/words/exit.others.js')).words[language];
  return lazy(element, `exit.${language}`, load);
}
