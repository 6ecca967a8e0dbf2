import * as v from 'valibot';

export const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));

/** Id of a record: stable, because pages and tests use it. */
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and hyphens'));

/** ISO 3166-1; `EU` for what several member states share. */
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be a code of two capitals, such as KE'));

/** ISO 8601, as precise as known: `2025`, `2025-10` or `2025-10-18`. */
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be a date such as 2025, 2025-10 or 2025-10-18'),
);

/** Where a fact was read. An old page may still be http; nothing that ships may. */
export const sourceUrl = v.pipe(v.string(), v.url('must be an address'), v.regex(/^https?:/, 'must be a web address'));

/** An address that readers may be sent to. */
export const link = v.pipe(
  v.string(),
  v.url('must be an address'),
  v.startsWith('https://', 'must begin with https://'),
);

/** build/data/checks/languages.ts checks each BCP 47 tag against the registry. */
export const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as en or pt-BR'),
);

export const byLanguage = v.record(language, text);

/** Evidence for a fact of the campaign. `read`: on the publisher's own page. `reported`: by somebody else. */
export const status = v.picklist(['read', 'reported'], 'must be read or reported');
