import type { Audience, Channel, CountryHelplines, SectorId } from '../data/types.js';
import type { Country } from '../internal/country.js';
import type { QrCode } from '../internal/qr.js';
import type { ShippedWords } from '../locales/help/shipped.js';
import type { Language } from '../locales/languages.js';
import type { PartnerContact } from './contacts.js';
import type { CountryNames } from './names.js';
import type { Reader } from './reader.js';

/** What a contact is pressed for, before the browser follows it. */
export interface Contact {
  /** The line: `emergency`, its country and first number (`mx-089`), or `partner-1`. */
  helpline: string;
  channel: Channel['type'];
  /** What the browser is about to open: `tel:`, `sms:`, `mailto:` or https. */
  href: string;
}

/** What is drawn: 0 the emergency number, the exit and the heading; 1 what there is to choose, too; 2 all. */
export type Stage = 0 | 1 | 2;

/** What the views draw, and how they change it. */
export interface Scene {
  words: ShippedWords;
  /** That of the words. */
  language: Language;
  /** A language that was asked for and is not here. */
  missing: Language | undefined;
  country: Country | undefined;
  /** All countries by name; asked for when they are shown, for making them takes a while. */
  countries(): CountryNames;
  numbers: CountryHelplines | undefined;
  /** Whether it is the one that the page or the device named, not one that the reader has looked up. */
  isThere: boolean;
  sector: SectorId;
  audience: Audience;
  partner: readonly PartnerContact[];
  reader: Reader;
  stage: Stage;
  /** A square code of a text, where there is room for one and no telephone. */
  qr: ((text: string) => QrCode) | undefined;
  change(change: Partial<Reader>): void;
  /** Ticks a line, or takes that back. */
  tick(line: number): void;
  /** Called with the press on a contact; the page may take it over. */
  contact(event: Event, contact: Contact): void;
  /** @param what tells it from other things to copy; the text itself if unset */
  copy(text: string, what?: string): void;
}

/** Name of the country that numbers are shown for. */
export const countryName = ({ countries, country }: Scene): string =>
  countries().find(([code]) => code === country)![1];
