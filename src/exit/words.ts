import { words as english } from '../data/generated/words/exit.en.js';
import { later } from '../internal/later.js';
import type { ExitWords } from '../locales/help/shipped.js';
import type { Language } from '../locales/languages.js';

/** Here at once: a way out must never wait for its words. */
export { english };

/** The words of the exit in a language; null while they are on their way, false where they cannot be had now. */
export function exitWords(element: Element, language: Language): ExitWords | null | false {
  if (language === 'en') return english;
  const load = async (): Promise<ExitWords> => (await import('../data/generated/words/exit.others.js')).words[language];
  return later(element, `exit.${language}`, load);
}
