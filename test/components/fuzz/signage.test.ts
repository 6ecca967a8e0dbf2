import fc from 'fast-check';
import { publicLines } from '../../../src/data/generated/public-lines.js';
import { partners } from '../../../src/data/generated/partners.js';
import '../../../src/define/signage.js';
import { TONES } from '../../../src/base/element.js';
import { BlueHeartSignage, MOTIONS } from '../../../src/signage/signage.js';
import { fuzz } from './support.js';
import { texts } from './values.js';

/** A slide of the site: text, or media that fail to load. */
const slide = fc
  .record({
    tag: fc.constantFrom('p', 'img', 'video', 'blue-heart-banner', 'template'),
    text: texts(['A slide']),
    broken: fc.boolean(),
  })
  .map(({ tag, text, broken }) => {
    const child = document.createElement(tag);
    child.slot = 'slide';
    child.setAttribute('alt', text);
    if (tag === 'p') child.textContent = text;
    if (broken && tag !== 'video') child.setAttribute('src', 'data:,');
    return child;
  });

fuzz({
  class: BlueHeartSignage,
  meaningful: [
    ...MOTIONS,
    ...TONES,
    ...Object.keys(partners),
    ...Object.keys(publicLines),
    ...['ja en zh-Hans zh-Hant ko', 'en,fr', 'always', 'world-day', '07-23/07-30', '2026-07-01/2026-07-31'],
    ...[
      'viewer',
      'Asia/Tokyo',
      '2026-07-30',
      '2026-07-30T08:00+09:00',
      '8',
      '12',
      '3600',
      '0.5',
      '1e-320',
      '25',
      '0x10',
    ],
    ...['none', 'https://www.unodc.org/blueheart', '/relative', 'https://a:b@example.org/'],
  ],
  slots: ['', 'mark', 'logo', 'slide'],
  schemes: [],
  child: slide,
  waits: true,
  cases: 400,
});
