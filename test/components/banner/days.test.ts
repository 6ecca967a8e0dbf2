import type { BlueHeartBanner } from '../../../src/banner/banner.js';
import { Clock } from '../support/clock.js';
import { expect, fixture, html, nextFrame, oneEvent, takeWarnings, waitUntil } from '../support/index.js';
import { prefer, preferAsBefore } from '../support/languages.js';
import { banner, drawn, isSeen, part, text } from './support.js';

const EVERGREEN = 'Learn the signs of human trafficking';
const WORLD_DAY = 'World Day against Trafficking in Persons';

/** Sets the page's clock until `restore`. */
function setClock(time: string): { restore: () => void } {
  const Real = Date;
  const shift = +new Real(time) - Real.now();
  window.Date = class extends Real {
    constructor(...words: [] | [number]) {
      super(...(words.length ? words : ([Real.now() + shift] as [number])));
    }
    static override now(): number {
      return Real.now() + shift;
    }
  } as DateConstructor;
  return { restore: () => (window.Date = Real) };
}

describe('the main line', () => {
  const at = (now: string, date = '', lang = 'en'): Promise<BlueHeartBanner> =>
    banner(html`<blue-heart-banner lang=${lang} now=${now} date=${date}></blue-heart-banner>`);

  it('is the same all year, except in the month before the World Day and on the day itself', async () => {
    const evergreen = await at('2027-06-29');
    expect(text(evergreen, 'headline')).to.equal(EVERGREEN);
    expect(part(evergreen, 'occasion')).to.equal(null);
    expect(part(await at('2027-07-31'), 'occasion')).to.equal(null);
    expect(text(await at('2027-07-30'), 'headline')).to.equal(`Today is the ${WORLD_DAY}`);
  });

  it("counts down to the World Day, in the language's own format", async () => {
    const element = await at('2027-07-18');
    expect(text(element, 'headline')).to.equal(EVERGREEN);
    expect(text(element, 'occasion')).to.match(/^World Day against Trafficking in Persons · .*30.* · in 12 days$/);
    expect(element.shadowRoot!.querySelector('time')!.dateTime).to.equal('2027-07-30');
    expect(text(await at('2027-07-29'), 'occasion')).to.contain('tomorrow');
    expect(text(await at('2027-06-30', '', 'de'), 'occasion')).to.contain('in 30 Tagen');
  });

  it('shows the theme of the year, only in a language that it was published in', async () => {
    expect(text(await at('2025-07-30'), 'occasion')).to.equal(
      'Human trafficking is organized crime: End the exploitation',
    );
    expect(text(await at('2025-07-20', '', 'de'), 'occasion')).to.match(
      /^Internationaler Tag .* in 10 Tagen Menschenhandel .* Beenden wir die Ausbeutung$/,
    );
    expect(part(await at('2025-07-30', '', 'fr'), 'occasion')).to.equal(null);
    expect(part(await at('2027-07-30'), 'occasion')).to.equal(null);
  });

  it('counts down to a day of its own, and drops it once it is over', async () => {
    const before = await at('2027-05-01', '2027-07-28');
    expect(text(before, 'occasion')).to.match(/28.*2027 · in 88 days$/);
    expect(text(await at('2027-07-28', '2027-07-28'), 'occasion')).to.contain('today');
    expect(part(await at('2027-07-30', '2027-07-28'), 'occasion')).to.equal(null);
  });

  it('warns about a day that does not exist', async () => {
    await at('2027-05-01', '2027-02-30');
    expect(takeWarnings().join()).to.contain('date="2027-02-30"');
  });
});

