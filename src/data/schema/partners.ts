import * as v from 'valibot';
import { byLanguage, date, id, language, link, sourceUrl, text } from './common.js';
import { sectorIds } from './guidance.js';

/** ISO 3166-1, or UN M49 for regions: 001 the world, 150 Europe. */
const territory = v.pipe(
  v.string(),
  v.regex(/^([A-Z]{2}|\d{3})$/, 'must be a country such as KE or a region such as 150'),
);

const hashtag = v.pipe(v.string(), v.regex(/^#\S+$/u, 'must begin with # and hold no space'));

/** src/data/partners/<id>.json */
export const partnerSchema = v.strictObject({
  id,
  name: text,
  names: v.optional(byLanguage),
  kind: text,
  countries: v.pipe(v.array(territory), v.minLength(1, 'must name a country or a region')),
  /** Id of the partner it belongs to, such as the country of a city. */
  parent: v.optional(id),
  region: v.optional(text),
  /** Since when it supports the campaign; null if no source says so. */
  since: v.nullable(date),
  status: v.picklist(['active', 'former', 'changed-owner']),
  /** ISO date on which a former partner ended. */
  ended: v.optional(date),
  /** Ask the partner before showing its name; `notes` say why. */
  askFirst: v.optional(v.literal(true)),
  /** Id in campaign/initiatives.json. */
  initiative: v.optional(id),
  initiativeAsWritten: v.optional(text),
  hashtags: v.array(hashtag),
  languages: v.pipe(v.array(language), v.minLength(1, 'must name a language')),
  sectors: v.array(text),
  /** Setting whose signs and steps its readers want. */
  setting: v.optional(v.picklist(sectorIds)),
  /**
   * What it does for the campaign, in one plain sentence whose subject is its name, in each of its languages and
   * English.
   */
  sentence: byLanguage,
  /** Its own page about that, by language of the page; `any` for all others. */
  site: v.optional(v.record(v.union([language, v.literal('any')]), link)),
  motif: v.optional(v.picklist(['skyline', 'umbrella'])),
  /** What it does for the campaign; for editors. */
  does: v.array(text),
  links: v.array(v.strictObject({ label: text, url: link })),
  /** Organisations it works with, by country. */
  organisations: v.optional(v.record(territory, v.array(text))),
  notes: v.array(text),
  sources: v.pipe(v.array(sourceUrl), v.minLength(1, 'must name at least one source')),
});

export type PartnerFile = v.InferOutput<typeof partnerSchema>;
