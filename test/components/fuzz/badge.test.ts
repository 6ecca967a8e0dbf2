import { BlueHeartBadge, CAMPAIGNS, SIZES, VARIANTS } from '../../../src/badge/badge.js';
import '../../../src/define/badge.js';
import { TONES } from '../../../src/base/element.js';
import { fuzz, press } from './support.js';

fuzz({
  class: BlueHeartBadge,
  meaningful: [...VARIANTS, ...SIZES, ...CAMPAIGNS, ...TONES, 'Uber supports the Blue Heart Campaign', 'of-the-page'],
  slots: ['', 'mark'],
  schemes: ['http:', 'https:'],
  act: press('button'),
  cases: 30_000,
});
