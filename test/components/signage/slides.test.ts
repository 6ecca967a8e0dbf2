import { publicLines } from '../../../src/data/generated/public-lines.js';
import { qrCode } from '../../../src/loading/qr.js';
import { bannerWords } from '../../../src/locales/banner/index.js';
import { signageWords } from '../../../src/locales/signage/index.js';
import { expect, html, takeWarnings, waitUntil } from '../support/index.js';
import { next, part, round, seek, setDate, signage, text } from './support.js';

const { line, emergency } = publicLines['JP']!;
const NUMBER = line!.display;
const QUIET = '2027-03-01';

describe('the slides of a partner', () => {
  it('are a statement, signs, the helpline, the World Day, a code and the partner, each in one language after another', async () => {
    const player = await signage(
      html`<blue-heart-signage partner="narita-airport" languages="ja en" now="2027-07-20"></blue-heart-signage>`,
    );
    const slides = await round(player);
    expect(slides.map(({ kind, language }) => `${kind} ${language}`)).to.deep.equal(
      ['statement', 'sign', 'helpline', 'sign', 'day', 'scan', 'sign', 'partner'].flatMap((kind) => [
        `${kind} ja`,
        `${kind} en`,
      ]),
    );
    expect(slides.map(({ index }) => index)).to.deep.equal(slides.map((_, index) => index));
  });

  it("are in the partner's languages, each slide in one of them", async () => {
    const player = await signage(html`<blue-heart-signage partner="narita-airport" now=${QUIET}></blue-heart-signage>`);
    const languages = new Set<string>();
    await round(player, ({ kind, language }) => {
      languages.add(language);
      const { lang, dir } = part(player, 'base')!;
      expect([lang, dir]).to.deep.equal([language, 'ltr']);
      const words = signageWords[language as keyof typeof signageWords];
      const headlines: Record<string, string> = { statement: words.statement, helpline: words.call, scan: words.scan };
      if (headlines[kind]) expect(text(player, 'headline')).to.equal(headlines[kind]);
      if (kind === 'sign') {
        expect(text(player, 'notice')).to.equal(words.notice);
        expect([words.speaks, words.papers, words.leave]).to.include(text(player, 'headline'));
        expect(text(player, 'text')).to.equal(words.caution);
      }
      if (kind === 'partner') {
        expect(part(player, 'slide')!.textContent).to.contain(
          bannerWords[language as keyof typeof bannerWords].endorsement,
        );
      }
    });
    expect([...languages]).to.deep.equal(['ja', 'en', 'zh', 'zh-hant', 'ko']);
  });

  it('all have the number, with a label', async () => {
    const player = await signage(
      html`<blue-heart-signage partner="narita-airport" languages="en" now="2027-07-30"></blue-heart-signage>`,
    );
    await round(player, ({ kind }) => {
      expect(player.shadowRoot!.textContent).to.contain(NUMBER);
      if (kind !== 'helpline') expect(text(player, 'call')).to.equal(`Helpline ${NUMBER}`);
    });
    await seek(player, { kind: 'helpline' });
    expect(part(player, 'slide')!.textContent).to.contain(line!.name['ja']).and.contain('Answers in: Japanese');
    expect(text(player, 'slide')).to.contain(`If you are in danger now: ${emergency}`);
    expect(text(player, 'slide')).to.contain(signageWords.en.limited).and.not.contain(signageWords.en.always);
  });

  it("do not list the helpline's languages for readers of one of them", async () => {
    const player = await signage(
      html`<blue-heart-signage country="JP" languages="ja" now=${QUIET}></blue-heart-signage>`,
    );
    await seek(player, { kind: 'helpline' });
    expect(text(player, 'slide')).to.contain(signageWords.ja.free).and.not.contain('対応言語');
  });

  it('are right to left if their language is', async () => {
    const player = await signage(
      html`<blue-heart-signage country="US" languages="ar" now=${QUIET}></blue-heart-signage>`,
    );
    expect(getComputedStyle(part(player, 'headline')!).direction).to.equal('rtl');
    expect(getComputedStyle(part(player, 'number')!).direction).to.equal('ltr');
  });

  it('show a name that belongs to no partner of the campaign as a name', async () => {
    for (const name of ['Acme Air', 'constructor', '<b>Acme</b>']) {
      const player = await signage(html`<blue-heart-signage partner=${name} lang="en"></blue-heart-signage>`);
      await seek(player, { kind: 'partner' });
      expect(text(player, 'headline')).to.equal(name);
    }
  });

  it('have nothing focusable', async () => {
    const player = await signage(
      html`<blue-heart-signage partner="narita-airport" languages="en" now=${QUIET}></blue-heart-signage>`,
    );
    await round(player, () => {
      expect(player.shadowRoot!.querySelectorAll('a, button, input, [tabindex], video, audio').length).to.equal(0);
    });
  });
});

