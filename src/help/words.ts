import { exitTranslations, helpTranslations } from '../data/generated/words/index.js';
import { languageOfTag } from '../base/locale.js';
import { shared } from '../base/shared.js';
import { speak, type Spoken } from '../i18n/speak.js';
import { keyOf, wordsFor } from '../i18n/words-for.js';
import { warnOnce } from '../base/errors.js';
import type { ShippedWords } from '../locales/help/shipped.js';
import { languages, type Language } from '../locales/languages.js';
import { countriesByName } from './names.js';

/** Milliseconds before names are made ready: a browser's first name takes 30 to 80 ms, which a starting page needs. */
const NAMES_DELAY = 10_000;

/** Retries a language that failed to load, now that the reader chooses it. */
export function askAgain(language: Language): void {
  const all = shared().later!;
  const key = keyOf(helpTranslations, language);
  all[key] = all[key] || undefined;
}

/**
 * Loads languages before a reader chooses one.
 * @param list language tags, or `all`
 */
export function preload(element: Element, list: string | undefined): void {
  if (!list) return;
  const wanted = list.trim() === 'all' ? languages : list.split(/[\s,]+/).filter(Boolean);
  wanted.forEach((tag) => {
    const language = languageOfTag(tag, languages);
    if (language) wordsFor(element, helpTranslations, language);
    else
      warnOnce(element, `preload-languages="${list}": "${tag}" is neither \`all\` nor one of: ${languages.join(' ')}.`);
  });
}

export type HelpSpoken = Spoken<ShippedWords, Language>;

/** Switches to a language once its translation has loaded and keeps the previous one until then. */
export function speakHelp(element: Element, wanted: Language, before: HelpSpoken): HelpSpoken {
  const spoken = speak((language) => wordsFor(element, helpTranslations, language), wanted, before);
  const { words, language } = spoken;
  if (words && words !== before.words) {
    // Saves the exit inside a request.
    shared().later![keyOf(exitTranslations, language)] = words.exit;
    setTimeout(() => countriesByName(element, language), NAMES_DELAY);
  }
  return spoken;
}