describe('when the banner is shown', () => {
  const shownAt = async (when: string, now: string, zone = 'viewer'): Promise<boolean> => {
    const element = await fixture<BlueHeartBanner>(
      html`<blue-heart-banner lang="en" when=${when} now=${now} time-zone=${zone}></blue-heart-banner>`,
    );
    await waitUntil(() => element.hasAttribute('away') || !!part(element, 'base'), 'neither away nor drawn');
    return isSeen(part(element, 'base'));
  };

  it('is shown on the days it names, with an exclusive end date', async () => {
    expect(await shownAt('07-23/07-30', '2027-07-22T23:59')).to.equal(false);
    expect(await shownAt('07-23/07-30', '2027-07-23T00:00')).to.equal(true);
    expect(await shownAt('07-23/07-30', '2031-07-29T23:59')).to.equal(true);
    expect(await shownAt('07-23/07-30', '2027-07-30T00:00')).to.equal(false);
    expect(await shownAt('world-day', '2027-07-30')).to.equal(true);
    expect(await shownAt('world-day', '2027-07-31')).to.equal(false);
    expect(await shownAt('2026-07-01/2026-07-31', '2027-07-15')).to.equal(false);
    expect(await shownAt('12-20/01-10', '2027-01-02')).to.equal(true);
  });

  it('uses local time in its time zone', async () => {
    expect(await shownAt('world-day', '2027-07-29T12:00Z', 'Pacific/Kiritimati')).to.equal(true);
    expect(await shownAt('world-day', '2027-07-29T12:00Z', 'Pacific/Pago_Pago')).to.equal(false);
    expect(await shownAt('world-day', '2027-07-31T10:00Z', 'Pacific/Pago_Pago')).to.equal(true);
  });

  /** A banner to which the page gives a height, on the day before the World Day, in a box of its own. */
  async function tall(): Promise<[box: HTMLElement, element: BlueHeartBanner]> {
    const box = await fixture<HTMLElement>(
      html`<div>
        <style>
          blue-heart-banner {
            display: block;
            min-block-size: 90px;
          }</style
        ><blue-heart-banner when="world-day" now="2027-07-29" lang="en"><a href="/x">Campaign</a></blue-heart-banner>
      </div>`,
    );
    const element: BlueHeartBanner = box.querySelector('blue-heart-banner')!;
    await element.updateComplete;
    return [box, element];
  }

  it('takes no space otherwise, even with a height from the page, and is hidden from screen readers', async () => {
    const [box, element] = await tall();
    expect(isSeen(element.querySelector('a'))).to.equal(false);
    expect(box.getBoundingClientRect().height).to.equal(0);
    expect(element.hasAttribute('away')).to.equal(true);
    element.now = '2027-07-30';
    await oneEvent(element, 'blue-heart-shown');
    expect(element.hasAttribute('away')).to.equal(false);
    expect(box.getBoundingClientRect().height).to.be.at.least(90);
    expect(part(element, 'base')!.getBoundingClientRect().height, 'it fills its place').to.be.at.least(90);
  });

  it('stays away or in place, whatever a framework does to its attribute', async () => {
    const [box, element] = await tall();
    element.removeAttribute('away');
    expect([box.getBoundingClientRect().height, part(element, 'base'), element.away]).to.deep.equal([0, null, true]);
    element.now = '2027-07-30';
    await oneEvent(element, 'blue-heart-shown');
    element.setAttribute('away', '');
    expect(box.getBoundingClientRect().height).to.be.at.least(90);
    expect([isSeen(part(element, 'base')), element.away]).to.deep.equal([true, false]);
  });

  it('takes no space outside its days in another document either', async () => {
    const frame = (await fixture<HTMLElement>(html`<div><iframe></iframe></div>`)).querySelector('iframe')!;
    const element = document.createElement('blue-heart-banner');
    Object.assign(element, { when: 'world-day', now: '2027-07-29', lang: 'en' });
    element.style.minBlockSize = '90px';
    document.body.append(element);
    await element.updateComplete;
    frame.contentDocument!.body.append(element);
    await element.updateComplete;
    expect(element.getClientRects().length).to.equal(0);
  });

  it('is shown as without attributes if a page removes them', async () => {
    const element = await banner(
      html`<blue-heart-banner lang="en" when="world-day" now="2027-07-30" time-zone="Asia/Tokyo" remember="session">
      </blue-heart-banner>`,
    );
    for (const name of ['when', 'now', 'time-zone', 'remember', 'partner', 'date', 'href', 'for', 'action']) {
      element.removeAttribute(name);
      await element.updateComplete;
      expect(isSeen(part(element, 'base')), name).to.equal(true);
    }
  });

  it('renders whatever languages the browser reports', async () => {
    prefer('en-US@posix', 'en-', 'C');
    try {
      const element = await banner(html`<blue-heart-banner lang="xx_!!" now="2027-07-20"></blue-heart-banner>`);
      expect(text(element, 'occasion')).to.contain('30 July · in 10 days');
    } finally {
      preferAsBefore();
    }
  });

  it('fires an event each time it is shown, once', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    let shown = 0;
    box.addEventListener('blue-heart-shown', () => shown++);
    const element = document.createElement('blue-heart-banner');
    Object.assign(element, { when: 'world-day', now: '2027-07-30', lang: 'en' });
    box.append(element);
    await drawn(element);
    element.partner = 'iata';
    await element.updateComplete;
    expect(shown).to.equal(1);
    element.now = '2027-08-30';
    await element.updateComplete;
    element.now = '2028-07-30';
    await element.updateComplete;
    expect(shown).to.equal(2);
  });

  const bad: Record<string, object> = {
    'when="13-40/14-01"': { when: '13-40/14-01' },
    'when="07-30"': { when: '07-30' },
    'when="2026-07-31/2026-07-01"': { when: '2026-07-31/2026-07-01' },
    'when="02-30/03-02"': { when: '02-30/03-02' },
    'now="Invalid Date"': { now: 'Invalid Date', when: '01-01/12-31' },
    'now="07/30/2026"': { now: '07/30/2026', when: '01-01/12-31' },
    'time-zone="Mars/Olympus"': { timeZone: 'Mars/Olympus', when: '01-01/12-31' },
    'time-zone=""': { timeZone: '', when: '01-01/12-31' },
  };
  for (const [written, properties] of Object.entries(bad)) {
    it(`is always shown with ${written}, and warns once`, async () => {
      for (let times = 0; times < 2; times++) {
        const element = document.createElement('blue-heart-banner');
        Object.assign(element, properties, { lang: 'en' });
        (await fixture<HTMLElement>(html`<div></div>`)).append(element);
        await drawn(element);
        expect(isSeen(part(element, 'base'))).to.equal(true);
      }
      const warnings = takeWarnings();
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`<blue-heart-banner> ${written}`);
    });
  }

  it('ignores a clock set to a year before its facts', async () => {
    const clock = setClock('1970-07-30T10:00');
    const element = await banner(html`<blue-heart-banner lang="en" when="2026-07-01/2026-07-02"></blue-heart-banner>`);
    expect(isSeen(part(element, 'base'))).to.equal(true);
    expect(text(element, 'headline')).to.equal(EVERGREEN);
    expect(part(element, 'occasion')).to.equal(null);
    clock.restore();
  });
});

