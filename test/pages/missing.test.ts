/**
 * Where the browser lacks an API, as in old engines, with polyfills and in test engines: no exception, and every
 * element renders.
 */
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { assert, DRAWN, inEachEngine, it, runInEngines, until } from './support.ts';

const ELEMENTS = `<blue-heart-badge for="help"><a href="/">Badge</a></blue-heart-badge>
  <blue-heart-banner dismissible remember="session"><a href="/">Banner</a></blue-heart-banner>
  <blue-heart-help id="help" mode="launcher" country="MX"><a href="tel:911">911</a></blue-heart-help>
  <blue-heart-help country="MX"><a href="tel:911">911</a></blue-heart-help>
  <blue-heart-exit><a href="https://www.wikipedia.org/">Exit</a></blue-heart-exit>
  <blue-heart-signage id="signage" country="JP" partner="narita-airport" wake-lock burn-in-guard style="block-size: 400px"
    ><p>Poster</p><p slot="slide">Own</p></blue-heart-signage>`;

/** What is missing, and the script that removes it. */
const take = (path: string): [name: string, script: string] => {
  const [name, owner = 'window'] = path.split('.').reverse();
  return [
    path,
    `Object.defineProperty(${owner}, '${name}', { value: undefined, configurable: true, writable: true });`,
  ];
};
const takePrototype = (element: string, name: string): [string, string] => [
  `${element}.prototype.${name}`,
  `delete ${element}.prototype.${name};`,
];
const throwing = (name: string): [string, string] => [
  `${name}, which is refused`,
  `Object.defineProperty(window, '${name}', { get() { throw new DOMException('refused', 'SecurityError') } });`,
];

const MISSING: readonly [name: string, script: string][] = [
  ...[
    'IntersectionObserver',
    'ResizeObserver',
    'MutationObserver',
    'matchMedia',
    'requestAnimationFrame',
    'requestIdleCallback',
    'performance',
    'crypto',
    'CSS',
    'screen',
    'visualViewport',
    'console.warn',
    'navigator.languages',
    'navigator.wakeLock',
    'navigator.clipboard',
    'navigator.share',
    'navigator.serviceWorker',
    'Intl.DisplayNames',
    'Intl.ListFormat',
    'Intl.RelativeTimeFormat',
    'Intl.PluralRules',
    'Intl.Collator',
    'Intl.Locale',
    'Intl.Segmenter',
  ].map(take),
  takePrototype('Element', 'animate'),
  takePrototype('Element', 'getAnimations'),
  takePrototype('Element', 'scrollIntoView'),
  takePrototype('Element', 'moveBefore'),
  takePrototype('HTMLElement', 'attachInternals'),
  takePrototype('HTMLElement', 'showPopover'),
  takePrototype('HTMLDialogElement', 'showModal'),
  takePrototype('Document', 'adoptedStyleSheets'),
  [
    'all adopted style sheets',
    'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;',
  ],
  throwing('localStorage'),
  throwing('sessionStorage'),
  [
    'observers that only pretend',
    'window.IntersectionObserver = window.ResizeObserver = class { constructor() { throw new TypeError("stub"); } };',
  ],
];

for (const [name, script] of MISSING) {
  inEachEngine(`renders all five elements and throws nothing without ${name}`, async ({ page, host, show }) => {
    await show(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
      <script src="${host.origin}/recorder.js"></script><script>${script}</script>${ELEMENTS}
      <script src="${host.origin}/blue-heart.all.js"></script>`);
    await until(page, DRAWN);
    // Runs every disconnect handler: moves, removes and reinserts all elements.
    await page.evaluate(`(async () => {
      document.querySelector('blue-heart-signage').next();
      document.querySelector('blue-heart-badge').shadowRoot.querySelector('button').click();
      dispatchEvent(new Event('resize'));
      await new Promise((done) => setTimeout(done, 100));
      const all = [...document.body.querySelectorAll('blue-heart-badge, blue-heart-banner, blue-heart-help, blue-heart-exit, blue-heart-signage')];
      all.forEach((element) => document.body.append(element));
      all.forEach((element) => element.remove());
      document.body.append(...all);
      await new Promise((done) => setTimeout(done, 100));
    })()`);
    await until(page, DRAWN);
    assert.deepEqual(await page.evaluate('recorder.errors'), []);
  });
}

inEachEngine('shows the fallback content without custom elements', async ({ page, host, show }) => {
  await show(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
    <script src="${host.origin}/recorder.js"></script><script>${take('customElements')[1]}</script>${ELEMENTS}
    <script src="${host.origin}/blue-heart.all.js"></script>`);
  assert.equal(
    await page.evaluate(
      `['a', 'p'].every((name) => [...document.querySelectorAll(name)].every((one) => one.getBoundingClientRect().height > 0))`,
    ),
    true,
  );
  assert.deepEqual(await page.evaluate('recorder.errors'), []);
});

it('renders all five elements in jsdom, and throws nothing', async () => {
  const faults: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => faults.push(error.message));
  const { window } = new JSDOM(`<!doctype html><html lang="en"><title>Page</title>${ELEMENTS}`, {
    runScripts: 'dangerously',
    url: 'https://partner.example/',
    virtualConsole,
  });
  const { document } = window;
  const script = document.createElement('script');
  script.textContent = readFileSync('dist/blue-heart.all.js', 'utf8');
  document.head.append(script);
  // The shadow root of help is closed.
  const rootOf = (element: Element): ShadowRoot | undefined => (element as { renderRoot?: ShadowRoot }).renderRoot;
  const drawn = (): boolean =>
    [...document.body.children]
      .filter(({ localName }) => localName.startsWith('blue-heart-'))
      .every((element) => /\S/.test(rootOf(element)?.querySelector('[part=base], [part=launcher]')?.textContent ?? ''));
  for (let tries = 0; tries < 100 && !drawn(); tries++) await new Promise((done) => setTimeout(done, 50));
  assert.equal(drawn(), true);
  rootOf(document.querySelector('blue-heart-badge')!)!.querySelector('button')!.click();
  for (const way of rootOf(document.querySelectorAll('blue-heart-help')[1]!)!.querySelectorAll('button')) way.click();
  await new Promise((done) => setTimeout(done, 100));
  document.body.textContent = '';
  await new Promise((done) => setTimeout(done, 100));
  window.close();
  assert.deepEqual(faults, []);
});

runInEngines();