describe('the languages of signage', () => {
  const languagesOf = async (player: Parameters<typeof round>[0]): Promise<string[]> => [
    ...new Set((await round(player)).map(({ language }) => language)),
  ];

  it('default to that of the page', async () => {
    const player = await signage(html`<div lang="pt-BR"><blue-heart-signage now=${QUIET}></blue-heart-signage></div>`);
    expect(await languagesOf(player)).to.deep.equal(['pt']);
  });

  it('are each shown once, whatever the list, and one warning names those without a translation', async () => {
    const many = Array.from({ length: 200 }, (_, index) => ['xx', 'DE', 'de-AT', 'zh-TW', 'tlh', 'en'][index % 6]);
    const player = await signage(
      html`<blue-heart-signage languages=${`,${many.join(', ')}`} now=${QUIET}></blue-heart-signage>`,
    );
    expect(await languagesOf(player)).to.deep.equal(['de', 'zh-hant', 'en']);
    const warnings = takeWarnings();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('xx tlh').and.contain('zh-hant');
  });

  it('fall back to that of the page if none of the list has a translation', async () => {
    const player = await signage(html`<blue-heart-signage lang="fr" languages="tlh"></blue-heart-signage>`);
    expect(await languagesOf(player)).to.deep.equal(['fr']);
    expect(takeWarnings()).to.have.length(1);
  });

  it('change with the attribute, keeping the current slide if possible', async () => {
    const player = await signage(
      html`<blue-heart-signage country="JP" languages="en ja" now=${QUIET}></blue-heart-signage>`,
    );
    await seek(player, { kind: 'helpline', language: 'ja' });
    player.languages = 'ko ja';
    await waitUntil(() => player.shadowRoot!.querySelector('[lang=ja]') && player.isUpdatePending === false);
    expect(text(player, 'headline')).to.equal(signageWords.ja.call);
    player.languages = 'ko';
    await waitUntil(() => part(player, 'base')!.lang === 'ko');
  });
});

describe('the number of signage', () => {
  it('is omitted without a country: a number that works elsewhere is worse', async () => {
    const player = await signage(
      html`<blue-heart-signage lang="en-JP" now=${QUIET}><p>Fallback</p></blue-heart-signage>`,
    );
    const kinds = await round(player, ({ kind }) => {
      expect(part(player, 'number')).to.equal(null);
      if (kind === 'sign') expect(text(player, 'text')).to.equal(signageWords.en.cautionOnly);
      expect(text(player, 'campaign')).to.equal('Blue Heart Campaign unodc.org/blueheart');
    });
    expect(kinds.map(({ kind }) => kind)).to.deep.equal(['statement', 'sign', 'sign', 'scan', 'sign']);
  });

  it('is omitted for a country without one, with a warning', async () => {
    const player = await signage(html`<blue-heart-signage lang="en" country="XX"></blue-heart-signage>`);
    expect(part(player, 'number')).to.equal(null);
    const warnings = takeWarnings();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('country="XX"').and.contain('JP');
  });

  it("is that of the country rather than the partner's; of the EU for its member states", async () => {
    const player = await signage(
      html`<blue-heart-signage lang="en" partner="narita-airport" languages="en" country="us"></blue-heart-signage>`,
    );
    expect(text(player, 'call')).to.equal(`Helpline ${publicLines['US']!.line!.display}`);
    player.country = 'SE';
    await player.updateComplete;
    expect(text(player, 'call')).to.equal(`Emergency ${publicLines['EU']!.emergency}`);
  });

  it("is labelled as the police's or a government's if that answers", async () => {
    const player = await signage(html`<blue-heart-signage lang="en" country="ES"></blue-heart-signage>`);
    expect(text(player, 'call')).to.equal(`Police line ${publicLines['ES']!.line!.display}`);
    await seek(player, { kind: 'helpline' });
    expect(text(player, 'slide')).to.contain(`Police line · ${signageWords.en.free} · ${signageWords.en.always}`);
    player.country = 'MX';
    await player.updateComplete;
    expect(text(player, 'slide')).not.to.contain('Police');
    player.country = 'AR';
    await player.updateComplete;
    expect(text(player, 'slide')).to.contain('Government line');
  });

  it("is the emergency number if the helpline's confirmation is old, even on an outdated screen", async () => {
    const restore = setDate('2029-03-01T12:00:00Z');
    try {
      const player = await signage(html`<blue-heart-signage lang="en" country="JP"></blue-heart-signage>`);
      expect(text(player, 'call')).to.equal(`Emergency ${emergency}`);
      await seek(player, { kind: 'helpline' });
      expect(text(player, 'slide')).to.equal(`${signageWords.en.call} Emergency ${emergency}`);
    } finally {
      restore();
    }
  });
});

