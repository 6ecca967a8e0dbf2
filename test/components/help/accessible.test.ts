import '../../../src/define/exit.js';
import '../../../src/define/help.js';
import { HELP_MODES, type BlueHeartHelp } from '../../../src/help/help.js';
import { languages } from '../../../src/locales/languages.js';
import { expect, takeWarnings, waitUntil } from '../support/index.js';
import { all, drawn, find, go, place, type Way } from './support.js';

const WAYS: readonly (Way | 'home')[] = ['home', 'help', 'saw', 'contact'];

/** Opens, ticks and unfolds everything. */
async function unfold(help: BlueHeartHelp): Promise<void> {
  all<HTMLDetailsElement>(help, 'details').forEach((details) => (details.open = true));
  all<HTMLInputElement>(help, 'input')
    .slice(0, 2)
    .forEach((box) => box.click());
  await drawn(help);
}

/** Help as a reader finds it: with its exit. */
async function ready(markup: string, language: (typeof languages)[number]): Promise<BlueHeartHelp> {
  const help = await place(markup, language);
  const exit = find(help, 'blue-heart-exit');
  if (exit) await waitUntil(() => exit.shadowRoot?.querySelector('[part=button]'));
  return help;
}

describe('help is accessible', () => {
  for (const language of languages) {
    it(`in every view, in ${language}`, async () => {
      const help = await ready('<blue-heart-help country="KE" sector="road-freight"></blue-heart-help>', language);
      for (const way of WAYS) {
        if (way !== 'home') await go(help, way);
        await unfold(help);
        await expect(help).to.be.accessible();
      }
    });
  }

  for (const mode of HELP_MODES) {
    for (const tone of ['light', 'dark']) {
      it(`as ${mode}, ${tone}, closed and open`, async () => {
        const help = await ready(
          `<blue-heart-help mode="${mode}" tone="${tone}" country="MX" sector="ride-hailing" audience="staff"></blue-heart-help>`,
          'en',
        );
        await expect(help).to.be.accessible();
        if (mode !== 'inline') help.open = true;
        await drawn(help);
        for (const way of WAYS) {
          if (way !== 'home') await go(help, way);
          await unfold(help);
          await expect(help).to.be.accessible();
        }
      });
    }
  }

  it('without a country', async () => {
    const help = await ready('<blue-heart-help country="XX"></blue-heart-help>', 'en');
    takeWarnings();
    await expect(help).to.be.accessible();
    await go(help, 'contact');
    await expect(help).to.be.accessible();
  });
});
