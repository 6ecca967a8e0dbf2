/**
 * The facts as they ship: what tools/facts.ts writes into src/data/generated. No sources, no notes, nothing unconfirmed,
 * and no English sentence that a reader would see: numbers, names, codes and times, so that every language can word them.
 * What the JSON files look like that an editor works on is said by schema.ts.
 */

/** Who answers. The reader is told before calling: `police` and `government` may have to act on what they hear. */
export type OperatorType = 'police' | 'government' | 'ngo' | 'union' | 'intergovernmental' | 'public-private';

/** The nearest kind of line; its name says more where a line is narrower. */
export type HelplineKind = 'trafficking' | 'crime-report' | 'child-protection' | 'labour';

export type ChannelType = 'phone' | 'sms' | 'whatsapp' | 'chat' | 'web' | 'email';

/** A span of opening time on each of the days. */
export interface OpenSpan {
  /** ISO weekdays, Monday is 1: `1-5`, `6`, `1-7`. */
  days: string;
  /** `HH:MM` in the zone of the hours. */
  from: string;
  to: string;
}

/** When somebody answers. */
export interface OpeningHours {
  /** IANA name of the zone that `from` and `to` are told in. */
  zone: string;
  open: readonly OpenSpan[];
}

/** One way to reach a line. */
export interface Channel {
  type: ChannelType;
  /** The number as it is written in its country, an https address, or an e-mail address. */
  value: string;
  /**
   * The number in E.164, if it can be dialled from anywhere; WhatsApp always has it. Unset: it works only inside the
   * country it stands under, and what to dial is `value` without blanks and hyphens (`*` and `#` are dialled too: encode
   * them in a tel: link).
   */
  dial?: string;
  /** Part of the country that this number serves; a proper name. */
  area?: string;
  /** Word to send in an sms; none needed if unset. */
  keyword?: string;
  /** When somebody answers; unset: not known. */
  hours?: '24/7' | OpeningHours;
  /** BCP 47; unset: those of the line. */
  languages?: readonly string[];
  /** Whether the call or message costs nothing; unset: not known, so do not promise it. */
  free?: boolean;
}

/** An emergency number, without a name: every language has words for it. */
export interface EmergencyLine {
  /** `police` answers, or a centre that sends whom it takes. */
  operatorType: OperatorType;
  /** The first line to show in its country, for want of another or because its ministry says so. */
  recommended?: true;
  channels: readonly Channel[];
  checked: string;
}

export interface Helpline {
  /** By BCP 47 language, in the languages its operator writes it in; in English only if no other name is known. */
  name: Readonly<Record<string, string>>;
  /** Proper name of who answers; unset where `name` holds it or the sources describe it without naming it. */
  operator?: string;
  operatorType: OperatorType;
  kind: HelplineKind;
  /** The first line to show in its country. */
  recommended?: true;
  /** It takes tips of witnesses and is no first contact for victims: say so, or leave it out where victims read. */
  audience?: 'witnesses';
  channels: readonly Channel[];
  /** BCP 47; unset: not known. */
  languages?: readonly string[];
  /** A report needs no name; unset: not known. */
  anonymous?: boolean;
  /**
   * Month or year of the newest evidence, ISO 8601: `2025-10`, `2025`. Of pages without a date, when they were looked at.
   */
  checked: string;
}

export interface CountryHelplines {
  /** The country's own numbers first, then those of the EU. Never empty. */
  emergency: readonly EmergencyLine[];
  /** Recommended lines first. Empty where nothing beyond the emergency number is confirmed. */
  helplines: readonly Helpline[];
}

/** The line that is shown of a country where there is room for one number, to whoever passes. */
export interface PublicLine {
  /** As in `Helpline`. */
  name: Readonly<Record<string, string>>;
  /** As it is written in its country. */
  number: string;
  /** Who answers, where that may have to act on what it hears; unset: somebody else. */
  operatorType?: 'police' | 'government';
  /** Whether somebody answers day and night; unset: it does not, or that is not known. */
  always?: true;
  /** Whether the call costs nothing; unset: not known. */
  free?: true;
  /** BCP 47; unset: not known. */
  languages?: readonly string[];
  /** As in `Helpline`. */
  checked: string;
}

export interface PublicLines {
  /** Number of the police or of an emergency centre, as it is written in the country. */
  emergency: string;
  /** Unset where none is recommended that anybody can phone from the whole country. */
  line?: PublicLine;
}

/** What is drawn for a partner: the monuments of Belgian cities, or the umbrella of Dream Umbrella. */
export type Motif = 'skyline' | 'umbrella';

/** A partner of the campaign. What it does, and its name in other languages, is with the words of those languages. */
export interface Partner {
  name: string;
  /** Year. */
  since?: string;
  /** Year in which it ended: then it is history, and never a link. */
  ended?: string;
  /** Whether it still uses its name was not confirmed: ask it before showing the name. */
  askFirst?: true;
  /** Id of an initiative in campaign.ts. */
  initiative?: string;
  /** With the forms that differ by accents. */
  hashtags?: readonly string[];
  /** Its own page about that, by language; `any` serves the others. */
  site?: Readonly<Record<string, string>>;
  /** ISO 3166-1, if it is one. */
  country?: string;
  /** Those of its readers, BCP 47. */
  languages: readonly string[];
  /** Whose signs and steps its readers want; general if unset. */
  sector?: SectorId;
  motif?: Motif;
}

/** A name under which a partner carries the campaign. */
export interface Initiative {
  /** As its owner writes it. Without one it is the campaign itself, whose name is a word of each language. */
  name?: string;
  /** BCP 47 tag of the name and the slogan; English if unset. */
  lang?: string;
  /** The owner's own name of it in other languages, by BCP 47 subtag. */
  names?: Record<string, string>;
  slogan?: string;
}

/** Settings whose signs and steps differ. */
export type SectorId =
  'general' | 'air-transport' | 'ride-hailing' | 'road-freight' | 'local-authority' | 'hotel' | 'events';

export type Audience = 'public' | 'staff';

export type Role =
  'passengers' | 'cabin-crew' | 'airport-staff' | 'drivers' | 'riders' | 'shippers' | 'driver-as-victim';

/** What one kind of reader is told in one setting. Numbers are indexes into `lines` of the words of a language. */
export interface GuidanceGroup {
  audience: Audience;
  /** Unset: the whole audience. */
  role?: Role;
  /** `self`: the reader is the one it happens to; the signs are in the first person. */
  voice?: 'self';
  /** Never shown apart from the lists below. */
  cautions: readonly number[];
  signs: readonly number[];
  protocol: readonly number[];
}

/** What every setting shares; indexes as in `GuidanceGroup`. */
export interface SharedGuidance {
  me: readonly number[];
  rights: readonly number[];
  call: readonly number[];
  cautions: readonly number[];
  dont: readonly number[];
  note: readonly number[];
  myths: readonly number[];
}
