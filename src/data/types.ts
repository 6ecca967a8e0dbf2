/**
 * The facts as they ship: the output of build/facts.ts in src/data/generated. No sources, no notes, nothing
 * unconfirmed, and no English sentence for readers: only numbers, names, codes and times, so that every language can
 * word them. schema.ts describes the JSON files that editors work on.
 */

/** Who answers. Tell readers before they call: `police` and `government` may have to act on what they hear. */
export type OperatorType = 'police' | 'government' | 'ngo' | 'union' | 'intergovernmental' | 'public-private';

/** The closest kind of line; its name says more if it is narrower. */
export type HelplineKind = 'trafficking' | 'crime-report' | 'child-protection' | 'labour';

export type ChannelType = 'phone' | 'sms' | 'whatsapp' | 'chat' | 'web' | 'email';

/** A span of opening time on each of the days. */
export interface OpenSpan {
  /** ISO weekdays, Monday is 1: `1-5`, `6`, `1-7`. */
  days: string;
  /** `HH:MM` in the time zone of the hours. */
  from: string;
  to: string;
}

/** When somebody answers. */
export interface OpeningHours {
  /** IANA time zone of `from` and `to`. */
  zone: string;
  open: readonly OpenSpan[];
}

/** One way to reach a line. */
export interface Channel {
  type: ChannelType;
  /** What readers see: the number as written in its country, an https address, or an e-mail address. */
  display: string;
  /**
   * The number in E.164, if it can be dialled from anywhere; always set for WhatsApp. Unset: it works only inside its
   * country, and what to dial is `display` without blanks and hyphens (`*` and `#` are dialled too: encode them in a
   * tel: link).
   */
  number?: string;
  /** Part of the country that this number serves; a proper name. */
  area?: string;
  /** Keyword to send by SMS; none if unset. */
  keyword?: string;
  /** When somebody answers; unset: not known. */
  hours?: '24/7' | OpeningHours;
  /** BCP 47; unset: those of the line. */
  languages?: readonly string[];
  /** Whether the call or message is free; unset: unknown, so do not promise it. */
  free?: boolean;
}

/** An emergency number, without a name: every language has words for it. */
export interface EmergencyLine {
  /** `police` answers, or a centre that dispatches whoever is needed. */
  operatorType: OperatorType;
  /** The first line to show in its country, because there is no other or because its ministry says so. */
  recommended?: true;
  channels: readonly Channel[];
  checked: string;
}

export interface Helpline {
  /** By BCP 47 language, in the languages its operator writes it in; in English only if no other name is known. */
  name: Readonly<Record<string, string>>;
  /** Proper name of who answers; unset if `name` contains it or the sources only describe it. */
  operator?: string;
  operatorType: OperatorType;
  kind: HelplineKind;
  /** The first line to show in its country. */
  recommended?: true;
  /** Takes tips from witnesses and is no first contact for victims: say so, or leave it out where victims read. */
  audience?: 'witnesses';
  channels: readonly Channel[];
  /** BCP 47; unset: not known. */
  languages?: readonly string[];
  /** Whether a report needs no name; unset: unknown. */
  anonymous?: boolean;
  /** Month or year of the newest evidence, ISO 8601: `2025-10`, `2025`. For undated pages, when they were read. */
  checked: string;
}

export interface CountryHelplines {
  /** The country's own numbers first, then those of the EU. Never empty. */
  emergency: readonly EmergencyLine[];
  /** Recommended lines first. Empty if nothing beyond the emergency number is confirmed. */
  helplines: readonly Helpline[];
}

/** The one line of a country for passers-by, where there is room for one number. */
export interface PublicLine {
  /** As in `Helpline`. */
  name: Readonly<Record<string, string>>;
  /** The number as written in its country. */
  display: string;
  /** Who answers, if that may have to act on what it hears; unset: somebody else. */
  operatorType?: 'police' | 'government';
  /** Whether it answers day and night; unset: no or unknown. */
  always?: true;
  /** Whether the call is free; unset: unknown. */
  free?: true;
  /** BCP 47; unset: not known. */
  languages?: readonly string[];
  /** As in `Helpline`. */
  checked: string;
}

export interface PublicLines {
  /** Number of the police or of an emergency centre, as written in the country. */
  emergency: string;
  /** Unset if there is no recommended one that anybody can phone from the whole country. */
  line?: PublicLine;
}

/** Drawing for a partner: the monuments of Belgian cities, or the umbrella of Dream Umbrella. */
export type Motif = 'skyline' | 'umbrella';

/** A partner of the campaign. What it does, and its translated names, are in the translations. */
export interface Partner {
  name: string;
  /** Year. */
  since?: string;
  /** Year in which it ended: then it is history, and never linked. */
  ended?: string;
  /** Not confirmed that it still uses its name: ask it before showing the name. */
  askFirst?: true;
  /** Id of an initiative in campaign.ts. */
  initiative?: string;
  /** Including the forms that differ by accents. */
  hashtags?: readonly string[];
  /** Its own page about that, by language; `any` for all others. */
  site?: Readonly<Record<string, string>>;
  /** ISO 3166-1, if it is one. */
  country?: string;
  /** Languages of its readers, BCP 47. */
  languages: readonly string[];
  /** Setting whose signs and steps its readers want; general if unset. */
  sector?: SectorId;
  motif?: Motif;
}

/** A name under which a partner carries the campaign. */
export interface Initiative {
  /** As its owner writes it. Without one it is the campaign itself, whose name is translated. */
  name?: string;
  /** BCP 47 tag of the name and the slogan; English if unset. */
  lang?: string;
  /** The owner's own translations of the name, by BCP 47 subtag. */
  names?: Record<string, string>;
  slogan?: string;
}

/** Settings with their own signs and steps. */
export type SectorId =
  'general' | 'air-transport' | 'ride-hailing' | 'road-freight' | 'local-authority' | 'hotel' | 'events';

export type Audience = 'public' | 'staff';

export type Role =
  'passengers' | 'cabin-crew' | 'airport-staff' | 'drivers' | 'riders' | 'shippers' | 'driver-as-victim';

/** Guidance for one kind of reader in one setting. Numbers are indexes into `lines` of a translation. */
export interface GuidanceGroup {
  audience: Audience;
  /** Unset: the whole audience. */
  role?: Role;
  /** `self`: it happens to the reader; the signs are in the first person. */
  voice?: 'self';
  /** Never shown apart from the lists below. */
  cautions: readonly number[];
  signs: readonly number[];
  protocol: readonly number[];
}

/** Shared by all settings; indexes as in `GuidanceGroup`. */
export interface SharedGuidance {
  me: readonly number[];
  rights: readonly number[];
  call: readonly number[];
  cautions: readonly number[];
  dont: readonly number[];
  note: readonly number[];
  myths: readonly number[];
}
