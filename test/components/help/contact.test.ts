import '../../../src/define/help.js';
import { sendKeys } from '@web/test-runner-commands';
import { helplines } from '../../../src/data/generated/helplines.js';
import { words as english } from '../../../src/data/generated/words/help.en.js';
import { lineId } from '../../../src/help/channel.js';
import type { BlueHeartHelp } from '../../../src/help/help.js';
import type { Contact } from '../../../src/help/view-state.js';
import { aTimeout, expect, takeWarnings, waitUntil } from '../support/index.js';
import { prefer, preferAsBefore } from '../support/languages.js';
import { all, choose, drawn, find, go, hrefs, place, plain, root, text } from './support.js';

const { ui } = english;

/** The card of a line. */
const card = (help: BlueHeartHelp, name: string): HTMLElement =>
  all(help, 'article').find((one) => plain(one.querySelector('h4')!.textContent) === name)!;
const facts = (help: BlueHeartHelp, name: string): string => plain(card(help, name).textContent);

/** Changes today's date for `new Date()`. */
function today(day: string): void {
  const Real = Date;
  window.Date = class extends Real {
    constructor(...words: [] | [string]) {
      super(words.length ? words[0] : day);
    }
  } as DateConstructor;
  restore = () => (window.Date = Real);
}
let restore: (() => unknown) | undefined;
afterEach(() => {
  restore?.();
  restore = undefined;
});

