import { later } from '../internal/later.js';
import { shared } from '../internal/shared.js';
import { speak, type Spoken } from '../internal/speak.js';
import type { ShippedWords } from '../locales/help/shipped.js';
import type { Language } from '../locales/languages.js';
import { countriesByName } from './names.js';

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
const helpWords = (element: Element, language: Language): ShippedWords | null | false =>
  later(element, `help.${language}`, async () => {
    const { words } = await modules[language]();
    // The exit inside need not fetch what is here.
    shared().later![`exit.${language}`] = words.exit;
    // Made before they are wanted, but not while the page starts: a browser's first name takes 30 to 80 ms.
    setTimeout(() => countriesByName(element, language), 10_000);
    return words;
  });

/** What could not be had may be had now that the reader chooses it. */
export function askAgain(language: Language): void {
  const all = shared().later!;
  const key = `help.${language}`;
  all[key] = all[key] || undefined;
}

/** What help speaks. */
export type HelpSpoken = Spoken<ShippedWords, Language>;

/** Speaks a language once its words are here, until then as before. */
export const speakHelp = (element: Element, language: Language, before: HelpSpoken): HelpSpoken =>
  speak((wanted) => helpWords(element, wanted), language, before);
