import type { Audience, Channel, CountryHelplines, SectorId } from '../data/types.js';
import type { Country } from '../internal/country.js';
import type { ShippedWords } from '../locales/help/shipped.js';
import type { Language } from '../locales/languages.js';
import type { PartnerContact } from './contacts.js';
import type { CountryNames } from './names.js';
import type { Reader } from './reader.js';

/** What a contact is pressed for, before the browser follows it. */
export interface Contact {
  /** Id of the line: `emergency`, `mx-denuncia-anonima-089`, `partner-1`. */
  helpline: string;
  channel: Channel['type'];
  /** What the browser is about to open: `tel:`, `sms:`, `mailto:` or https. */
  href: string;
}

/** What the views draw, and how they change it. */
export interface Scene {
  words: ShippedWords;
  /** That of the words. */
  language: Language;
  /** A language that was asked for and is not here. */
  missing: Language | undefined;
  country: Country | undefined;
  /** Its name; empty where no country is known. */
  countryName: string;
  countries: CountryNames;
  numbers: CountryHelplines | undefined;
  /** Whether it is the one that the page or the device named, not one that the reader has looked up. */
  isThere: boolean;
  sector: SectorId;
  audience: Audience;
  partner: readonly PartnerContact[];
  reader: Reader;
  /** A square code of a text, where there is room for one and no telephone. */
  qr: ((text: string) => { size: number; path: string }) | undefined;
  change(change: Partial<Reader>): void;
  /** Ticks a line, or takes that back. */
  tick(line: number): void;
  /** Called with the press on a contact; the page may take it over. */
  contact(event: Event, contact: Contact): void;
  /** @param what tells it from other things to copy; the text itself if unset */
  copy(text: string, what?: string): void;
}