describe('"Call or write"', () => {
  for (const [code, { emergency, helplines: lines }] of Object.entries(helplines)) {
    it(`shows every number of ${code}, each as written there, as a link and with a copy button`, async () => {
      const help = await place(`<blue-heart-help country="${code}"></blue-heart-help>`);
      await go(help, 'contact');
      const channels = [...emergency, ...lines].flatMap((line) => line.channels);
      const links = all<HTMLAnchorElement>(help, '.contact a');
      expect(links).to.have.length(channels.length);
      const digits = (of: string): string => of.replace(/[^\d*#]/g, '');
      for (const [index, { type, display, number = display }] of channels.entries()) {
        const href = links[index]!.getAttribute('href')!;
        const shown = plain(links[index]!.textContent);
        if (type === 'phone') expect(href).to.equal(`tel:${number.replace(/[^\d*+#]/g, '').replace('#', '%23')}`);
        if (type === 'sms') expect(href).to.match(new RegExp(`^sms:${digits(number)}(\\?&body=\\w+)?$`));
        if (type === 'whatsapp') expect(href).to.equal(`https://wa.me/${digits(number)}`);
        if (type === 'email') expect(href).to.equal(`mailto:${display}`);
        if (type === 'web' || type === 'chat') {
          expect(href).to.equal(display);
          expect(shown).to.contain(new URL(display).hostname.replace('www.', ''));
        } else expect(shown, 'in full view').to.contain(display);
      }
      expect(all(help, '.contact button')).to.have.length(channels.length);
      const named = all(help, '.contact button').map((button) => plain(button.textContent));
      expect(named.every((name) => name.length > ui.copy.length + 1)).to.equal(true);
    });
  }

  it('puts the recommended line first, after the emergency numbers, and marks it', async () => {
    const help = await place('<blue-heart-help country="MX"></blue-heart-help>');
    await go(help, 'contact');
    const names = all(help, 'article h4').map((heading) => plain(heading.textContent));
    expect(names.slice(0, 2)).to.deep.equal([ui.kinds.emergency, 'Línea y Chat Nacional contra la Trata de Personas']);
    expect(facts(help, names[1]!)).to.contain(ui.recommended);
    expect(facts(help, names[2]!)).not.to.contain(ui.recommended);
  });

  it('shows who answers, when, in which languages, at what cost, whether a name is needed, and the date of the evidence', async () => {
    today('2026-01-15');
    const help = await place('<blue-heart-help country="US"></blue-heart-help>');
    await go(help, 'contact');
    const shown = facts(help, 'National Human Trafficking Hotline');
    for (const fact of [
      'Compass Connections',
      ui.operators.ngo,
      ui.hours.always,
      'Languages: English and Spanish',
      ui.free.yes,
      ui.free.no,
      ui.anonymous.yes,
      'Checked in January 2026',
      'Text HELP to 233733',
    ]) {
      expect(shown).to.contain(fact);
    }
    const tip = facts(help, 'HSI Tip Line');
    expect(tip).to.contain(ui.operators.police).and.contain(ui.ways.saw);
    expect(tip, 'no guess').to.contain(ui.hours.unknown);
  });

  it('admits what is unknown, and promises nothing', async () => {
    const help = await place('<blue-heart-help country="MX"></blue-heart-help>');
    await go(help, 'contact');
    const shown = facts(help, 'Línea de Seguridad y Chat de Confianza');
    for (const fact of [ui.hours.unknown, ui.free.unknown, ui.anonymous.unknown]) expect(shown).to.contain(fact);
  });

  it('formats days and times for the reader', async () => {
    const help = await place('<blue-heart-help country="JP"></blue-heart-help>', 'de');
    await go(help, 'contact');
    const shown = facts(help, '労働条件相談「ほっとライン」');
    expect(shown).to.match(/Arbeitstage: 17:00 bis 22:00; Samstag bis Sonntag: 0?9:00 bis 21:00( \(GMT\+9\))? ·/);
  });

  it('says where a number works from, once the reader looks up another country', async () => {
    const help = await place('<blue-heart-help country="MX"></blue-heart-help>');
    await go(help, 'contact');
    expect(find(help, '.main')!.textContent).not.to.contain('Works only from');
    await choose(help, ui.country, 'PE');
    expect(facts(help, 'Línea 1818, opción 1')).to.contain('Works only from Peru');
    await choose(help, ui.country, 'PL');
    expect(facts(help, 'Fundacja La Strada – telefon interwencyjny')).not.to.contain('Works only from');
  });

  it('flags an old number plainly, above it, with the emergency number', async () => {
    today('2027-04-15');
    const help = await place('<blue-heart-help country="AR"></blue-heart-help>');
    await go(help, 'contact');
    const old = card(help, 'Línea 145');
    expect(facts(help, 'Línea 145')).to.contain(
      'Last checked in September 2025. If this number does not work and you are in danger, call 911.',
    );
    const [remark, first] = [old.querySelector('.old')!, old.querySelector('.contact')!];
    expect(remark.compareDocumentPosition(first)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(remark.querySelector('a')!.getAttribute('href')).to.equal('tel:911');
    expect(facts(help, 'Línea 134')).not.to.contain('Last checked');
  });

  it('does so after 18 months, to the month', async () => {
    today('2027-03-01');
    const help = await place('<blue-heart-help country="AR"></blue-heart-help>');
    await go(help, 'contact');
    expect(facts(help, 'Línea 145'), 'since September 2025').to.contain('Checked in September 2025');
    restore!();
    today('2027-04-01');
    help.requestUpdate();
    await drawn(help);
    expect(facts(help, 'Línea 145')).to.contain('Last checked in September 2025');
  });

  it('shows when it was checked, whatever languages the browser reports', async () => {
    prefer('sw-TZ@posix', 'sw-');
    try {
      const help = await place('<blue-heart-help country="KE"></blue-heart-help>', 'sw');
      await go(help, 'contact');
      expect(all(help, 'article')).not.to.have.length(0);
    } finally {
      preferAsBefore();
    }
  });

  it('writes numbers left to right in Arabic', async () => {
    const help = await place('<blue-heart-help country="KE"></blue-heart-help>', 'ar');
    await go(help, 'contact');
    for (const number of all(help, 'bdi')) expect(getComputedStyle(number).direction).to.equal('ltr');
    expect(getComputedStyle(find(help, '.bar a')!).direction).to.equal('ltr');
  });

  it('lets numbers be selected, which a draggable link would prevent', async () => {
    const help = await place('<blue-heart-help country="MX"></blue-heart-help>');
    await go(help, 'contact');
    for (const link of all<HTMLAnchorElement>(help, '.bar p a, .contact a')) expect(link.draggable).to.equal(false);
    const [number] = all(help, '.contact bdi');
    const { userSelect, webkitUserSelect } = getComputedStyle(number!) as CSSStyleDeclaration & {
      webkitUserSelect: string;
    };
    expect([userSelect, webkitUserSelect]).to.include.oneOf(['text', 'auto']);
  });

  it('sends no referrer from any link, and opens none in another tab', async () => {
    const help = await place('<blue-heart-help country="BE"></blue-heart-help>');
    await go(help, 'contact');
    for (const link of all<HTMLAnchorElement>(help, '.contact a')) {
      expect([link.rel, link.target]).to.deep.equal(['noreferrer', '']);
    }
  });
});

describe('a contact that is pressed', () => {
  /** Event details that the page receives; it cancels the press. */
  async function pressed(help: BlueHeartHelp, href: string): Promise<Contact[]> {
    const heard: Contact[] = [];
    const listen = (event: CustomEvent<Contact>): void => {
      event.preventDefault();
      heard.push(event.detail);
    };
    document.addEventListener('blue-heart-contact' as never, listen);
    const link = all<HTMLAnchorElement>(help, 'a').find((one) => one.getAttribute('href') === href)!;
    let isFollowed: boolean | undefined;
    // The test page must not dial.
    const stop = (event: Event): void => {
      isFollowed = !event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', stop);
    link.click();
    removeEventListener('click', stop);
    document.removeEventListener('blue-heart-contact' as never, listen);
    expect(isFollowed, 'the page makes the call').to.equal(!heard.length);
    return heard;
  }

  it('tells a page that asks for it and can make the call itself: the line, the kind of channel, the address', async () => {
    const help = await place('<blue-heart-help country="MX" tell-contact></blue-heart-help>');
    expect(await pressed(help, 'tel:911')).to.deep.equal([
      { helpline: 'emergency', channel: 'phone', href: 'tel:911' },
    ]);
    await go(help, 'contact');
    expect(await pressed(help, 'tel:089')).to.deep.equal([{ helpline: 'mx-089', channel: 'phone', href: 'tel:089' }]);
    expect(await pressed(help, 'https://wa.me/528005533000')).to.deep.equal([
      {
        helpline: 'mx-8005533000',
        channel: 'whatsapp',
        href: 'https://wa.me/528005533000',
      },
    ]);
  });

  it('tells no other page, which would only learn whom somebody calls', async () => {
    const help = await place('<blue-heart-help country="MX"></blue-heart-help>');
    expect(await pressed(help, 'tel:911')).to.deep.equal([]);
    await go(help, 'contact');
    expect(await pressed(help, 'tel:089')).to.deep.equal([]);
    help.tellContact = true;
    expect(await pressed(help, 'tel:089')).to.have.length(1);
  });

  it('identifies each line of a country by a unique id', () => {
    for (const [code, { helplines: lines }] of Object.entries(helplines)) {
      const ids = lines.map(({ channels }) => lineId(code, channels[0]!));
      expect(new Set(ids).size, ids.join()).to.equal(ids.length);
      for (const id of ids) expect(id).to.match(/^[a-z]{2}-[\w.@]+$/);
    }
  });

  it('is followed by the browser if the page does nothing', async () => {
    const help = await place('<blue-heart-help country="MX"></blue-heart-help>');
    let wasPrevented: boolean | undefined;
    // The test page must not dial.
    const stop = (event: Event): void => {
      wasPrevented = event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener('click', stop);
    find(help, '.bar a')!.click();
    window.removeEventListener('click', stop);
    expect(wasPrevented).to.equal(false);
  });
});

describe('copying', () => {
  const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  const set = (value: unknown): void => {
    Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
  };
  afterEach(() => {
    if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
    else Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('copies the number to dial, confirms it, and then drops the confirmation', async () => {
    const copied: string[] = [];
    set({ writeText: async (what: string) => void copied.push(what) });
    const help = await place('<blue-heart-help country="PL"></blue-heart-help>');
    await go(help, 'contact');
    const buttons = all<HTMLButtonElement>(help, '.contact button');
    buttons[1]!.click();
    await waitUntil(() => plain(buttons[1]!.textContent).startsWith(ui.copied));
    expect(copied).to.deep.equal(['+48226280120']);
    expect(text(help, '[role=status]')).to.equal(ui.copied);
    expect(plain(buttons[0]!.textContent)).to.match(new RegExp(`^${ui.copy} `));
    await choose(help, ui.country, 'AR');
    expect(text(help, '[role=status]')).to.equal('');
  });

  for (const [name, value] of Object.entries({
    'there is no clipboard': undefined,
    'the clipboard refuses': { writeText: () => Promise.reject(new Error('no')) },
  })) {
    it(`uses the legacy command where ${name}, and restores focus`, async () => {
      set(value);
      const help = await place('<blue-heart-help country="MX"></blue-heart-help>');
      await go(help, 'contact');
      let selected = '';
      const { execCommand } = Document.prototype;
      Document.prototype.execCommand = (command) => {
        const field = help.shadowRoot!.activeElement as HTMLTextAreaElement;
        selected = `${command} ${field.value}`;
        return true;
      };
      const [button] = all<HTMLButtonElement>(help, '.contact button');
      button!.focus();
      button!.click();
      await waitUntil(() => text(help, '[role=status]') === ui.copied);
      Document.prototype.execCommand = execCommand;
      expect(selected).to.equal('copy 911');
      expect(help.shadowRoot!.activeElement).to.equal(button);
      expect(all(help, 'textarea')).to.have.length(0);
    });
  }
});

describe('copying in a dialog without a clipboard API', () => {
  const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  before(() => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }));
  after(() => {
    if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
    else Reflect.deleteProperty(navigator, 'clipboard');
  });

  /** Presses the first copy button, as with the keyboard; returns what the browser copies. */
  async function press(help: BlueHeartHelp): Promise<string> {
    let copied = '';
    const listen = (): void => {
      const { value, selectionStart, selectionEnd } = root(help).activeElement as HTMLTextAreaElement;
      copied = value.slice(selectionStart, selectionEnd);
    };
    addEventListener('copy', listen, true);
    find(help, '.contact button')!.focus();
    await sendKeys({ press: 'Enter' });
    await aTimeout(50);
    removeEventListener('copy', listen, true);
    return copied;
  }

  async function opened(): Promise<BlueHeartHelp> {
    const help = await place('<blue-heart-help mode="dialog" open country="MX"></blue-heart-help>');
    await go(help, 'contact');
    return help;
  }

  it('copies with the legacy command, confirms it, and restores focus', async () => {
    const help = await opened();
    expect(await press(help)).to.equal('911');
    await waitUntil(() => text(help, '[role=status]') === ui.copied);
    expect(root(help).activeElement).to.equal(find(help, '.contact button'));
    expect(all(help, 'textarea')).to.have.length(0);
  });

  it('does not confirm it on failure', async () => {
    const { execCommand } = Document.prototype;
    Document.prototype.execCommand = () => false;
    const help = await opened();
    await press(help);
    Document.prototype.execCommand = execCommand;
    expect(text(help, '[role=status]')).to.equal('');
    expect(text(help, '.contact button')).to.match(new RegExp(`^${ui.copy} `));
  });
});

describe('the QR code', () => {
  const original = window.matchMedia;
  const wide = (matches: boolean): void => {
    window.matchMedia = () => ({ matches }) as MediaQueryList;
  };
  afterEach(() => (window.matchMedia = original));

  it('appears with a number to call if there is room and the device is no phone', async () => {
    wide(true);
    const help = await place('<blue-heart-help country="IT"></blue-heart-help>');
    await go(help, 'help');
    await waitUntil(() => find(help, 'details'));
    expect(text(help, 'summary')).to.equal(ui.qr);
    find(help, 'summary')!.click();
    await waitUntil(() => find(help, 'svg'));
    expect(find(help, 'svg')!.getAttribute('aria-label')).to.equal('800 290 290');
    expect(find<SVGGraphicsElement>(help, 'svg path')!.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(find(help, 'svg')!.getBoundingClientRect().width).to.be.greaterThan(100);
    expect(getComputedStyle(find(help, 'svg')!).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('never belongs to another number: it folds when the country changes, and only one is unfolded', async () => {
    wide(true);
    const help = await place('<blue-heart-help country="JP"></blue-heart-help>');
    await go(help, 'contact');
    await waitUntil(() => find(help, 'details'));
    const [first, second] = all<HTMLDetailsElement>(help, 'details');
    first!.querySelector('summary')!.click();
    await waitUntil(() => first!.querySelector('svg'));
    second!.querySelector('summary')!.click();
    await waitUntil(() => second!.querySelector('svg'));
    expect([first!.open, first!.querySelector('svg')]).to.deep.equal([false, null]);
    expect(second!.querySelector('svg')!.getAttribute('aria-label')).to.equal('#9110');
    await choose(help, ui.country, 'IT');
    expect([all(help, 'svg').length, all(help, 'details[open]').length]).to.deep.equal([0, 0]);
  });

  it('does not appear on a phone, or with only a site', async () => {
    wide(false);
    const help = await place('<blue-heart-help country="IT"></blue-heart-help>');
    await go(help, 'help');
    expect(find(help, 'svg')).to.equal(null);
    help.remove();
    wide(true);
    const site = await place('<blue-heart-help country="PA"></blue-heart-help>');
    await go(site, 'help');
    expect(find(site, 'svg')).to.equal(null);
  });
});

describe('contacts of the page', () => {
  const own = JSON.stringify([
    { type: 'phone', value: '+52 55 1234 5678', name: 'Ruta', note: 'Day and night' },
    { type: 'web', value: 'https://ruta.example/safety', name: 'Ruta' },
  ]);
  const withContacts = (json: string): string =>
    `<blue-heart-help country="MX"><script type="application/json">${json}</script></blue-heart-help>`;

  it('come after the official ones, marked as the page’s', async () => {
    const help = await place(withContacts(own));
    await go(help, 'contact');
    await waitUntil(() => card(help, ui.partner));
    expect(card(help, ui.partner)).to.equal(all(help, 'article').at(-1));
    expect(facts(help, ui.partner)).to.contain('Ruta').and.contain('Day and night');
    expect(hrefs(help).slice(-2)).to.deep.equal(['tel:+525512345678', 'https://ruta.example/safety']);
  });

  it('are empty without a list, silently', async () => {
    const help = await place('<blue-heart-help country="MX"><a href="tel:911">911</a></blue-heart-help>');
    await go(help, 'contact');
    expect(card(help, ui.partner)).to.equal(undefined);
  });

  const HOSTILE: Record<string, string> = {
    'is no JSON': '{"a":',
    'is no list': '{"type":"phone","value":"1","name":"x"}',
    'leads to a script': '[{"type":"web","value":"javascript:alert(1)","name":"x"}]',
    'holds markup': '[{"type":"phone","value":"112","name":"&lt;b>x"}]'.replace('&lt;', '\\u003c'),
    'has 10,000 entries': JSON.stringify(Array(10_000).fill({ type: 'phone', value: '112', name: 'x' })),
    'has six entries': JSON.stringify(Array(6).fill({ type: 'phone', value: '112', name: 'x' })),
    'has unknown keys': '[{"type":"phone","value":"112","name":"x","__proto__":{"a":1}}]',
  };
  for (const [name, json] of Object.entries(HOSTILE)) {
    it(`are refused with one warning and an event when the list ${name}; the official ones are unharmed`, async () => {
      const codes: string[] = [];
      const listen = ({ detail }: CustomEvent<{ code: string }>): void => void codes.push(detail.code);
      document.addEventListener('blue-heart-error' as never, listen);
      const help = await place(withContacts(json));
      await go(help, 'contact');
      await waitUntil(() => codes.length);
      help.requestUpdate();
      await drawn(help);
      document.removeEventListener('blue-heart-error' as never, listen);
      expect(codes).to.deep.equal(['contacts-refused']);
      expect(takeWarnings()).to.have.length(1);
      expect(card(help, ui.partner)).to.equal(undefined);
      expect(hrefs(help)).to.include('tel:8005533000').and.include('tel:911');
    });
  }
});
