import { helplines } from '../data/generated/helplines.js';
import { countryOfCode, countryOfLanguage, type Country } from '../internal/country.js';
import { later } from '../internal/later.js';
import { warnOnce } from '../internal/warn.js';

/**
 * Whose numbers are shown before the reader chooses.
 * @param code what the page says, ISO 3166-1; one that is unknown leaves the choice to the reader
 * @param tags languages of the page, from the nearest on
 */
export function countryFor(element: Element, code: string | undefined, tags: readonly string[]): Country | undefined {
  if (code) {
    const country = countryOfCode(code);
    if (!country) {
      warnOnce(element, `country="${code}" has no numbers here. These have: ${Object.keys(helplines)}.`);
    }
    return country;
  }
  for (const tag of tags) {
    const country = countryOfLanguage(tag);
    if (country) return country;
  }
  return countryOfDevice(element);
}

/** The country that the device's time zone stands for; nothing as long as that is not known. No more of it is asked. */
function countryOfDevice(element: Element): Country | undefined {
  const countryOfZone = later(element, 'zones', async () => (await import('../internal/zones.js')).countryOfZone);
  return countryOfZone ? countryOfZone(Intl.DateTimeFormat().resolvedOptions().timeZone) : undefined;
}
