import type { Partner } from '../../src/data/types.js';
import type { Facts } from '../data/load.js';
import { compact, moduleText } from './module.js';

export function partnersModule({ partners }: Facts): string {
  const shown = partners.map(
    ({ id, name, names, kind, countries, parent, status, ended, askFirst, initiative, hashtags, languages }) => [
      id,
      compact({
        name,
        names,
        kind,
        countries,
        parent,
        status,
        ended,
        askFirst,
        initiative,
        hashtags,
        languages,
      }) as Partner,
    ],
  );
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
