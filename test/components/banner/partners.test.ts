import '../../../src/define/banner.js';
import { LAYOUTS, type BlueHeartBanner } from '../../../src/banner/banner.js';
import { partners } from '../../../src/data/generated/partners.js';
import { bannerWords } from '../../../src/locales/banner/index.js';
import type { BannerLanguage } from '../../../src/locales/languages.js';
import type { ShippedBannerWords } from '../../../src/locales/banner/shipped.js';
import { expect, fixture, html, takeWarnings, waitUntil } from '../support/index.js';
import { drawn, part, text } from './support.js';

const WIDTHS = [320, 768, 1440];
const languages = Object.keys(bannerWords) as BannerLanguage[];
const words = Object.fromEntries(
  await Promise.all(
    languages.map(async (language) => {
      const file = new URL(`../../../src/data/generated/words/banner.${language}.ts`, import.meta.url).href;
      return [language, ((await import(file)) as { words: ShippedBannerWords }).words] as const;
    }),
  ),
);

/** Parts that overflow the banner. */
function overflowing(element: BlueHeartBanner): string[] {
  const base = part(element, 'base')!;
  const box = base.getBoundingClientRect();
  return [base, ...base.querySelectorAll<HTMLElement>('[part], .content, .words')]
    .filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width && (left < box.left - 1 || right > box.right + 1 || one.scrollWidth > one.clientWidth + 1);
    })
    .filter((one) => one.clientWidth)
    .map((one) => one.getAttribute('part') ?? one.className);
}

/** The banner in every layout, on the day itself, which has the longest text. */
async function place(partner: string, language: string): Promise<{ box: HTMLElement; all: BlueHeartBanner[] }> {
  const box = await fixture<HTMLElement>(
    html`<div lang=${language}>
      ${LAYOUTS.map(
        (layout) =>
          html`<blue-heart-banner
            partner=${partner}
            layout=${layout}
            action="help"
            dismissible
            now="2027-07-30"
          ></blue-heart-banner>`,
      )}
    </div>`,
  );
  const all = [...box.querySelectorAll('blue-heart-banner')];
  await Promise.all(all.map(drawn));
  await waitUntil(() => all.every((element) => part(element, 'base')!.lang === language), 'in its language');
  return { box, all };
}

describe('the partners', () => {
  it('are eighteen', () => expect(Object.keys(partners)).to.have.length(18));
});

for (const [id, partner] of Object.entries(partners)) {
  const spoken = languages.filter((language) => words[language]!.partners[id]?.[0]);

  describe(`${id} in the banner`, () => {
    afterEach(() => partner.askFirst && takeWarnings());

    for (const language of spoken) {
      it(`is fully translated to ${language}, overflows at no width, and is accessible`, async () => {
        const { box, all } = await place(id, language);
        const { ui, partners: sentences } = words[language]!;
        const [does, name = partner.name] = sentences[id]!;
        for (const element of all) {
          expect(text(element, 'headline')).to.equal(ui.today);
          expect(text(element, 'partner')).to.contain(name);
          expect(text(element, 'text')).to.equal(does);
          expect(part(element, 'base')!.textContent).not.to.match(/undefined|null|true|false|NaN|\{\w+\}/);
          expect(text(element, 'action')).not.to.equal('');
          expect(text(element, 'note')).to.contain(ui.endorsement);
        }
        for (const width of WIDTHS) {
          box.style.inlineSize = `${width}px`;
          for (const element of all) expect(overflowing(element), `${element.layout} at ${width}`).to.deep.equal([]);
          expect(box.scrollWidth, `at ${width}`).to.be.at.most(width);
        }
        box.style.inlineSize = '320px';
        await expect(box).to.be.accessible();
      });
    }
  });
}

for (const language of languages) {
  it(`the banner in ${language} without a partner is accessible in light and dark`, async () => {
    const { box, all } = await place('Acme Air', language);
    for (const tone of ['light', 'dark'] as const) {
      for (const element of all) element.tone = tone;
      await Promise.all(all.map((element) => element.updateComplete));
      await expect(box).to.be.accessible();
    }
    for (const element of all) expect(overflowing(element)).to.deep.equal([]);
  });
}
