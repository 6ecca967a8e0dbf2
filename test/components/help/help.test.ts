import '../../../src/define/help.js';
import { exitDestination } from '../../../src/data/generated/exit.js';
import { helplines } from '../../../src/data/generated/helplines.js';
import { words as english } from '../../../src/data/generated/words/help.en.js';
import { SECTORS, type BlueHeartHelp } from '../../../src/help/help.js';
import { shared } from '../../../src/base/shared.js';
import { languages } from '../../../src/locales/languages.js';
import { expect, fixture, html, nextFrame, takeWarnings, waitUntil } from '../support/index.js';
import { all, choose, drawn, find, go, hrefs, place, plain, speaks, text } from './support.js';

const { ui, lines } = english;

/** Makes the device report this time zone. */
function inZone(timeZone: string): void {
  const original = Intl.DateTimeFormat.prototype.resolvedOptions;
  Intl.DateTimeFormat.prototype.resolvedOptions = function () {
    return { ...original.call(this), timeZone };
  };
  restore = () => (Intl.DateTimeFormat.prototype.resolvedOptions = original);
}
let restore: (() => unknown) | undefined;
afterEach(() => {
  restore?.();
  restore = undefined;
});

describe('help opens', () => {
  it('with the emergency number of the country, the exit, and three ways in', async () => {
    const help = await place('<blue-heart-help country="MX"></blue-heart-help>');
    expect(text(help, '.bar p')).to.equal('In danger now? Call 911 (Mexico).');
    expect(find(help, '.bar a')!.getAttribute('href')).to.equal('tel:911');
    expect(text(help, 'blue-heart-exit a')).to.equal('Exit this page');
    expect(all(help, '[part=way]').map((way) => plain(way.textContent))).to.deep.equal(Object.values(ui.ways));
    const order = [...find(help, '[part=base]')!.querySelectorAll('.bar a, blue-heart-exit, h2')];
    expect(order.map(({ localName }) => localName).slice(0, 2)).to.deep.equal(['a', 'blue-heart-exit']);
  });

  it('replaces its fallback content once its translation has loaded', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    box.innerHTML = '<blue-heart-help><a href="tel:112">112</a></blue-heart-help>';
    const help = box.firstElementChild as BlueHeartHelp;
    await speaks(help, 'en');
    expect(help.querySelector('a')!.getClientRects()).to.have.length(0);
  });

  it('with a translated exit that leads where the page says', async () => {
    const help = await place(
      '<blue-heart-help country="ES" exit-href="https://www.bbc.com/weather"></blue-heart-help>',
      'es',
    );
    const exit = find(help, 'blue-heart-exit')!;
    await waitUntil(() => exit.shadowRoot?.querySelector('[part=button]'));
    expect(plain(exit.shadowRoot!.querySelector('[part=label]')!.textContent)).to.equal('Salir de esta página');
    expect(exit.shadowRoot!.querySelector('a')!.href).to.equal('https://www.bbc.com/weather');
  });

  it('with a link instead of the exit, until that is upgraded, to the same page if that is https', async () => {
    const link = async (href: string): Promise<string> => {
      const help = await place(`<blue-heart-help country="ES" exit-href="${href}"></blue-heart-help>`);
      return find<HTMLAnchorElement>(help, 'blue-heart-exit a')!.href;
    };
    expect(await link('https://www.bbc.com/weather')).to.equal('https://www.bbc.com/weather');
    expect(await link('javascript:alert(1)')).to.equal(exitDestination);
    takeWarnings();
  });

  for (const language of languages) {
    it(`in ${language}`, async () => {
      const help = await place('<blue-heart-help country="KE"></blue-heart-help>', language);
      const { words } = (await import(`../../../src/data/generated/words/help.${language}.ts`)) as {
        words: typeof english;
      };
      expect(text(help, 'h2')).to.equal(plain(words.ui.title));
      for (const way of ['help', 'saw', 'contact'] as const) {
        await go(help, way);
        expect(text(help, '#view')).to.equal(plain(words.ui.ways[way]));
        const shown = find(help, '[part=base]')!.textContent!;
        expect(shown, 'no place left open, nothing missing').not.to.match(/[{}]|undefined|null|\[object/);
        expect(find(help, '[part=base]')!.dir).to.equal(language === 'ar' ? 'rtl' : 'ltr');
      }
    });
  }
});

