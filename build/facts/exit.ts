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
      about:
        'Sites that show what somebody did before, for a pattern: names that count with every ending, and whole hosts.',
      value: {
        names: exit.personalised.names.join('|'),
        hosts: exit.personalised.hosts.map((host) => host.replaceAll('.', '\\.')).join('|'),
      },
      type: '{ names: string; hosts: string }',
    },
  ]);
}
