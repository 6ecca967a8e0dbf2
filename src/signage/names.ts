import { partners } from '../data/generated/partners.js';
import { fold } from '../base/fold.js';
import { ownNames } from '../data/generated/public-lines.js';
import type { Occasion } from '../calendar/occasion.js';
import { dayName, daysAhead } from '../i18n/dates.js';
import { languageList } from '../i18n/language-list.js';
import { type KnownPartner, partnerOf as knownPartner } from '../facts/partner.js';

/** A name without what is often left out: text in brackets, and a legal form at the end. */
const short = (name: unknown): string =>
  fold(
    String(name)
      .replace(/\(.*?\)/g, '')
      .replace(/\W+(corporation|corp|company|co|group|inc|ltd|limited|plc|llc)\W*$/i, ''),
  );

/** Id of the partner with this id or name, in any case, with blanks or hyphens. */
function partnerIdOf(text: unknown): string | undefined {
  const ids = Object.keys(partners);
  const wanted = fold(text);
  return ids.find((id) => fold(id) === wanted) || ids.find((id) => short(partners[id]!.name) === short(text));
}

/** The intended partner: operators type a name instead of an id, or vary case and blanks. */
export const partnerOf = (element: Element, text: string): KnownPartner =>
  text ? knownPartner(element, partnerIdOf(text) || String(text).trim()) : {};

/** The date of a day: `30 July`, and `in 12 days`, as far as the browser can format it. */
export const datesOf = (language: string, { day, days }: Occasion): string[] =>
  [dayName(language, day, true), daysAhead(language, days)].filter(Boolean);

/** Languages by name; each in itself in engines that cannot translate their names (before Chromium 81). */
export const namesOf = (language: string, tags: readonly string[]): string =>
  languageList(
    language,
    tags.map((tag) => ('DisplayNames' in Intl ? tag : ownNames[tag] || tag)),
  );
