import type { Audience, SectorId } from '../data/types.js';
import type { Country } from '../internal/country.js';
import type { Language } from '../locales/languages.js';

/** Ways into help; unset: all three are offered. */
export type Way = 'help' | 'saw' | 'contact';

/** What the reader has chosen, ticked and written. It lives in memory, in this object alone: a new one has forgotten it. */
export interface Reader {
  way?: Way | undefined;
  country?: Country | undefined;
  language?: Language | undefined;
  sector?: SectorId | undefined;
  audience?: Audience | undefined;
  /** Ticked lines, as indexes into the words. */
  ticked: readonly number[];
  text: string;
  /** Address whose square code is unfolded. */
  code?: string | undefined;
  /** What was copied last, as long as nothing else was done. */
  copied?: string | undefined;
}

export const newReader = (): Reader => ({ ticked: [], text: '' });

/** The lines with this one, or without it if it was there. */
export const toggled = (lines: readonly number[], line: number): readonly number[] =>
  lines.includes(line) ? lines.filter((one) => one !== line) : [...lines, line];
