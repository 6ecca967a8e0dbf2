import type { PluralWords } from '../../src/locales/help/en.js';
import type { ExitWords, ShippedWords } from '../../src/locales/help/shipped.js';
import { languages, type Language } from '../../src/locales/languages.js';
import type { Words } from '../data/words.js';
import { wordsModule } from './module.js';

type HelpWords = NonNullable<Words['en']>;

const plural = (language: Language, words: PluralWords, count: number): string =>
  (words[new Intl.PluralRules(language).select(count)] ?? words.other).replace('{count}', String(count));

/**
 * The exit's own words: a page with an exit must not wait for the translation of help. It counts only two presses and
 * one, so plurals are resolved here, without rules in the browser.
 */
function exitWords(language: Language, { ui }: HelpWords): ExitWords {
  const { prefix, label, keys, more, expired, loading } = ui.exit;
  return { prefix, label, keys, two: plural(language, more, 2), one: plural(language, more, 1), expired, loading };
}

/** Lines as a list, so that no translation includes their ids. */
function helpWords(language: Language, words: HelpWords, order: readonly string[]): ShippedWords {
  const { about, does, history, device, text, back, steps } = words.ui.exit;
  return {
    lines: order.map((id) => words.lines[id as keyof typeof words.lines]),
    ui: { ...words.ui, exit: { about, does, history, device, text, back, steps } },
    exit: exitWords(language, words),
  };
}

/**
 * The translations of help, one module per language. For the exit, English is separate and the others are in one
 * module: together they are smaller than the integrity data of eleven files.
 */
export function wordsModules(words: Words, order: readonly string[]): [string, string][] {
  const found = languages.flatMap((language): [Language, HelpWords][] => {
    const one = words[language];
    return one ? [[language, one]] : [];
  });
  const exits = found.map(([language, one]): [Language, ExitWords] => [language, exitWords(language, one)]);
  return [
    ...found.map(([language, one]) =>
      wordsModule(`help.${language}`, helpWords(language, one, order), 'ShippedWords', 'help'),
    ),
    ...exits
      .filter(([language]) => language === 'en')
      .map(([, one]) => wordsModule('exit.en', one, 'ExitWords', 'help')),
    wordsModule(
      'exit.others',
      Object.fromEntries(exits.filter(([language]) => language !== 'en')),
      'OtherExitWords',
      'help',
    ),
  ];
}
