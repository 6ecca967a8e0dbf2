import '../../../src/define/exit.js';
import '../../../src/define/help.js';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from '../support/index.js';
import { all, drawn, find, go, place } from './support.js';

// Only Chromium can emulate print, forced colours and narrow phones; the style sheet is the same in all engines.
if (/Chrome\//.test(navigator.userAgent)) {
  describe('help in other media', () => {
    afterEach(async () => emulateMedia({ media: 'screen', forcedColors: 'none' }));

    it('prints the text and whom to call, without controls', async () => {
      const help = await place('<blue-heart-help country="MX"></blue-heart-help>');
      await go(help, 'contact');
      await emulateMedia({ media: 'print' });
      expect(find(help, 'h4')!.getClientRects()).to.have.length(1);
      expect(all(help, '.contact a')[0]!.getClientRects()).to.have.length(1);
      for (const hidden of all(help, 'button, .choosers, .bar')) expect(hidden.getClientRects()).to.have.length(0);
    });

    it('shows controls and focus in forced colours', async () => {
      const help = await place('<blue-heart-help country="MX"></blue-heart-help>');
      await go(help, 'contact');
      await emulateMedia({ forcedColors: 'active' });
      for (const pressable of all(help, 'button, select, .contact a')) {
        const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(pressable);
        expect([borderTopWidth, borderTopColor !== backgroundColor]).to.deep.equal(['1px', true]);
      }
    });

    it('fits a phone of 360 px, with its exit, inline and in a dialog', async () => {
      await setViewport({ width: 360, height: 800 });
      for (const mode of ['inline', 'dialog']) {
        const help = await place(`<blue-heart-help mode="${mode}" country="KE"></blue-heart-help>`, 'sw');
        if (mode === 'dialog') help.open = true;
        await drawn(help);
        const base = find(help, '[part=base]')!.getBoundingClientRect();
        const exit = find(help, 'blue-heart-exit')!.getBoundingClientRect();
        expect(exit.left, mode).to.be.at.least(base.left);
        expect(exit.right, mode).to.be.at.most(base.right);
        expect(document.documentElement.scrollWidth, mode).to.be.at.most(360);
        help.remove();
      }
      await setViewport({ width: 800, height: 600 });
    });

    it('leaves room to read when zoomed in, 1280 by 1024 at 400 %', async () => {
      await setViewport({ width: 320, height: 256 });
      for (const mode of ['inline', 'dialog']) {
        const help = await place(`<blue-heart-help mode="${mode}" country="GB"></blue-heart-help>`);
        if (mode === 'dialog') help.open = true;
        await drawn(help);
        await go(help, 'help');
        const scroller = mode === 'dialog' ? find(help, 'dialog')! : document.scrollingElement!;
        scroller.scrollTop = scroller.scrollHeight / 2;
        const inView = (selector: string): number => {
          const { top, bottom } = find(help, selector)!.getBoundingClientRect();
          return Math.max(0, Math.min(bottom, 256) - Math.max(top, 0));
        };
        expect(inView('.bar p') + inView('blue-heart-exit'), mode).to.be.at.most(64);
        help.remove();
      }
      scrollTo(0, 0);
      await setViewport({ width: 800, height: 600 });
    });

    it('has the exit of a dialog on a phone at the bottom, in reach of a thumb, covering no text', async () => {
      await setViewport({ width: 390, height: 800 });
      const help = await place('<blue-heart-help mode="dialog" open country="MX"></blue-heart-help>');
      await go(help, 'contact');
      const dialog = find(help, 'dialog')!;
      dialog.scrollTop = dialog.scrollHeight;
      const exit = find(help, 'blue-heart-exit')!.getBoundingClientRect();
      const last = all(help, '.main article').at(-1)!.getBoundingClientRect();
      await setViewport({ width: 800, height: 600 });
      expect([exit.bottom, exit.left, exit.right]).to.deep.equal([800, 0, 390]);
      expect(last.bottom).to.be.at.most(exit.top);
    });
  });
}
