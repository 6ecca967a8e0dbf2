/** Every element of the library, for tests that apply to all of them. */
import { BlueHeartBadge } from '../../../src/badge/badge.js';
import { BlueHeartBanner } from '../../../src/banner/banner.js';
import { BlueHeartExit } from '../../../src/exit/exit.js';
import { BlueHeartHelp } from '../../../src/help/help.js';
import type { BlueHeartElement } from '../../../src/base/element.js';
import { BlueHeartSignage } from '../../../src/signage/signage.js';

export interface Subject {
  class: typeof BlueHeartElement & (new () => BlueHeartElement);
  /** An attribute with a fixed set of values: a valid one that is not the default, and the default. */
  attribute: string;
  value: string;
  initial: string;
}

export const SUBJECTS: Subject[] = [
  { class: BlueHeartBadge, attribute: 'size', value: 'large', initial: 'medium' },
  { class: BlueHeartBanner, attribute: 'layout', value: 'card', initial: 'strip' },
  { class: BlueHeartExit, attribute: 'variant', value: 'link', initial: 'button' },
  { class: BlueHeartHelp, attribute: 'mode', value: 'launcher', initial: 'inline' },
  { class: BlueHeartSignage, attribute: 'motion', value: 'none', initial: 'auto' },
];
