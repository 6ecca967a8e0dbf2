import type { Facts } from '../data/load.js';
import { moduleText } from './module.js';

export function exitModule({ exit }: Facts): string {
  return moduleText('src/data/exit.json', [
    {
      name: 'exitDestination',
      about: 'Where the exit leads unless a partner names another page.',
      value: exit.destination.url,
      type: 'string',
    },
    {
      name: 'personalisedSites',
      about: 'Names of sites that show what somebody did before; all their hosts and endings count.',
      value: exit.personalised.names.join('|'),
      type: 'string',
    },
  ]);
}
