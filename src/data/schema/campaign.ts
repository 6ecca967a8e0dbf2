import * as v from 'valibot';
import { byLanguage, date, id, language, link, sourceUrl, status, text } from './common.js';

const sources = v.pipe(v.array(sourceUrl), v.minLength(1, 'must name at least one source'));

/** src/data/campaign/pages.json: the campaign's own pages. `any` is for languages without one. */
export const pagesSchema = v.strictObject({
  about: text,
  pages: v.record(
    language,
    v.strictObject({ url: link, confidence: status, source: sourceUrl, note: v.optional(text) }),
  ),
});

/** src/data/campaign/initiatives.json; `id` is the value of the attribute `campaign`. */
export const initiativesSchema = v.strictObject({
  about: text,
  initiatives: v.array(
    v.strictObject({
      id,
      name: v.optional(text),
      lang: v.optional(language),
      names: v.optional(byLanguage),
      slogan: v.optional(text),
      sources,
    }),
  ),
});

/** src/data/campaign/world-day.json */
export const worldDaySchema = v.strictObject({
  about: text,
  /** `MM-DD`, every year. */
  date: v.pipe(v.string(), v.regex(/^\d\d-\d\d$/, 'must be MM-DD')),
  /** The United Nations document that established the day, and its date of adoption. */
  basis: v.strictObject({ symbol: text, title: text, adopted: date }),
  firstMarked: date,
  sources,
});

/** src/data/campaign/themes.json: years not listed have no theme, and themes are not published in advance. */
export const themesSchema = v.strictObject({
  about: text,
  themes: v.array(
    v.strictObject({
      year: v.pipe(v.number(), v.integer(), v.minValue(2014)),
      /** By language; only texts that somebody has read. Never our own translation. */
      texts: v.record(language, v.strictObject({ text, status, source: sourceUrl })),
      note: v.optional(text),
    }),
  ),
  /** Years without a theme or without a confirmed one, and why. */
  without: v.array(v.strictObject({ year: v.number(), reason: text, source: v.optional(sourceUrl) })),
});

/** src/data/campaign/trust-fund.json: the only place that an appeal for money may point to. */
export const trustFundSchema = v.strictObject({
  about: text,
  names: byLanguage,
  short: text,
  url: link,
  basis: text,
  sources,
});

/** src/data/campaign/hashtags.json: accented and plain forms are different strings on some networks. */
export const hashtagsSchema = v.strictObject({
  about: text,
  hashtags: v.array(
    v.strictObject({
      id,
      /** The form to show first, then the others. */
      forms: v.pipe(v.array(v.pipe(v.string(), v.regex(/^#\S+$/u, 'must begin with #'))), v.minLength(1)),
      users: text,
      status,
      sources,
      /** World Days on which it was used, if it is no longer in use. */
      years: v.optional(v.array(v.number())),
    }),
  ),
});

export type PagesFile = v.InferOutput<typeof pagesSchema>;
export type InitiativesFile = v.InferOutput<typeof initiativesSchema>;
export type WorldDayFile = v.InferOutput<typeof worldDaySchema>;
export type ThemesFile = v.InferOutput<typeof themesSchema>;
export type TrustFundFile = v.InferOutput<typeof trustFundSchema>;
export type HashtagsFile = v.InferOutput<typeof hashtagsSchema>;
