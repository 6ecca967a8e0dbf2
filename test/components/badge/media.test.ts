import '../../../src/define/badge.js';
import { emulateMedia } from '@web/test-runner-commands';
import type { BlueHeartBadge } from '../../../src/badge/badge.js';
import { expect, fixture, html } from '../support/index.js';

const base = (badge: Element): Element => badge.shadowRoot!.querySelector("[part='base']")!;
const heart = (badge: Element): Element => badge.shadowRoot!.querySelector('svg')!;

// Only Chromium can emulate print and forced colours; the style sheet is the same in all engines.
if (/Chrome\//.test(navigator.userAgent)) {
  describe('the badge in other media', () => {
    afterEach(async () => emulateMedia({ media: 'screen', forcedColors: 'none' }));

    it('prints dark on white, even if dark on screen', async () => {
      const badge = await fixture<BlueHeartBadge>(html`<blue-heart-badge tone="dark"></blue-heart-badge>`);
      await emulateMedia({ media: 'print' });
      const { color, backgroundColor } = getComputedStyle(base(badge));
      expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
    });

    it("uses the reader's colours, heart and border included, in forced colours", async () => {
      const badge = await fixture<BlueHeartBadge>(html`<blue-heart-badge></blue-heart-badge>`);
      const blue = getComputedStyle(heart(badge)).fill;
      await emulateMedia({ forcedColors: 'active' });
      const { color, borderTopStyle } = getComputedStyle(base(badge));
      expect(getComputedStyle(heart(badge)).fill).to.equal(color);
      expect(color).not.to.equal(blue);
      expect(borderTopStyle).to.equal('solid');
    });
  });
}
