import { helpTranslations } from '../data/generated/words/index.js';
import { lazy } from '../loading/lazy.js';
import { languageOfTag } from '../base/locale.js';
import { shared } from '../base/shared.js';
import { speak, type Spoken } from '../i18n/speak.js';
import { warnOnce } from '../base/errors.js';
import type { ShippedWords } from '../locales/help/shipped.js';
import { languages, type Language } from '../locales/languages.js';
import { countriesByName } from './names.js';

/**
 * The translation of help; null while loading, false if it is unavailable now.
 * @param isSpoken whether it is shown now, not only preloaded
 */
const helpWords = (element: Element, language: Language, isSpoken: boolean): ShippedWords | null | false =>
  lazy(element, `help.${language}`, async () => {
    const { words } = await helpTranslations[language]();
    // Saves the exit inside a request.
    shared().later![`exit.${language}`] = words.exit;
    // Warms up names before they are needed, but not while the page starts: a browser's first name takes 30 to 80 ms.
    if (isSpoken) setTimeout(() => countriesByName(element, language), 10_000);
    return words;
  });

/** Retries a language that failed to load, now that the reader chooses it. */
export function askAgain(language: Language): void {
  const all = shared().later!;
  const key = `help.${language}`;
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
    if (language) helpWords(element, language, false);
    else
      warnOnce(element, `preload-languages="${list}": "${tag}" is neither \`all\` nor one of: ${languages.join(' ')}.`);
  });
}

export type HelpSpoken = Spoken<ShippedWords, Language>;

/** Switches to a language once its translation has loaded and keeps the previous one until then. */
export const speakHelp = (element: Element, language: Language, before: HelpSpoken): HelpSpoken =>
  speak((wanted) => helpWords(element, wanted, true), language, before);
