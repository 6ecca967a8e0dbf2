/** What the JSON files of this folder look like. Each fact names where it was read. */

/** src/data/campaign/pages.json */
export interface CampaignPages {
  about: string;
  /** By BCP 47 language subtag; `any` serves the languages without one. */
  pages: Record<string, CampaignPage>;
}

export interface CampaignPage {
  /** Address of the campaign's page; https only. */
  url: string;
  /** `read`: the page's own text was read; `reported`: somebody else names it. */
  confidence: 'read' | 'reported';
  source: string;
  note?: string;
}

/** src/data/campaign/initiatives.json */
export interface Initiatives {
  about: string;
  /** `id` is the value of the attribute `campaign`. */
  initiatives: (Initiative & { id: string; sources: string[] })[];
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