describe('the clock of the banner', () => {
  let clock: Clock;
  beforeEach(() => (clock = new Clock()));
  afterEach(() => clock.restore());

  /** A banner whose translation has loaded, so that only its own timers are counted. */
  async function ticking(when: string, date = ''): Promise<BlueHeartBanner> {
    const element = document.createElement('blue-heart-banner');
    Object.assign(element, { when, date, lang: 'en' });
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await element.updateComplete;
    return element;
  }

  it('has no timer when nothing is pending', async () => {
    const date = setClock('2027-03-01T10:00');
    await ticking('always');
    await ticking('2026-07-01/2026-07-31');
    expect(clock.pending).to.equal(0);
    date.restore();
  });

  it('switches to the World Day at midnight, within a minute, and back', async () => {
    let date = setClock('2027-07-29T23:59:30');
    const element = await ticking('world-day');
    expect(isSeen(part(element, 'base'))).to.equal(false);
    expect(clock.pending).to.equal(1);
    date.restore();
    date = setClock('2027-07-30T00:00:00');
    clock.pass(60_000);
    await element.updateComplete;
    expect(isSeen(part(element, 'base'))).to.equal(true);
    expect(text(element, 'headline')).to.equal(`Today is the ${WORLD_DAY}`);
    date.restore();
    date = setClock('2027-07-31T00:00:00');
    clock.pass(60_000);
    await element.updateComplete;
    expect(isSeen(part(element, 'base'))).to.equal(false);
    date.restore();
    element.remove();
    await nextFrame();
    expect(clock.pending).to.equal(0);
  });

  it('counts down by itself while a day is near', async () => {
    let date = setClock('2027-07-10T12:00');
    const element = await ticking('always');
    expect(text(element, 'occasion')).to.contain('in 20 days');
    date.restore();
    date = setClock('2027-07-11T00:00:01');
    clock.pass(60_000);
    await element.updateComplete;
    expect(text(element, 'occasion')).to.contain('in 19 days');
    date.restore();
    element.remove();
  });

  it('does not advance with `now`', async () => {
    const element = await ticking('world-day');
    element.now = '2027-07-29';
    await element.updateComplete;
    expect(clock.pending).to.equal(0);
  });
});
