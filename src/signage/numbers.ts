import { publicLines } from '../data/generated/public-lines.js';
import type { PublicLines } from '../data/types.js';
import { monthsSince, OLD } from '../internal/age.js';
import { countryIn } from '../internal/country-code.js';
import { warnOnce } from '../internal/warn.js';

/**
 * The numbers of a country. No country is guessed: a number that answers elsewhere is worse than none. A line that nobody
 * has confirmed for long gives way to the emergency number, also on a screen that has had no update for years.
 * @returns undefined where no country is given, or there is nothing on it
 */
export function numbersOf(element: Element, country: string | null | undefined): PublicLines | undefined {
  if (!country) return undefined;
  const found = countryIn(publicLines, country);
  if (!found) {
    warnOnce(
      element,
      `country="${country}" is none of ${Object.keys(publicLines).join(', ')}, nor of the EU: no number is shown.`,
    );
    return undefined;
  }
  const { emergency, line } = publicLines[found]!;
  return line && monthsSince(line.checked, new Date()) <= OLD ? { emergency, line } : { emergency };
}
