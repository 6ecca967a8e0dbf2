import { bannerLanguages, type BannerLanguage } from '../locales/languages.js';
import { languageOfTag } from '../base/locale.js';
import { warnOnce } from '../base/errors.js';
import { countrySpellings } from '../data/generated/country-spellings.js';
import { publicLines } from '../data/generated/public-lines.js';
import type { PublicLines } from '../data/types.js';
import { OLD_AFTER_MONTHS, monthsSince } from '../facts/age.js';
import { type Country, countryIn } from '../facts/country.js';
import { fold } from '../base/fold.js';

/**
 * The languages of a list, deduplicated, in order.
 * @param list BCP 47 tags, separated by spaces, commas or the like; those without a translation are dropped, with one
 *   warning
 */
export function languagesOf(element: Element, list: string): BannerLanguage[] {
  const tags = list.split(/[\s,;+|/'"、，]+/).filter(Boolean);
  const unknown: string[] = [];
  const languages = new Set<BannerLanguage>();
  for (const tag of tags) {
    const language = languageOfTag(tag, bannerLanguages);
    if (language) languages.add(language);
    else unknown.push(tag);
  }
  if (unknown.length) {
    warnOnce(
      element,
      `languages: no translations for ${unknown.slice(0, 9).join(' ')}. Available: ${bannerLanguages.join(' ')}.`,
    );
  }
  return [...languages];
}

/**
 * The numbers of a country. No country is guessed: a number that works elsewhere is worse than none. A line whose
 * confirmation is old gives way to the emergency number, even on a screen that has had no update for years.
 * @returns undefined if no country is set, or there are no numbers for it
 */
export function numbersOf(element: Element, country: string | null | undefined): PublicLines | undefined {
  if (!country) return undefined;
  const found = countryIn(publicLines, country) || countryIn(publicLines, codeOf(country));
  if (!found) {
    warnOnce(
      element,
      `country="${country}" is neither one of ${Object.keys(publicLines).join(', ')} nor in the EU; no number is shown.`,
    );
    return undefined;
  }
  const { emergency, line } = publicLines[found]!;
  return line && monthsSince(line.checked, new Date()) <= OLD_AFTER_MONTHS ? { emergency, line } : { emergency };
}

/** Code of a country in other spellings: `JPN`, `Japan`, `日本`. Whole names only: Guinea is not Guinea-Bissau. */
function codeOf(text: string): Country {
  const wanted = fold(text);
  return Object.keys(countrySpellings).find((code) => countrySpellings[code]!.split(' ').includes(wanted)) ?? '';
}

/** Seconds that a slide is shown: default, minimum and maximum. */
export const DEFAULT_DWELL_S = 12;
const SHORTEST = 8;
const LONGEST = 3600;

/** Milliseconds that a slide is shown. */
export function dwellMs(element: Element, seconds: number | null): number {
  if (seconds != null && !(seconds >= SHORTEST && seconds <= LONGEST)) {
    warnOnce(element, `dwell="${seconds}" is not a number of seconds from ${SHORTEST} to ${LONGEST}.`);
    seconds = DEFAULT_DWELL_S;
  }
  return (seconds == null ? DEFAULT_DWELL_S : seconds) * 1000;
}

/** Whether both are metres; either alone does not determine what a reader can see. */
export function hasDistance(element: Element, distance: number | null, screen: number | null): boolean {
  if (distance == null && screen == null) return false;
  const isMetres = (value: number | null): boolean => value != null && value > 0 && isFinite(value);
  if (isMetres(distance) && isMetres(screen)) return true;
  warnOnce(
    element,
    `viewing-distance="${distance}" and screen-height="${screen}" must both be numbers of metres; text is sized to the box.`,
  );
  return false;
}
