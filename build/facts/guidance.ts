import type { GuidanceGroup, SharedGuidance } from '../../src/data/types.js';
import type { Facts } from '../data/load.js';
import { compact, moduleText } from './module.js';

/** The lines of guidance as indexes into a translation, which ships as a list in the order of English. */
export function guidanceModule({ guidance: { shared, sectors } }: Facts, order: readonly string[]): string {
  const indexes = (lines: readonly (string | { id: string })[]): number[] =>
    lines.map((line) => order.indexOf(typeof line === 'string' ? line : line.id));
  const { about: _about, ...lists } = shared;
  const sharedIndexes = Object.fromEntries(Object.entries(lists).map(([key, lines]) => [key, indexes(lines)]));
  const groups = sectors.map(({ sector, groups }) => [
    sector,
    groups.map(
      ({ audience, role, voice, cautions, signs, protocol }) =>
        compact({
          audience,
          role,
          voice,
          cautions: indexes(cautions),
          signs: indexes(signs),
          protocol: indexes(protocol),
        }) as GuidanceGroup,
    ),
  ]);
  return moduleText(
    'src/data/guidance',
    [
      {
        name: 'sharedGuidance',
        about: 'What every setting shares.',
        value: sharedIndexes satisfies Record<string, number[]> as unknown as SharedGuidance,
        type: 'SharedGuidance',
      },
      {
        name: 'sectors',
        about: 'Groups of lines by setting, in the order in which they are shown.',
        value: Object.fromEntries(groups),
        type: 'Readonly<Record<SectorId, readonly GuidanceGroup[]>>',
      },
    ],
    ['GuidanceGroup', 'SectorId', 'SharedGuidance'],
  );
}
