import type { HelpWords } from './en.js';

/** The words of help in one language, as they ship: lines in the order of English, without their names. */
export interface ShippedWords {
  lines: readonly string[];
  ui: HelpWords['ui'];
}
