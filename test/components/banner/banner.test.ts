import type { BlueHeartBanner } from '../../../src/banner/banner.js';
import { LAYOUTS } from '../../../src/banner/banner.js';
import { expect, html, takeWarnings, waitUntil } from '../support/index.js';
import { banner, isSeen, part, text } from './support.js';

const FUND = 'https://www.unodc.org/unodc/en/human-trafficking-fund/unvtf-about.html';

describe('what the banner says about a partner', () => {
  it('shows name, year, initiative, activity, hashtags in all forms, and a link to its own page', async () => {
    const uber = await banner(
      html`<blue-heart-banner lang="es-MX" layout="card" partner="uber-latin-america"></blue-heart-banner>`,
    );
    expect(text(uber, 'partner')).to.equal('Uber en América Latina · desde 2020');
    expect(part(uber, 'partner')!.querySelector('a')!.href).to.contain('https://www.uber.com/');
    expect(text(uber, 'text')).to.contain('Muestra el Corazón Azul en su app');
    expect(text(uber, 'hashtags')).to.equal('#OjosEnTodasPartes #CorazónAzul #CorazonAzul');

    const rukus = await banner(
      html`<blue-heart-banner lang="en" layout="card" partner="rukus-avenue"></blue-heart-banner>`,
    );
    expect(text(rukus, 'initiative')).to.equal('Music to Inspire · Artists United Against Human Trafficking');
  });

  it('never moves an element of the page that is given as a name', async () => {
    const one = await banner(html`<blue-heart-banner><i>Page</i></blue-heart-banner>`);
    const element = one.querySelector('i')!;
    one.partner = element as unknown as string;
    await one.updateComplete;
    expect([element.parentElement, text(one, 'partner')]).to.deep.equal([one, String(element)]);
  });

  it('names the initiative in the language if its owner does', async () => {
    const iom = await banner(
      html`<blue-heart-banner lang="mn" layout="card" partner="iom-mongolia"></blue-heart-banner>`,
    );
    expect(text(iom, 'initiative')).to.equal('Мөрөөдлийн шүхэр');
    expect(part(iom, 'initiative')!.lang).to.equal('mn');
    const tame = await banner(html`<blue-heart-banner lang="en" layout="card" partner="tame-ep"></blue-heart-banner>`);
    expect(part(tame, 'initiative')!.lang).to.equal('es');
  });

  it('describes a former partner in the past, and never links to it', async () => {
    const tame = await banner(html`<blue-heart-banner lang="es" layout="card" partner="tame-ep"></blue-heart-banner>`);
    expect(text(tame, 'partner')).to.equal('TAME EP · 2018');
    expect(text(tame, 'text')).to.contain('ya no existe');
    expect(part(tame, 'partner')!.querySelector('a')).to.equal(null);
  });

  it('warns once to ask a partner whose name may no longer be its own', async () => {
    await banner(html`<blue-heart-banner lang="en" partner="coyote-logistics"></blue-heart-banner>`);
    await banner(html`<blue-heart-banner lang="de" partner="coyote-logistics"></blue-heart-banner>`);
    const warnings = takeWarnings();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('ask it');
  });

  for (const name of ['Acme Air', 'constructor', '__proto__', '<b>Acme</b>']) {
    it(`shows ${name} as a name`, async () => {
      const element = await banner(
        html`<blue-heart-banner lang="en" layout="hero" partner=${name}></blue-heart-banner>`,
      );
      expect(text(element, 'partner')).to.equal(name);
      expect(part(element, 'headline')!.textContent).to.contain('signs');
      expect(part(element, 'hashtags')).to.equal(null);
    });
  }

  it('omits a sentence that is not translated, and keeps the original name', async () => {
    const element = await banner(html`<blue-heart-banner lang="ru" layout="card" partner="iata"></blue-heart-banner>`);
    expect(text(element, 'text')).to.equal('');
    expect(text(element, 'partner')).to.equal('International Air Transport Association (IATA) · с 2018 года');
  });

  it('attributes the campaign and states that this is no endorsement, in every layout', async () => {
    for (const layout of LAYOUTS) {
      const element = await banner(
        html`<blue-heart-banner lang="en" layout=${layout} partner="iata"></blue-heart-banner>`,
      );
      expect(text(element, 'note')).to.equal(
        'Blue Heart Campaign · An international campaign coordinated by UNODC · Showing it is no endorsement by the United Nations or UNODC.',
      );
      expect(isSeen(part(element, 'note'))).to.equal(true);
      expect(part(element, 'note')!.querySelector('a')!.href).to.equal('https://www.unodc.org/blueheart');
    }
  });
});

