import { sectors } from '../data/generated/guidance.js';
import type { GuidanceGroup } from '../data/types.js';
import type { ViewState } from './view-state.js';

/** Guidance for the readers of a setting about somebody else. */
export const groupsFor = ({ sector, audience }: ViewState): readonly GuidanceGroup[] =>
  sectors[sector].filter((group) => group.audience === audience && !group.voice);

/** Guidance about themselves, in the first person. */
export const ownGroups = ({ sector }: ViewState): readonly GuidanceGroup[] =>
  sectors[sector].filter(({ voice }) => voice);
