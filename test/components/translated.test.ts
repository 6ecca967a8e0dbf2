import '../../src/define/badge.js';
import '../../src/define/banner.js';
import '../../src/define/exit.js';
import '../../src/define/help.js';
import '../../src/define/signage.js';
import type { BlueHeartHelp } from '../../src/help/help.js';
import type { BlueHeartElement } from '../../src/base/element.js';
import type { BlueHeartSignage } from '../../src/signage/signage.js';
import { shift } from './exit/support.js';
import { choose, drawn, go } from './help/support.js';
import { Clock } from './support/clock.js';
import { expect, fixture, html, nextFrame, waitUntil } from './support/index.js';
import { drawnBy, translate, TRANSLATORS, wrongLinks } from './support/translator.js';

/** A named change, which ends when it is rendered or awaited. */
type Change = readonly [name: string, act: (element: never) => unknown];

const set = (name: string, value: string): Change => [
  `${name}=${value}`,
  (element: Element) => element.setAttribute(name, value),
];
const unset = (name: string): Change => [`without ${name}`, (element: Element) => element.removeAttribute(name)];

const rootOf = (element: Element): ParentNode => (element as BlueHeartElement).renderRoot;
const press = (selector: string, index = 0): Change => [
  `press ${selector} ${index}`,
  (element: Element) => rootOf(element).querySelectorAll<HTMLElement>(selector)[index]!.click(),
];
const pick = (label: string, value: string): Change => [
  `choose ${value}`,
  (help: BlueHeartHelp) => choose(help, label, value),
];
const way = (to: 'help' | 'saw' | 'contact'): Change => [`way ${to}`, (help: BlueHeartHelp) => go(help, to)];

const next: Change = ['next', (player: BlueHeartSignage) => player.next()];

const CONTACTS = JSON.stringify([
  { type: 'phone', name: 'Reception 1', value: '+44 20 7946 0000' },
  { type: 'whatsapp', name: 'Desk', value: '+44 7700 900000', note: 'By day' },
]);

const CHANGES: Readonly<Record<string, readonly Change[]>> = {
  '<blue-heart-badge lang="en" supporter="A partner"></blue-heart-badge>': [
    set('lang', 'es'),
    set('campaign', 'aqui-estoy'),
    set('campaign', 'music-to-inspire'),
    set('supporter', 'Another partner'),
    set('variant', 'compact'),
    set('for', 'some-help'),
    set('lang', 'ar'),
    unset('for'),
    unset('supporter'),
    set('campaign', 'dream-umbrella'),
    set('href', '/here'),
  ],
  '<blue-heart-banner lang="en" partner="narita-airport" now="2027-07-18" dismissible></blue-heart-banner>': [
    set('now', '2027-07-19'),
    set('partner', 'uber-latin-america'),
    set('lang', 'es'),
    set('now', '2027-07-30'),
    set('layout', 'card'),
    set('action', 'help'),
    set('action', 'donate'),
    set('partner', 'Somebody else'),
    set('partner', 'kenya-caa'),
    set('lang', 'sw'),
    set('date', '2027-08-02'),
    unset('dismissible'),
    set('now', '2027-09-01'),
  ],
  '<blue-heart-exit lang="en"></blue-heart-exit>': [
    set('lang', 'de'),
    ['Shift', () => ((clock = new Clock()), shift())],
    ['Shift again', () => shift()],
    ['time is up', () => clock!.pass(5000)],
    ['silence', () => (clock!.pass(5000), clock!.restore(), (clock = undefined))],
    set('variant', 'link'),
    set('lang', 'ar'),
    set('variant', 'button'),
    set('shortcut', 'none'),
  ],
  [`<blue-heart-help lang="en" country="MX"><script type="application/json">${CONTACTS}</script></blue-heart-help>`]: [
    pick('Country', 'GB'),
    way('help'),
    ['tick', (help: Element) => rootOf(help).querySelector<HTMLElement>('[type=checkbox]')!.click()],
    pick('Country', 'MX'),
    press('.contact button'),
    way('contact'),
    pick('Country', 'BE'),
    press('.contact button', 1),
    pick('Language', 'es'),
    set('country', 'US'),
    pick('País', 'US'),
    [
      'unfold',
      (help: BlueHeartHelp) => {
        const code = rootOf(help).querySelector('summary');
        // Not shown on a phone.
        if (code) code.click();
        else help.requestUpdate();
      },
    ],
    pick('País', 'JP'),
    way('saw'),
    pick('Dónde', 'hotel'),
    pick('País', 'KE'),
    set('lang', 'fr'),
  ],
  '<blue-heart-help lang="en" country="MX" mode="dialog" open></blue-heart-help>': [
    pick('Country', 'FR'),
    set('label', 'neutral'),
    way('contact'),
    pick('Country', 'BR'),
    press('[part=close]'),
    set('mode', 'launcher'),
    set('lang', 'de'),
    press('[part=launcher]'),
    set('country', 'AT'),
  ],
  '<blue-heart-signage lang="en" country="US" languages="en es" now="2027-07-20"></blue-heart-signage>': [
    ...Array<Change>(6).fill(next),
    set('country', 'MX'),
    set('partner', 'narita-airport'),
    set('now', '2027-07-21'),
    next,
    next,
    next,
    next,
    set('qr', 'https://example.org/elsewhere'),
    unset('country'),
    set('languages', 'ja'),
    set('now', '2027-07-30'),
    next,
    next,
  ],
};

