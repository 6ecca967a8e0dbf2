import { later } from '../internal/later.js';
import type { ShippedWords } from '../locales/help/shipped.js';
import type { Language } from '../locales/languages.js';

/** A bundler makes each a chunk of its own; in our script they are parts. */
const modules: Readonly<Record<Language, () => Promise<{ words: ShippedWords }>>> = {
  en: () => import('../data/generated/words/help.en.js'),
  ar: () => import('../data/generated/words/help.ar.js'),
  de: () => import('../data/generated/words/help.de.js'),
  es: () => import('../data/generated/words/help.es.js'),
  fr: () => import('../data/generated/words/help.fr.js'),
  ja: () => import('../data/generated/words/help.ja.js'),
  mn: () => import('../data/generated/words/help.mn.js'),
  nl: () => import('../data/generated/words/help.nl.js'),
  pt: () => import('../data/generated/words/help.pt.js'),
  ru: () => import('../data/generated/words/help.ru.js'),
  sw: () => import('../data/generated/words/help.sw.js'),
  zh: () => import('../data/generated/words/help.zh.js'),
};

/** The words of help in a language; null while they are on their way, false where they cannot be had now. */
export const helpWords = (element: Element, language: Language): ShippedWords | null | false =>
  later(element, `help.${language}`, async () => (await modules[language]()).words);
