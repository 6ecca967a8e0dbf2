import * as v from 'valibot';
import { link, sourceUrl, text } from './common.js';

const texts = v.pipe(v.array(text), v.minLength(1, 'must give at least one'));

/** First part of a registered name: `google` of www.google.co.uk. */
const siteName = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'must be the name without www. and without its ending'));

/** src/data/exit.json: where the exit leads, and where it never leads. */
export const exitSchema = v.pipe(
  v.strictObject({
    about: text,
    destination: v.strictObject({ url: link, reasons: texts, limits: texts }),
    personalised: v.strictObject({ about: text, names: v.array(siteName) }),
    sources: v.pipe(
      v.array(v.strictObject({ url: sourceUrl, title: text, excerpt: text })),
      v.minLength(1, 'must name at least one source'),
    ),
  }),
  v.check(
    ({ destination, personalised }) =>
      !new URL(destination.url).hostname.split('.').some((part) => personalised.names.includes(part)),
    'the destination is one of the personalised sites',
  ),
);

export type ExitFile = v.InferOutput<typeof exitSchema>;
