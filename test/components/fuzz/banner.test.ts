import { ACTIONS, BlueHeartBanner, LAYOUTS } from '../../../src/banner/banner.js';
import { partners } from '../../../src/data/generated/partners.js';
import '../../../src/define/banner.js';
import { TONES } from '../../../src/base/element.js';
import { fuzz, press } from './support.js';

fuzz({
  class: BlueHeartBanner,
  meaningful: [
    ...LAYOUTS,
    ...ACTIONS,
    ...TONES,
    ...Object.keys(partners),
    ...[
      'always',
      'world-day',
      '07-23/07-30',
      '12-20/01-10',
      '2026-07-01/2026-07-31',
      '02-29/03-01',
      '0000-01-01/9999-12-31',
    ],
    ...['viewer', 'Europe/Brussels', 'Pacific/Apia', 'Etc/GMT+12', '+05:30', 'UTC'],
    ...[
      '2026-07-30',
      '2026-07-30T08:00Z',
      '2026-02-30',
      '9999-12-31T23:59:59.999-12:00',
      '275760-09-13',
      '-000001-01-01',
    ],
    ...['session', 'days:14', 'days:99999999999999999999', 'of-the-page', 'Müller & Söhne'],
  ],
  slots: ['', 'mark', 'logo', 'picture', 'headline', 'text'],
  schemes: ['http:', 'https:'],
  act: press('button'),
  isAway: (banner) => banner.hasAttribute('away'),
  cases: 6_000,
});