describe('the slots of the banner', () => {
  it('replace the default content', async () => {
    const element = await banner(
      html`<blue-heart-banner lang="nl" layout="card" partner="ghent">
        <svg slot="mark" id="mark" viewBox="0 0 9 3" width="90" height="30"></svg>
        <svg slot="logo" id="logo" viewBox="0 0 9 3" width="90" height="30"></svg>
        <svg slot="picture" id="picture" viewBox="0 0 9 3" width="90" height="30"></svg>
        <span slot="headline" id="headline">Gent kleurt blauw</span>
        <span slot="text" id="text">Ook het Belfort.</span>
        <a href="https://www.unodc.org/blueheart" id="fallback">Blue Heart Campaign</a>
      </blue-heart-banner>`,
    );
    await waitUntil(() => element.shadowRoot!.querySelector('.skyline'));
    for (const id of ['mark', 'logo', 'picture', 'headline', 'text']) {
      expect(isSeen(element.querySelector(`#${id}`)), id).to.equal(true);
    }
    expect(isSeen(element.querySelector('#fallback')), 'what stands without the script').to.equal(false);
    expect(isSeen(element.shadowRoot!.querySelector('.skyline')), 'our drawing').to.equal(false);
    expect(isSeen(element.shadowRoot!.querySelector('[part=mark] svg')), 'our heart').to.equal(false);
  });
});

describe('the languages of the banner', () => {
  const spoken: Record<string, string> = {
    'zh-TW': 'zh-hant',
    'zh-Hant-HK': 'zh-hant',
    zh_MO: 'zh-hant',
    'zh-CN': 'zh',
    'zh-Hans': 'zh',
    ko: 'ko',
    'pl-PL': 'pl',
    'es-419': 'es',
  };
  for (const [lang, expected] of Object.entries(spoken)) {
    it(`shows ${expected} for ${lang}`, async () => {
      const element = await banner(html`<blue-heart-banner lang=${lang} partner="narita-airport"></blue-heart-banner>`);
      await waitUntil(() => part(element, 'base')!.lang === expected);
    });
  }

  it("uses the badge's translations, or its own where the badge has none", async () => {
    const korean = await banner(html`<blue-heart-banner lang="ko" action="help"></blue-heart-banner>`);
    expect(text(korean, 'action')).to.equal('도움 요청 또는 신고');
    expect(text(korean, 'note')).to.contain('블루하트');
  });
});

