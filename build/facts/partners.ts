import type { Partner } from '../../src/data/types.js';
import type { Facts } from '../data/load.js';
import { byLanguage, compact, moduleText } from './module.js';

/** Known hashtags, including the accented and plain forms that networks treat as different. */
const withForms = (written: readonly string[], { hashtags }: Facts['hashtags']): string[] =>
  written.flatMap((hashtag) => {
    const { forms = [] } = hashtags.find((known) => known.forms.includes(hashtag)) ?? {};
    const folded = forms.map((form) => form.toLowerCase());
    return forms.filter((_, index) => folded.indexOf(folded[index]!) === index);
  });

export function partnersModule({ partners, hashtags }: Facts): string {
  const shown = partners.map((partner) => {
    const { id, name, countries, since, ended, askFirst, initiative, setting, site, motif, languages } = partner;
    return [
      id,
      compact({
        name,
        since: since?.slice(0, 4),
        ended: ended?.slice(0, 4),
        askFirst,
        initiative,
        hashtags: withForms(partner.hashtags, hashtags),
        site: site && byLanguage(site),
        // With several countries, the reader's own applies.
        country: countries.length === 1 && /^\D/.test(countries[0]!) ? countries[0] : undefined,
        languages,
        sector: setting,
        motif,
      }) as Partner,
    ];
  });
  return moduleText(
    'src/data/partners',
    [
      {
        name: 'partners',
        about: 'Partners of the campaign by id.',
        value: Object.fromEntries(shown),
        type: 'Readonly<Record<string, Partner>>',
      },
    ],
    ['Partner'],
  );
}