/** Time stands still while presses of Shift are counted. */
let clock: Clock | undefined;

/** Whether something is loading that will be rendered. */
const isAwaited = (): boolean =>
  Object.values(
    (globalThis as unknown as Record<symbol, { later?: Record<string, unknown> }>)[Symbol.for('blue-heart')]?.later ??
      {},
  ).includes(null);

async function settle(element: BlueHeartElement): Promise<void> {
  do {
    await nextFrame();
    await (element.localName === 'blue-heart-help' ? drawn(element as BlueHeartHelp) : element.updateComplete);
  } while (isAwaited());
  await element.updateComplete;
}

async function place(markup: string): Promise<BlueHeartElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = markup;
  const element = box.firstElementChild as BlueHeartElement;
  await waitUntil(() => element.renderRoot?.querySelector('[lang]'), 'not drawn', { timeout: 10_000 });
  await settle(element);
  return element;
}

/** Makes all the changes, and records what is rendered after each. */
async function play(markup: string, tool?: keyof typeof TRANSLATORS): Promise<Record<string, string>> {
  const element = await place(markup);
  const found: Record<string, string> = {};
  const notes = new Set<string>();
  for (const [index, [name, act]] of CHANGES[markup]!.entries()) {
    if (tool) translate(element, tool);
    await act(element as never);
    if (!clock) await settle(element);
    await element.updateComplete;
    found[`${index} ${name}`] = drawnBy(element);
    wrongLinks(element).forEach((link) => notes.add(`after ${name}: ${link}`));
    if (tool) translate(element, tool);
    wrongLinks(element).forEach((link) => notes.add(`after ${name}, translated again: ${link}`));
  }
  element.remove();
  expect([...notes], 'links that lead elsewhere').to.deep.equal([]);
  return found;
}

for (const markup of Object.keys(CHANGES)) {
  describe(`${/<[\w-]+/.exec(markup)![0].slice(1)}${/mode/.test(markup) ? ' in a dialog' : ''} on a translated page`, function () {
    this.timeout(120_000);
    const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    let plain: Record<string, string>;

    before(async () => {
      const value = { writeText: () => Promise.resolve() };
      Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
      // Once, to load all chunks.
      await play(markup);
    });
    beforeEach(async () => {
      plain = plain ?? (await play(markup));
    });
    afterEach(() => {
      clock?.restore();
      clock = undefined;
    });
    after(() => {
      if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
      else Reflect.deleteProperty(navigator, 'clipboard');
    });

    it('leaves a translation alone while nothing else changes', async () => {
      const element = await place(markup);
      translate(element, 'wraps each text');
      const translated = drawnBy(element);
      for (let frame = 0; frame < 5; frame++) await nextFrame();
      expect(drawnBy(element)).to.equal(translated);
      element.requestUpdate();
      await settle(element);
      expect(drawnBy(element)).not.to.equal(translated);
    });

    for (const tool of Object.keys(TRANSLATORS)) {
      it(`renders what it always renders, with matching links, where a tool ${tool}`, async () => {
        const found = await play(markup, tool);
        for (const change of Object.keys(plain)) expect(found[change], change).to.equal(plain[change]);
      });
    }
  });
}

/** What no translator may change, by the markup that shows it. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  '<blue-heart-badge lang="en" campaign="music-to-inspire"></blue-heart-badge>': [
    'Music to Inspire',
    'Artists United Against Human Trafficking',
  ],
  '<blue-heart-banner lang="en" partner="uber-latin-america"></blue-heart-banner>': ['Uber', 'Blue Heart Campaign'],
  [`<blue-heart-help lang="en" country="US"><script type="application/json">${CONTACTS}</script></blue-heart-help>`]: [
    '911',
    '1-888-373-7888',
    '233733',
    'HELP',
    'humantraffickinghotline.org',
    'National Human Trafficking Hotline',
    'Reception 1',
    '+44 7700 900000',
    'Deutsch',
  ],
  '<blue-heart-signage lang="en" country="US" languages="en"></blue-heart-signage>': [
    '1-888-373-7888',
    'Blue Heart Campaign',
  ],
};

describe('names, numbers and addresses', () => {
  for (const [markup, texts] of Object.entries(KEPT)) {
    it(`are marked as not to be translated in ${/<[\w-]+/.exec(markup)![0].slice(1)}`, async () => {
      const element = await place(markup);
      if (element.localName === 'blue-heart-help') await go(element as BlueHeartHelp, 'contact');
      const kept = [...element.renderRoot.querySelectorAll('[translate=no].notranslate')];
      const shown = kept.map(({ textContent }) => textContent!.trim()).join('\n');
      for (const text of texts) expect(shown).to.contain(text);
      for (const link of element.renderRoot.querySelectorAll('[href^="tel:"], [href^="sms:"], [href*="wa.me"]')) {
        const [number] = /\d[\d ()-]*/.exec(link.textContent!)!;
        const marked = [link, ...link.children].filter((one) => one.matches('[translate=no].notranslate'));
        expect(marked.map(({ textContent }) => textContent).join(' ')).to.contain(number.trim());
      }
    });
  }
});