describe('the action of the banner', () => {
  const href = (element: BlueHeartBanner): string | null => part(element, 'action')!.getAttribute('href');

  it("leads to the campaign's page in the language", async () => {
    const spanish = await banner(html`<blue-heart-banner lang="es"></blue-heart-banner>`);
    expect(href(spanish)).to.equal('https://www.unodc.org/unodc/es/blueheart/index.html');
    const polish = await banner(html`<blue-heart-banner lang="pl"></blue-heart-banner>`);
    expect(href(polish)).to.equal('https://www.unodc.org/blueheart');
  });

  it('sends donations only to the fund, whatever href says', async () => {
    const element = await banner(
      html`<blue-heart-banner lang="en" action="donate" href="https://example.org/give"></blue-heart-banner>`,
    );
    expect(href(element)).to.equal(FUND);
  });

  it('accepts an address from the page', async () => {
    const element = await banner(html`<blue-heart-banner lang="en" href="/our-promise"></blue-heart-banner>`);
    expect(href(element)).to.equal('/our-promise');
  });

  for (const hostile of ['javascript:alert(1)', 'data:text/html,<script>1</script>', ' javascript:1']) {
    it(`refuses ${hostile}`, async () => {
      const element = await banner(html`<blue-heart-banner lang="en" href=${hostile}></blue-heart-banner>`);
      expect(href(element)).to.equal('https://www.unodc.org/blueheart');
      expect(takeWarnings().join()).to.contain('href=');
    });
  }

  it('is omitted on request', async () => {
    const element = await banner(html`<blue-heart-banner lang="en" action="none"></blue-heart-banner>`);
    expect(part(element, 'action')).to.equal(null);
  });

  it("opens its own help, with the partner's numbers and setting", async () => {
    const element = await banner(
      html`<blue-heart-banner lang="en" action="help" partner="kenya-caa"></blue-heart-banner>`,
    );
    expect(element.shadowRoot!.querySelector('blue-heart-help'), 'none before it is asked for').to.equal(null);
    const button = part(element, 'action')!;
    button.focus();
    button.click();
    const help = element.shadowRoot!.querySelector('blue-heart-help')!;
    await waitUntil(() => help.shadowRoot?.querySelector('dialog[open] [part=number]'), 'not open', { timeout: 5000 });
    expect(help.shadowRoot!.querySelector('[part=number]')!.textContent!.trim()).to.equal('999');
    expect(help.getAttribute('sector')).to.equal('air-transport');
    help.open = false;
    await waitUntil(() => element.shadowRoot!.activeElement === button, 'focus comes back');

    button.click();
    await waitUntil(() => help.open, 'opens again');
    expect(element.shadowRoot!.querySelectorAll('blue-heart-help')).to.have.length(1);
    help.open = false;
    await help.updateComplete;
  });

  it("opens the page's help", async () => {
    const box = await banner(
      html`<div>
        <blue-heart-banner lang="en" action="help" for="there"></blue-heart-banner>
        <blue-heart-help id="there" mode="dialog" country="MX" lang="en"></blue-heart-help>
      </div>`,
    );
    part(box, 'action')!.click();
    const help = document.querySelector<HTMLElementTagNameMap['blue-heart-help']>('#there')!;
    await waitUntil(() => help.open);
    help.open = false;
    await help.updateComplete;
    expect(box.shadowRoot!.querySelector('blue-heart-help')).to.equal(null);
  });

  it('shows the fallback content if there is no such help', async () => {
    const element = await banner(
      html`<blue-heart-banner lang="en" action="help" for="nowhere"><a href="tel:911">911</a></blue-heart-banner>`,
    );
    const codes: string[] = [];
    element.addEventListener('blue-heart-error', ({ detail }) => codes.push(detail.code));
    part(element, 'action')!.click();
    await element.updateComplete;
    expect(codes).to.deep.equal(['help-not-found']);
    expect(isSeen(element.querySelector('a'))).to.equal(true);
    takeWarnings();

    element.for = '';
    part(element, 'action')!.click();
    await element.updateComplete;
    expect(isSeen(element.querySelector('a')), 'once there is one').to.equal(false);
    element.shadowRoot!.querySelector('blue-heart-help')!.open = false;
  });

  it('keeps help open for a reader when the day is over', async () => {
    const element = await banner(
      html`<blue-heart-banner lang="en" action="help" partner="iata" when="world-day" now="2027-07-30">
      </blue-heart-banner>`,
    );
    part(element, 'action')!.click();
    const help = element.shadowRoot!.querySelector('blue-heart-help')!;
    await waitUntil(() => help.shadowRoot?.querySelector('dialog[open] [part=way]'), 'not open');
    element.now = '2027-07-31';
    await element.updateComplete;
    expect(part(element, 'base')).to.equal(null);
    expect(isSeen(help.shadowRoot!.querySelector('dialog'))).to.equal(true);
    help.open = false;
    await help.updateComplete;
  });
});
