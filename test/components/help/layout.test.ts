import '../../../src/define/exit.js';
import '../../../src/define/help.js';
import type { BlueHeartHelp } from '../../../src/help/help.js';
import { languages } from '../../../src/locales/languages.js';
import { contrast, expect, fixture, html } from '../support/index.js';
import { all, find, go, place, speaks, type Way } from './support.js';

const WAYS: readonly (Way | 'home')[] = ['home', 'help', 'saw', 'contact'];

/** Elements that overflow their box. */
function overflowing(help: BlueHeartHelp): string[] {
  const base = find(help, '[part=base]')!.getBoundingClientRect();
  return all(help, '[part=base] *')
    .filter((element) => !element.closest('.heard') && element.localName !== 'option')
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < base.left - 1 || right > base.right + 1);
    })
    .map(({ localName, textContent }) => `${localName} ${textContent!.trim().slice(0, 40)}`);
}

async function assertFits(help: BlueHeartHelp): Promise<void> {
  for (const way of WAYS) {
    if (way !== 'home') await go(help, way);
    all<HTMLDetailsElement>(help, 'details').forEach((details) => (details.open = true));
    expect(overflowing(help), way).to.deep.equal([]);
    expect(help.parentElement!.scrollWidth, way).to.be.at.most(help.parentElement!.clientWidth);
  }
}

describe('the look of help', () => {
  for (const language of languages) {
    it(`fits 320 px, which is 1280 at 400 %, and doubled text, in ${language}`, async () => {
      const box = await fixture<HTMLElement>(
        html`<div lang=${language} dir=${language === 'ar' ? 'rtl' : 'ltr'}></div>`,
      );
      box.style.inlineSize = '320px';
      for (const fontSize of ['16px', '32px']) {
        box.innerHTML = `<blue-heart-help country="JP" sector="local-authority" style="font-size: ${fontSize}"></blue-heart-help>`;
        const help = box.firstElementChild as BlueHeartHelp;
        await speaks(help, language);
        await assertFits(help);
      }
    });
  }

  it('has targets that are large enough for a thumb', async () => {
    const help = await place('<blue-heart-help country="MX"></blue-heart-help>');
    for (const way of WAYS) {
      if (way !== 'home') await go(help, way);
      for (const target of all(help, 'button, select, .contact a, .ticks label, summary')) {
        expect(target.getBoundingClientRect().height, target.textContent!).to.be.at.least(
          target.matches('.ticks label, summary') ? 32 : 44,
        );
      }
    }
  });

  it('keeps the emergency number in view while the page scrolls', async () => {
    const help = await place('<blue-heart-help country="MX"></blue-heart-help>');
    await go(help, 'help');
    scrollTo(0, help.getBoundingClientRect().bottom + scrollY - innerHeight);
    const { top } = find(help, '.bar')!.getBoundingClientRect();
    scrollTo(0, 0);
    expect(top).to.be.within(-1, 1);
  });

  it('keeps it below a bar at the top of the page', async () => {
    const help = await place('<blue-heart-help country="MX"></blue-heart-help>');
    help.parentElement!.style.setProperty('--blue-heart-safe-top', '60px');
    await go(help, 'help');
    scrollTo(0, help.getBoundingClientRect().bottom + scrollY - innerHeight);
    const { top } = find(help, '.bar')!.getBoundingClientRect();
    scrollTo(0, 0);
    expect(top).to.be.within(59, 61);
  });

  it('has control borders with sufficient contrast, light and dark', async () => {
    for (const tone of ['light', 'dark']) {
      const help = await place(`<blue-heart-help tone="${tone}" country="MX"></blue-heart-help>`);
      await expect(help).to.be.accessible();
      const { borderTopColor, backgroundColor } = getComputedStyle(find(help, 'select')!);
      expect(contrast(borderTopColor, backgroundColor), tone).to.be.at.least(3);
      help.remove();
    }
  });
});
