import type { Audience, Channel, CountryHelplines, SectorId } from '../data/types.js';
import type { Country } from '../facts/country.js';
import type { QrCode } from '../loading/qr.js';
import type { ShippedWords } from '../locales/help/shipped.js';
import type { Language } from '../locales/languages.js';
import type { PartnerContact } from './contacts.js';
import type { CountryNames } from './names.js';
import type { Reader } from './reader.js';

/** The contact that is pressed, before the browser follows the link. */
export interface Contact {
  /** The line: `emergency`, its country and first number (`mx-089`), or `partner-1`. */
  helpline: string;
  channel: Channel['type'];
  /** What the browser is about to open: `tel:`, `sms:`, `mailto:` or https. */
  href: string;
}

/** How much is rendered: 0 the emergency number, the exit and the heading; 1 also the choices; 2 everything. */
export type Stage = 0 | 1 | 2;

export type HelpLabel = 'plain' | 'neutral';

/** What the views render, and how they change it. */
export interface ViewState {
  words: ShippedWords;
  /** Language of `words`. */
  language: Language;
  /** The requested language, if it is unavailable. */
  missing: Language | undefined;
  country: Country | undefined;
  /** All countries by name; a function, because creating them takes a while. */
  countries(): CountryNames;
  numbers: CountryHelplines | undefined;
  /** Whether the country comes from the page or the device, and was not looked up by the reader. */
  isThere: boolean;
  /** Whether the heading says what help is for. */
  label: HelpLabel;
  sector: SectorId;
  audience: Audience;
  partner: readonly PartnerContact[];
  reader: Reader;
  stage: Stage;
  /** Creates QR codes, once loaded; unset if there is no room for one, or on a phone. */
  qr: (() => ((text: string) => QrCode) | undefined) | undefined;
  change(change: Partial<Reader>): void;
  /** Ticks or unticks a line. */
  tick(line: number): void;
  /** Called when a contact is pressed; a page that asks for it may take over. */
  contact(event: Event, contact: Contact): unknown;
  /** @param what distinguishes it from other things to copy; the text itself if unset */
  copy(text: string, what?: string): void;
}

/** Name of the country whose numbers are shown. */
export const countryName = ({ countries, country }: ViewState): string =>
  countries().find(([code]) => code === country)![1];