describe('the country', () => {
  const country = (help: BlueHeartHelp): string => all<HTMLSelectElement>(help, 'select')[0]!.value;

  it("is the page's, in any case", async () => {
    expect(country(await place('<blue-heart-help country="cr"></blue-heart-help>'))).to.equal('CR');
  });

  it('is otherwise that of the nearest language tag that names one', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="es-MX"><p lang="es"></p></div>`);
    box.firstElementChild!.innerHTML = '<blue-heart-help></blue-heart-help>';
    const help = box.querySelector('blue-heart-help')!;
    await speaks(help, 'es');
    expect(country(help)).to.equal('MX');
    box.lang = 'es-CO';
    await nextFrame();
    await drawn(help);
    expect(country(help)).to.equal('CO');
  });

  it('is otherwise that of the time zone', async () => {
    inZone('Africa/Nairobi');
    const help = await place('<blue-heart-help></blue-heart-help>');
    await waitUntil(() => country(help) === 'KE');
    expect(hrefs(help)[0]).to.equal('tel:999');
  });

  it("is named with the emergency number, in case the page's language names another than the reader's", async () => {
    const box = await fixture<HTMLElement>(html`<div lang="en-US"></div>`);
    box.innerHTML = '<blue-heart-help></blue-heart-help>';
    const help = box.querySelector('blue-heart-help')!;
    await speaks(help, 'en');
    expect(text(help, '.bar p')).to.equal('In danger now? Call 911 (United States).');
    await choose(help, ui.country, 'KE');
    expect(text(help, '.bar p')).to.equal('In danger now? Call 999 (Kenya).');
    await choose(help, ui.language, 'ar');
    await speaks(help, 'ar');
    expect(text(help, '.bar p')).to.contain('(كينيا)');
  });

  it('is the EU for a member state without an entry', async () => {
    const help = await place('<blue-heart-help country="SE"></blue-heart-help>');
    expect([country(help), hrefs(help)[0]]).to.deep.equal(['EU', 'tel:112']);
  });

  it('is asked for if unknown, and no number is shown until then', async () => {
    inZone('UTC');
    const help = await place('<blue-heart-help></blue-heart-help>');
    await nextFrame();
    expect(text(help, '.bar p')).to.equal(ui.countryPrompt);
    for (const way of ['help', 'saw', 'contact'] as const) {
      await go(help, way);
      expect(hrefs(help).filter((href) => /^(tel|sms)/.test(href))).to.deep.equal([]);
    }
    await choose(help, ui.country, 'JP');
    expect(text(help, '.bar p')).to.equal('In danger now? Call 110 (Japan).');
  });

  it('is asked for if invalid, with one warning, whatever the device says', async () => {
    inZone('Africa/Nairobi');
    const help = await place('<blue-heart-help country="Atlantis"></blue-heart-help>');
    help.requestUpdate();
    await drawn(help);
    expect([country(help), text(help, '.bar p')]).to.deep.equal(['', ui.countryPrompt]);
    const warnings = takeWarnings();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('Atlantis').and.contain('MX');
  });

  it('can always be changed, and is then the reader’s whatever the page says', async () => {
    const help = await place('<blue-heart-help country="MX"></blue-heart-help>');
    await choose(help, ui.country, 'PE');
    expect(hrefs(help)[0]).to.equal('tel:105');
    help.country = 'GT';
    await drawn(help);
    expect(hrefs(help)[0]).to.equal('tel:105');
  });

  it('is chosen from all that have numbers, by name in the reader’s language', async () => {
    const help = await place('<blue-heart-help country="DE"></blue-heart-help>', 'de');
    const options = [...find<HTMLSelectElement>(help, 'select')!.options];
    expect(options.map(({ value }) => value).sort()).to.deep.equal(Object.keys(helplines).sort());
    const names = options.map(({ text: name }) => name);
    expect(names).to.include('Österreich').and.include('Europäische Union');
    expect(names).to.deep.equal([...names].sort((one, other) => one.localeCompare(other, 'de')));
  });
});

describe('the language', () => {
  it("can be changed by the reader, keeps the view, and returns to the page's after help is removed", async () => {
    const help = await place('<blue-heart-help country="BE"></blue-heart-help>');
    await go(help, 'contact');
    await choose(help, ui.language, 'nl');
    await speaks(help, 'nl');
    expect(text(help, '#view')).to.equal('Bellen of schrijven');
    help.parentElement!.lang = 'fr';
    await nextFrame();
    expect(find(help, '[lang]')!.lang).to.equal('nl');
    const parent = help.parentElement!;
    help.remove();
    parent.append(help);
    await speaks(help, 'fr');
  });

  it('stays selected if another fails to load, which is retried when it is chosen again', async () => {
    const later = shared().later!;
    const before = later['help.mn'];
    // As if requested, but not loaded yet.
    later['help.mn'] = null;
    const help = await place('<blue-heart-help country="BE"></blue-heart-help>');
    const list = all<HTMLSelectElement>(help, 'select')[1]!;
    list.value = 'mn';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    later['help.mn'] = false;
    help.requestUpdate();
    await drawn(help);
    expect([list.value, text(help, '.main')]).to.satisfy(
      ([value, shown]: string[]) => value === 'en' && shown!.includes('Монгол'),
    );
    await choose(help, ui.language, 'mn');
    await speaks(help, 'mn');
    expect(list.value).to.equal('mn');
    later['help.mn'] = before || later['help.mn'];
  });

  it('is offered by its own name', async () => {
    const help = await place('<blue-heart-help></blue-heart-help>');
    takeWarnings();
    const options = [...all<HTMLSelectElement>(help, 'select')[1]!.options];
    expect(options.map(({ value }) => value)).to.deep.equal([...languages]);
    expect(options.map(({ text: name }) => name)).to.include.members(['العربية', 'Español', '日本語', 'Kiswahili']);
  });
});

describe('"I need help"', () => {
  it('shows whom to call first, then asks nothing and concludes nothing', async () => {
    const help = await place('<blue-heart-help country="IT"></blue-heart-help>');
    await go(help, 'help');
    const { headings } = ui;
    const order = all(help, '.main h4').map((heading) => plain(heading.textContent));
    expect(order).to.deep.equal([
      'Numero Verde Antitratta',
      headings.me,
      headings.rights,
      headings.call,
      ui.note.title,
    ]);
    const shown = plain(find(help, '.main')!.textContent);
    for (const id of [ui.meIntro, lines[4]!, lines[17]!, lines[22]!]) expect(shown).to.contain(plain(id));
    const before = shown;
    all<HTMLInputElement>(help, 'input').forEach((box) => box.click());
    await drawn(help);
    const after = plain(find(help, '.main')!.textContent);
    // Only the note has grown, by these lines.
    expect(after.replace(plain(find(help, 'section section ul')!.textContent), '').replace(/\s+/g, '')).to.equal(
      before.replace(/\s+/g, ''),
    );
  });

  it("has drivers' own signs in road freight", async () => {
    const help = await place('<blue-heart-help country="PL" sector="road-freight"></blue-heart-help>');
    await go(help, 'help');
    expect(all(help, 'h4').map((heading) => plain(heading.textContent))).to.include(ui.roles['driver-as-victim']);
    const own = all(help, 'label').map((label) => plain(label.textContent));
    expect(own).to.include('I have to live in my cab for months.');
    expect(new Set(own).size, 'no line stands twice').to.equal(own.length);
  });

  it('shows the emergency number if a country has no helpline', async () => {
    const help = await place('<blue-heart-help country="SV"></blue-heart-help>');
    await go(help, 'help');
    expect(plain(find(help, '.main')!.textContent)).to.contain('We know of no helpline in El Salvador.');
    expect(hrefs(help).filter((href) => href === 'tel:911')).to.have.length(2);
  });
});

describe('"I saw something"', () => {
  for (const sector of SECTORS) {
    it(`never shows the signs of ${sector} without their cautions, and what not to do`, async () => {
      for (const audience of ['public', 'staff'] as const) {
        const help = await place(
          `<blue-heart-help country="MX" sector="${sector}" audience="${audience}"></blue-heart-help>`,
        );
        await go(help, 'saw');
        const shown = plain(find(help, '.main')!.textContent);
        for (const line of [lines[0]!, lines[1]!, lines[34]!, lines[36]!, lines[38]!]) {
          expect(shown).to.contain(plain(line));
        }
        const at = (words: string): number => shown.indexOf(plain(words));
        expect(at(lines[0]!)).to.be.lessThan(at(all(help, '.ticks label')[0]!.textContent!));
        expect(all(help, 'ol').length, 'what to do').to.be.greaterThan(0);
        help.remove();
      }
    });
  }

  it('puts what to do before the signs for staff, and after them for others', async () => {
    const help = await place('<blue-heart-help country="BR" sector="air-transport"></blue-heart-help>');
    await go(help, 'saw');
    const order = (): string[] =>
      all(help, 'h4')
        .map((heading) => plain(heading.textContent))
        .filter((heading) => heading === ui.headings.signs || heading === ui.headings.protocol);
    expect(order()).to.deep.equal([ui.headings.signs, ui.headings.protocol]);
    await choose(help, ui.audience, 'staff');
    expect(order().slice(0, 2)).to.deep.equal([ui.headings.protocol, ui.headings.signs]);
    expect(all(help, '.role').map((role) => plain(role.textContent))).to.deep.equal([
      ui.roles['cabin-crew'],
      ui.roles['airport-staff'],
    ]);
  });

  it('lets the reader choose another setting', async () => {
    const help = await place('<blue-heart-help country="MX" sector="hotel"></blue-heart-help>');
    await go(help, 'saw');
    await choose(help, ui.sector, 'ride-hailing');
    expect(plain(find(help, '.main')!.textContent)).to.contain(plain(lines[100]!));
  });

  it('falls back to general signs for an unknown setting, and warns once', async () => {
    const help = await place('<blue-heart-help country="MX" sector="submarines"></blue-heart-help>');
    await go(help, 'saw');
    expect(all<HTMLSelectElement>(help, 'select').map(({ value }) => value)).to.include('general');
    const warnings = takeWarnings();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('submarines').and.contain('road-freight');
  });
});

describe('the protocol for staff', () => {
  it('comes before the three ways: crew, captain, control centre', async () => {
    const help = await place(
      '<blue-heart-help country="BR" sector="air-transport" audience="staff"></blue-heart-help>',
    );
    const [protocol] = all(help, 'ol');
    const steps = [...protocol!.children].map((step) => plain(step.textContent));
    expect(steps.findIndex((step) => /captain/.test(step))).to.be.lessThan(
      steps.findIndex((step) => /landing/.test(step)),
    );
    expect(protocol!.compareDocumentPosition(find(help, '[part=way]')!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('tells drivers to end the ride as usual before they report', async () => {
    const help = await place('<blue-heart-help country="MX" sector="ride-hailing" audience="staff"></blue-heart-help>');
    const steps = [...all(help, 'ol')[0]!.children].map((step) => plain(step.textContent));
    expect(steps.slice(0, 3)).to.deep.equal([lines[28], lines[102], lines[29]].map((line) => plain(line!)));
  });
});

describe('the texts about the exit', () => {
  it('state what it does not do', async () => {
    const help = await place('<blue-heart-help country="MX"></blue-heart-help>');
    const about = all(help, 'details').find((details) => plain(details.textContent).startsWith(ui.exit.about))!;
    expect(plain(about.textContent)).to.contain('It does not clear your browser history.');
  });
});
