import { sectors } from '../data/generated/guidance.js';
import type { GuidanceGroup } from '../data/types.js';
import type { Scene } from './scene.js';

/** What the readers of a setting are told about somebody else. */
export const groupsFor = ({ sector, audience }: Scene): readonly GuidanceGroup[] =>
  sectors[sector].filter((group) => group.audience === audience && !group.voice);

/** What they are told about themselves, in the first person. */
export const ownGroups = ({ sector }: Scene): readonly GuidanceGroup[] => sectors[sector].filter(({ voice }) => voice);
