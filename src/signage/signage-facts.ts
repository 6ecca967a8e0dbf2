/**
 * What a screen knows of partners, countries and days. Fetched beside the element, which draws without it what stands inside
 * the tag; in one file the two would be larger than a part may be.
 */
import { ownNames } from '../data/generated/public-lines.js';
import type { Occasion } from '../internal/calendar/occasion.js';
import { dayName, daysAhead } from '../internal/dates.js';
import { languageList } from '../internal/language-list.js';

export { readCalendar } from '../internal/calendar/calendar.js';
export { occasionOn } from '../internal/calendar/occasion.js';
export { partnerOf } from '../internal/partner.js';
export { numbersOf } from './numbers.js';

/** When a day is: `30 July`, and `in 12 days`, as far as the browser has words for it. */
export const datesOf = (language: string, { day, days }: Occasion): string[] =>
  [dayName(language, day, true), daysAhead(language, days)].filter(Boolean);

/** Languages by name; each by its own one in engines that cannot name it in another (before Chromium 81). */
export const namesOf = (language: string, tags: readonly string[]): string =>
  languageList(
    language,
    tags.map((tag) => ('DisplayNames' in Intl ? tag : ownNames[tag] || tag)),
  );
