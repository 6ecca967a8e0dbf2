import { bare } from '../data/bare.js';
import type { Audience, SectorId } from '../data/types.js';
import type { Country } from '../facts/country.js';
import type { Language } from '../locales/languages.js';

/** Ways into help; if unset, all three are offered. */
export type Way = 'help' | 'saw' | 'contact';

/** What the reader has chosen, ticked and written. In memory, in this object only: a new object forgets it. */
export interface Reader {
  way?: Way | undefined;
  country?: Country | undefined;
  language?: Language | undefined;
  sector?: SectorId | undefined;
  audience?: Audience | undefined;
  /** Ticked lines, as indexes into the translation. */
  ticked: readonly number[];
  /** The reader's text field; created when first shown. */
  field?: HTMLTextAreaElement | undefined;
  /** Address whose QR code is unfolded. */
  code?: string | undefined;
  /** What was copied last, until the next action. */
  copied?: string | undefined;
}

export const newReader = (): Reader => bare({ ticked: [] });

/** Adds the line, or removes it if present. */
export const toggled = (lines: readonly number[], line: number): readonly number[] =>
  lines.includes(line) ? lines.filter((one) => one !== line) : [...lines, line];
