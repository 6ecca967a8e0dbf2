import * as v from 'valibot';
import { id, link, text } from './common.js';

/** Settings, in the order in which readers see them. */
export const sectorIds = [
  'general',
  'air-transport',
  'ride-hailing',
  'road-freight',
  'local-authority',
  'hotel',
  'events',
] as const;

const roles = [
  'passengers',
  'cabin-crew',
  'airport-staff',
  'drivers',
  'riders',
  'shippers',
  'driver-as-victim',
] as const;

/** One line in one place, with its sources: codes of sources.json. The wording is in src/locales/help, by id. */
const line = v.strictObject({
  /** Begins with its topic; never changed, never reused. */
  id,
  sources: v.pipe(v.array(text), v.minLength(1, 'must name at least one source')),
});
const lines = v.array(line);

/** src/data/guidance/air-transport.json …: one file per setting. */
export const guidanceSectorSchema = v.strictObject({
  about: text,
  sector: v.picklist(sectorIds, `must be one of ${sectorIds.join(', ')}`),
  /** In display order. */
  groups: v.array(
    v.strictObject({
      audience: v.picklist(['public', 'staff'], 'must be public or staff'),
      /** Unset: the whole audience. */
      role: v.optional(v.picklist(roles, `must be one of ${roles.join(', ')}`)),
      /**
       * `self`: it happens to the reader. The signs are `me-` lines in the first person and belong under "I need help",
       * where a caution on profiling would have nobody to warn. Unset: the signs are about somebody else.
       */
      voice: v.optional(v.literal('self')),
      /**
       * Ids of lines of shared.json that are never shown apart from these lists: `caution-` above the signs, `dont-`
       * with what to do, `right-` with the reader's own signs. The full list of what not to do is `dont` of
       * shared.json.
       */
      cautions: v.array(id),
      /** What one might notice. */
      signs: lines,
      /** What to do, first things first. */
      protocol: lines,
    }),
  ),
});

/** src/data/guidance/shared.json: shared by all settings. */
export const guidanceSharedSchema = v.strictObject({
  about: text,
  /** "Is this about me?" */
  me: lines,
  rights: lines,
  /** What happens when you call. */
  call: lines,
  /** To read before any list of signs. */
  cautions: lines,
  dont: lines,
  /** What to write down. */
  note: lines,
  myths: lines,
});

/** src/data/guidance/sources.json: by code. Has a `url`, or a note that explains why not: `copyOnly` or `ours`. */
export const guidanceSourcesSchema = v.strictObject({
  about: text,
  sources: v.record(
    text,
    v.strictObject({
      title: text,
      publisher: text,
      url: v.optional(link),
      copy: v.optional(v.boolean()),
      copyOnly: v.optional(v.boolean()),
      ours: v.optional(v.boolean()),
      note: v.optional(text),
    }),
  ),
});

export type GuidanceSectorFile = v.InferOutput<typeof guidanceSectorSchema>;
export type GuidanceSharedFile = v.InferOutput<typeof guidanceSharedSchema>;
export type GuidanceSourcesFile = v.InferOutput<typeof guidanceSourcesSchema>;
export type GuidanceLine = v.InferOutput<typeof line>;
