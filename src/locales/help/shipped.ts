import type { Language } from '../languages.js';
import type { HelpWords } from './en.js';

/** What the button says that leaves the page. */
export interface ExitWords {
  /** Read aloud before `label`. */
  prefix: string;
  label: string;
  keys: string;
  /** After the first press of Shift, when two are left, and after the second. */
  two: string;
  one: string;
  expired: string;
  loading: string;
}

/** The same in every language but English, which stands in the exit itself. */
export type OtherExitWords = Readonly<Record<Exclude<Language, 'en'>, ExitWords>>;

type Ui = HelpWords['ui'];

/** The words of help in one language, as they ship: lines in the order of English, without their names. */
export interface ShippedWords {
  lines: readonly string[];
  /** Of the exit only what explains it: the heading, then the texts in their order. */
  ui: Omit<Ui, 'exit'> & { exit: Omit<Ui['exit'], 'more' | keyof ExitWords> };
  exit: ExitWords;
}
