import { helplines } from '../data/generated/helplines.js';
import { countryOfCode, countryOfLanguage, type Country } from '../facts/country.js';
import { lazy } from '../loading/lazy.js';
import { warnOnce } from '../base/errors.js';

/**
 * Whose numbers are shown before the reader chooses.
 * @param code the page's country, ISO 3166-1; an unknown one leaves the choice to the reader
 * @param tags language tags of the page, nearest first
 */
export function countryFor(element: Element, code: string | undefined, tags: readonly string[]): Country | undefined {
  if (code) {
    const country = countryOfCode(code);
    if (!country) {
      warnOnce(element, `country="${code}" has no helplines. Available: ${Object.keys(helplines)}.`);
    }
    return country;
  }
  for (const tag of tags) {
    const country = countryOfLanguage(tag);
    if (country) return country;
  }
  return countryOfDevice(element);
}

/** The country of the device's time zone; undefined until known. Nothing else is read from the device. */
function countryOfDevice(element: Element): Country | undefined {
  const countryOfZone = lazy(element, 'zones', async () => (await import('../facts/zones.js')).countryOfZone);
  return countryOfZone ? countryOfZone(Intl.DateTimeFormat().resolvedOptions().timeZone) : undefined;
}
