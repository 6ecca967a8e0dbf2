/**
 * Only confirmed facts may ship: at least two independent pages show them, or one page of the operator or of a
 * government, and somebody has read those. Judged channel by channel: a confirmed line may have an unconfirmed e-mail
 * address. Everything else is held: one source only, contradicted, ended, misprinted, from memory, or without an https
 * address.
 */
import * as v from 'valibot';
import { byLanguage, country, date, id, language, sourceUrl, text } from './common.js';

const source = v.strictObject({
  url: sourceUrl,
  title: text,
  /** The page's own words, copied, not paraphrased. The check finds each shipped number in them. */
  excerpt: v.string(),
  /** Date on the page; unset if it has none. */
  date: v.optional(date),
  /** What the page supports besides the number: hours, anonymity … */
  supports: v.optional(v.array(text)),
});

const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'must be a time such as 09:00'));

/** Hours as data, so that every language can word them. What does not fit goes into `note`. */
const hours = v.union(
  [
    v.literal('24/7'),
    v.strictObject({
      /** IANA time zone, such as Europe/Brussels. */
      zone: text,
      open: v.pipe(
        v.array(
          v.strictObject({
            days: v.pipe(v.string(), v.regex(/^[1-7](-[1-7])?$/, 'must be ISO weekdays such as 1-5 or 6')),
            from: time,
            to: time,
          }),
        ),
        v.minLength(1, 'must name at least one span'),
      ),
    }),
  ],
  'must be "24/7" or {zone, open: [{days, from, to}]}',
);

const channelType = v.picklist(['phone', 'sms', 'whatsapp', 'chat', 'web', 'email']);

const channel = v.strictObject({
  type: channelType,
  /** Phone numbers in E.164, or the national digits or short code with `dialFrom`. */
  value: text,
  /** As written in its country, without words. */
  display: text,
  /** ISO 3166-1 of the countries it can be dialled from; required for short codes and toll-free numbers. */
  dialFrom: v.optional(v.pipe(v.array(country), v.minLength(1, 'must name at least one country'))),
  /** Countries that a list names but no page of that country confirms: never shown there. */
  dialFromUnverified: v.optional(v.array(country)),
  abroad: v.optional(v.literal(true)),
  area: v.optional(text),
  keyword: v.optional(text),
  hours: v.optional(hours),
  languages: v.optional(v.array(language)),
  /** Of this number, not of the service. Unset: unknown. */
  free: v.optional(v.boolean()),
  /** For editors; never ships. */
  note: v.optional(text),
});

const helpline = v.strictObject({
  id,
  name: byLanguage,
  /** As the sources describe it; for editors. */
  operator: text,
  /** The proper name that readers see; null if the sources only describe it. */
  operatorName: v.nullable(text),
  operatorType: v.picklist(['police', 'government', 'ngo', 'union', 'intergovernmental', 'public-private']),
  kind: v.picklist(['emergency', 'trafficking', 'crime-report', 'child-protection', 'labour']),
  role: v.picklist(['dedicated', 'covers', 'general']),
  recommended: v.boolean(),
  scope: v.optional(
    v.array(
      v.picklist([
        'women',
        'missing-children',
        'crime-victims',
        'violence',
        'gender-violence',
        'sexual-violence',
        'labour',
        'road-transport',
        'railway',
        'immigration',
        'legal',
      ]),
    ),
  ),
  /** Takes tips from witnesses; its notes say that it is no first contact for victims. */
  audience: v.optional(v.literal('witnesses')),
  /** Fields that no source states and that were inferred from the operator's description. */
  derived: v.optional(v.array(text)),
  /** Confirmed ones only; all others go under `held`. */
  channels: v.pipe(v.array(channel), v.minLength(1, 'must have a channel, or the record belongs under held')),
  languages: v.nullable(v.array(language)),
  anonymous: v.nullable(v.boolean()),
  /** What the sources say of the line as a whole; readers see `free` of each channel. */
  free: v.nullable(v.boolean()),
  /** Date of the newest evidence. */
  checked: date,
  /** `dated`: a page with this date. `compiled`: the pages have none; the day the list of pages was made. */
  checkedBasis: v.picklist(['dated', 'compiled']),
  notes: v.optional(text),
  sources: v.pipe(v.array(source), v.minLength(1, 'must name at least one source')),
});

/** What must not ship: one source only, contradicted, old, wrong, ended or from memory. */
const held = v.strictObject({
  id,
  /** Id of the record in this file that this channel belongs to. */
  of: v.optional(id),
  name: byLanguage,
  operator: v.optional(text),
  kind: v.optional(text),
  /** Why it is held, in one word. */
  status: text,
  /** Why it is held, and what would release it. */
  reason: text,
  useInstead: v.optional(id),
  channels: v.array(
    v.strictObject({
      type: channelType,
      value: text,
      display: text,
      dialFrom: v.optional(v.array(country)),
      languages: v.optional(v.array(language)),
      hoursAsWritten: v.optional(text),
      note: v.optional(text),
    }),
  ),
  sources: v.array(source),
});

/** src/data/helplines/XX.json */
export const helplinesSchema = v.strictObject({
  country,
  emergency: v.array(helpline),
  helplines: v.array(helpline),
  held: v.array(held),
});

export type HelplinesFile = v.InferOutput<typeof helplinesSchema>;
export type HelplineRecord = v.InferOutput<typeof helpline>;
export type ChannelRecord = v.InferOutput<typeof channel>;
export type HeldRecord = v.InferOutput<typeof held>;

/** src/data/short-codes.json: numbers that no numbering plan lists, each with the page that shows it. */
export const shortCodesSchema = v.strictObject({
  about: text,
  codes: v.array(v.strictObject({ value: text, countries: v.array(country), what: text, source: sourceUrl })),
});

export type ShortCodes = v.InferOutput<typeof shortCodesSchema>;

/** src/data/exceptions.json: what the check would report as a fault, and somebody has reviewed. */
export const exceptionsSchema = v.strictObject({
  about: text,
  /** Countries without a confirmed way to report beyond the emergency number. */
  noWayToReport: v.array(v.strictObject({ country, reason: text })),
});

export type Exceptions = v.InferOutput<typeof exceptionsSchema>;