describe('the days of signage', () => {
  const kindsOf = async (player: Parameters<typeof round>[0]): Promise<string> =>
    (await round(player)).map(({ kind }) => kind).join(' ');

  it('show what always holds outside its dates', async () => {
    const player = await signage(
      html`<blue-heart-signage lang="en" country="JP" when="world-day" now=${QUIET}>
        <p slot="slide">Only that day</p>
      </blue-heart-signage>`,
    );
    expect(await kindsOf(player)).to.equal('statement helpline');
    player.now = '2027-07-30';
    await player.updateComplete;
    expect(await kindsOf(player))
      .to.contain('day')
      .and.contain('own');
  });

  it('show what always holds if the clock cannot be right, and no countdown', async () => {
    const restore = setDate('1970-01-01T00:00:10Z');
    try {
      const player = await signage(
        html`<blue-heart-signage lang="en" country="JP" when="07-01/08-01"></blue-heart-signage>`,
      );
      expect(await kindsOf(player)).to.equal('statement helpline');
      player.when = 'always';
      await player.updateComplete;
      expect(await kindsOf(player)).to.equal('statement sign helpline sign scan sign');
    } finally {
      restore();
    }
  });

  it('name the World Day from thirty days before, and on the day itself', async () => {
    const player = await signage(html`<blue-heart-signage lang="en" now="2027-07-18"></blue-heart-signage>`);
    await seek(player, { kind: 'day' });
    expect(text(player, 'slide')).to.equal(`${bannerWords.en.day} 30 July · in 12 days`);
    player.now = '2027-07-30';
    await player.updateComplete;
    expect(text(player, 'slide')).to.equal(bannerWords.en.today);
    player.now = '2027-06-29';
    expect(await kindsOf(player)).not.to.contain('day');
  });

  it('use the given time zone', async () => {
    const player = await signage(
      html`<blue-heart-signage lang="en" when="world-day" now="2027-07-29T16:00:00Z" time-zone="Asia/Tokyo">
      </blue-heart-signage>`,
    );
    expect(await kindsOf(player)).to.contain('day');
    player.timeZone = 'Europe/Brussels';
    await player.updateComplete;
    expect(await kindsOf(player)).to.equal('statement');
  });

  it('are all days if the dates are invalid, with a warning', async () => {
    const player = await signage(html`<blue-heart-signage lang="en" when="summer" now=${QUIET}></blue-heart-signage>`);
    expect(await kindsOf(player)).to.contain('sign');
    expect(takeWarnings().join()).to.contain('when="summer"');
  });
});

describe('the QR code of signage', () => {
  const pathOf = (player: Element): string | null => part(player, 'qr')!.querySelector('path')!.getAttribute('d');

  it("leads to the campaign's page, which is written below it, and is dark on light", async () => {
    const player = await signage(html`<blue-heart-signage languages="es" now=${QUIET}></blue-heart-signage>`);
    await seek(player, { kind: 'scan' });
    expect(pathOf(player)).to.equal(qrCode('https://www.unodc.org/unodc/es/blueheart/index.html').path);
    expect(text(player, 'address')).to.equal('unodc.org/unodc/es/blueheart');
    expect(text(player, 'slide')).to.contain(signageWords.es.later);
    const { backgroundColor, fill } = getComputedStyle(part(player, 'qr')!);
    expect([backgroundColor, fill]).to.deep.equal(['rgb(238, 245, 251)', 'rgb(10, 28, 43)']);
  });

  it('leads where it is told to', async () => {
    const player = await signage(
      html`<blue-heart-signage lang="en" qr="https://example.org/stop" now=${QUIET}></blue-heart-signage>`,
    );
    await seek(player, { kind: 'scan' });
    expect(pathOf(player)).to.equal(qrCode('https://example.org/stop').path);
    expect(text(player, 'address')).to.equal('example.org/stop');
  });

  it('can be left out', async () => {
    const player = await signage(html`<blue-heart-signage lang="en" qr="none" now=${QUIET}></blue-heart-signage>`);
    expect((await round(player)).map(({ kind }) => kind)).not.to.include('scan');
  });

  for (const qr of [
    'https://unodc.org@evil.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    `https://example.org/${'x'.repeat(5000)}`,
    'http://[',
  ]) {
    it(`leads to the campaign instead of ${qr.slice(0, 30)}, with one warning`, async () => {
      const player = await signage(html`<blue-heart-signage lang="en" qr=${qr} now=${QUIET}></blue-heart-signage>`);
      await seek(player, { kind: 'scan' });
      expect(text(player, 'address')).to.equal('unodc.org/blueheart');
      await next(player);
      expect(takeWarnings()).to.have.length(1);
    });
  }
});
