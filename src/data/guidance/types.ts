/** What the JSON files of this folder look like. The words of each line stand in src/locales/help, by id. */

export type SectorId =
  'general' | 'air-transport' | 'ride-hailing' | 'road-freight' | 'local-authority' | 'hotel' | 'events';

export type Audience = 'public' | 'staff';

export type Role =
  'passengers' | 'cabin-crew' | 'airport-staff' | 'drivers' | 'riders' | 'shippers' | 'driver-as-victim';

/** One line at one place, with who says so there. The same line may have other sources in another setting. */
export interface GuidanceLine {
  /** Kebab case, begins with its topic, never changes and is never used again for something else. */
  id: string;
  /** Codes of sources.json, at least one. */
  sources: string[];
}

/** One file per setting. */
export interface GuidanceSector {
  about: string;
  sector: SectorId;
  /** In the order in which they are shown. Every audience has at least one. */
  groups: GuidanceGroup[];
}

/** What one kind of reader is told in one setting. */
export interface GuidanceGroup {
  audience: Audience;
  /** Unset: the whole audience. */
  role?: Role;
  /**
   * `self`: the reader is the one it happens to. The signs are `me-` lines in the first person and belong under "I need
   * help", where a caution on profiling would have nobody to warn. Unset: the signs are about somebody else.
   */
  voice?: 'self';
  /**
   * Ids of lines of shared.json that are never shown apart from these lists: `caution-` above the signs, `dont-` with what
   * to do, `right-` with the reader's own signs. The full list of what not to do is `dont` of shared.json.
   */
  cautions: string[];
  /** What one might notice. */
  signs: GuidanceLine[];
  /** What to do, first things first. */
  protocol: GuidanceLine[];
}

/** shared.json: what every setting shares. */
export interface GuidanceShared {
  about: string;
  /** "Is this about me?" */
  me: GuidanceLine[];
  rights: GuidanceLine[];
  /** What happens when you call. */
  call: GuidanceLine[];
  /** To be read before any list of signs. */
  cautions: GuidanceLine[];
  dont: GuidanceLine[];
  /** What to write down. */
  note: GuidanceLine[];
  myths: GuidanceLine[];
}

/** sources.json */
export interface GuidanceSources {
  about: string;
  sources: Record<string, GuidanceSource>;
}

/** Has a `url`, or says with a note why not: `copyOnly` or `ours`. */
export interface GuidanceSource {
  title: string;
  publisher: string;
  /** https only. */
  url?: string;
  /** Not the publisher's own page: a copy, a press report or somebody's summary. */
  copy?: true;
  /** Read somewhere whose address cannot be given. */
  copyOnly?: true;
  /** Nobody says it but this project. */
  ours?: true;
  note?: string;
}
