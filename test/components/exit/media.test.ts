import '../../../src/define/exit.js';
import { emulateMedia } from '@web/test-runner-commands';
import type { BlueHeartExit } from '../../../src/exit/exit.js';
import { expect, fixture, html } from '../support/index.js';
import { button, counted, lights, shift } from './support.js';

// Only Chromium can emulate print and forced colours; the style sheet is the same in all engines.
if (/Chrome\//.test(navigator.userAgent)) {
  describe('the exit in other media', () => {
    afterEach(async () => emulateMedia({ media: 'screen', forcedColors: 'none' }));

    it("is not printed, whatever the page's CSS for its tag", async () => {
      const style = document.head.appendChild(document.createElement('style'));
      style.textContent = 'blue-heart-exit { display: block }';
      const exit = await fixture<BlueHeartExit>(html`<blue-heart-exit></blue-heart-exit>`);
      await emulateMedia({ media: 'print' });
      const { display } = getComputedStyle(exit);
      style.remove();
      expect(display).to.equal('none');
    });

    it('keeps its border and lights in forced colours', async () => {
      const exit = await fixture<BlueHeartExit>(html`<blue-heart-exit></blue-heart-exit>`);
      await emulateMedia({ forcedColors: 'active' });
      shift();
      expect(await counted(exit)).to.equal(1);
      const { borderTopColor, backgroundColor } = getComputedStyle(button(exit));
      expect(borderTopColor).not.to.equal(backgroundColor);
      shift();
      await exit.updateComplete;
      expect(lights(exit)).to.equal(2);
    });
  });
}
