import * as v from 'valibot';
import { link, sourceUrl, text } from './common.js';

const texts = v.pipe(v.array(text), v.minLength(1, 'must give at least one'));

/** First part of a registered name: `google` of www.google.co.uk. */
const siteName = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'must be the name without www. and without its ending'));

/** The registered name with its ending, if the name alone would match other owners' sites. */
const siteHost = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be the name with its ending, without www.'),
);

/** src/data/exit.json: where the exit leads, and where it never leads. */
export const exitSchema = v.pipe(
  v.strictObject({
    about: text,
    destination: v.strictObject({ url: link, reasons: texts, limits: texts }),
    personalised: v.strictObject({ about: text, names: v.array(siteName), hosts: v.array(siteHost) }),
    sources: v.pipe(
      v.array(v.strictObject({ url: sourceUrl, title: text, excerpt: text })),
      v.minLength(1, 'must name at least one source'),
    ),
  }),
  v.check(({ destination, personalised: { names, hosts } }) => {
    const { hostname } = new URL(destination.url);
    return (
      !hostname.split('.').some((part) => names.includes(part)) &&
      !hosts.some((host) => `.${hostname}`.endsWith(`.${host}`))
    );
  }, 'the destination is one of the personalised sites'),
);

export type ExitFile = v.InferOutput<typeof exitSchema>;
