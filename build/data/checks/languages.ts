import type { Check } from '../check-type.js';
import { findingsOf, type Finding } from '../finding.js';
import { named } from '../load.js';
import { fileOf } from '../records.js';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Languages of ISO 639-3 without an English name in Unicode. */
const UNNAMED = ['mam'];

function isKnown(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && (UNNAMED.includes(tag) || names.of(tag) !== undefined);
  } catch {
    return false;
  }
}

function unknownTags(file: string, path: string, tags: readonly string[]): Finding[] {
  const { list, add } = findingsOf(file);
  for (const tag of tags) {
    if (!isKnown(tag))
      add(
        'fault',
        path,
        `"${tag}" is no language tag`,
        'Use a tag of BCP 47 in its usual form, such as sw, pt-BR or zh-Hans.',
      );
  }
  return list;
}

/** Language tags are known to browsers, so that a page can name the language. */
export const languages: Check = ({ helplines, partners, themes, initiatives, trustFund }) => [
  ...helplines.flatMap(({ country, emergency, helplines: lines, held }) => [
    ...[...emergency, ...lines].flatMap(({ id, name, languages: spoken, channels }) =>
      unknownTags(fileOf(country), `[${id}].languages`, [
        ...Object.keys(name),
        ...(spoken ?? []),
        ...channels.flatMap((channel) => channel.languages ?? []),
      ]),
    ),
    ...held.flatMap(({ id, name }) => unknownTags(fileOf(country), `held[${id}].name`, Object.keys(name))),
  ]),
  ...partners.flatMap(({ id, languages: tags, names: texts }) =>
    unknownTags(named(`partners/${id}.json`), 'languages', [...tags, ...Object.keys(texts ?? {})]),
  ),
  ...themes.themes.flatMap(({ year, texts }) =>
    unknownTags(named('campaign/themes.json'), `${year}`, Object.keys(texts)),
  ),
  ...initiatives.initiatives.flatMap(({ id, lang, names: texts }) =>
    unknownTags(named('campaign/initiatives.json'), `[${id}]`, [...(lang ? [lang] : []), ...Object.keys(texts ?? {})]),
  ),
  ...unknownTags(named('campaign/trust-fund.json'), 'names', Object.keys(trustFund.names)),
];
