/**
 * Drives an element with anything a page may do: attributes, properties, light DOM. Mostly reuses an element, as a page
 * does, and sometimes creates a new one. The class tells what can be set, so that a new attribute takes part.
 */
import fc from 'fast-check';
import type { BlueHeartElement } from '../../../src/base/element.js';
import { shared } from '../../../src/base/shared.js';
import { aTimeout, nextFrame, takeWarnings, waitUntil } from '../support/index.js';
import { oddities, texts, type Odd } from './values.js';

/**
 * The same cases in each run, unless another seed is set: FUZZ_SEED=1 npx wtr --files 'test/components/fuzz/*.test.ts'.
 */
const SEED = Number(process.env.FUZZ_SEED) || 20260730;

/** Firefox and WebKit, which are slower to drive, get a fraction of the cases, as does Chromium in `npm test`. */
const PART = /Chrome\//.test(navigator.userAgent) && !process.env.FUZZ_PART ? 1 : Number(process.env.FUZZ_PART || 0.1);

/** With fewer cases, too few render to mean anything. */
const FEWEST = 400;

/** Lays out only every so many cases, because that takes longest. */
const LOOK = 5;

/** Global attributes that our elements use. */
const GLOBAL = ['lang', 'dir', 'id'];
const LANGUAGES = ['', 'en', 'ar', 'ja', 'pt-BR', 'zh-Hant-TW', 'es-MX', 'EN_us', 'tlh', 'x-'];

export type Fuzzed = BlueHeartElement & Record<string, unknown>;
type ElementClass = typeof BlueHeartElement & (new () => BlueHeartElement);

export interface Subject {
  class: ElementClass;
  /** Valid values of its attributes. */
  meaningful: readonly string[];
  slots: readonly string[];
  /** Schemes of the links that it renders. */
  schemes: readonly string[];
  /** Number of cases in Chromium. */
  cases: number;
  /** Further light DOM, besides slotted content. */
  child?: fc.Arbitrary<HTMLElement>;
  /** What a reader or the page does with it; a number chooses among several. */
  act?: (element: Fuzzed, index: number) => void;
  /** Whether it may wait for a translation or for being near, and shows its fallback content meanwhile. */
  waits?: boolean;
  /** Whether it is rightly invisible, such as outside its days. */
  isAway?: (element: Fuzzed) => boolean;
}

type Change =
  | { kind: 'attribute'; name: string; value: string | null }
  | { kind: 'property'; name: string; value: string | Odd }
  | { kind: 'slot'; name: string; text: string }
  | { kind: 'child'; child: HTMLElement };

interface Case {
  /** Whether it starts with a new element, with some changes made before it is connected. */
  isNew: boolean;
  changes: Change[];
  /** Which of the possible actions follows the render. */
  act: number | null;
}

function casesOf({ class: Class, meaningful, slots, child }: Subject): fc.Arbitrary<Case> {
  const properties = [...Class.elementProperties.keys()].map(String);
  const attributes = [...Class.observedAttributes, ...GLOBAL];
  const text = texts([...meaningful, ...LANGUAGES]);
  const change = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('attribute' as const),
        name: fc.constantFrom(...attributes),
        value: fc.option(text, { freq: 8 }),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('property' as const),
        name: fc.constantFrom(...properties),
        value: fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: oddities }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('slot' as const),
        name: fc.oneof(fc.constantFrom(...slots), text),
        text,
      }),
    },
    ...(child ? [{ weight: 3, arbitrary: fc.record({ kind: fc.constant('child' as const), child }) }] : []),
  ) as fc.Arbitrary<Change>;
  return fc.record({
    isNew: fc.integer({ min: 0, max: 19 }).map((chance) => !chance),
    changes: fc.array(change, { minLength: 1, maxLength: 5 }),
    act: fc.option(fc.nat(50), { freq: 1 }),
  });
}

/** State of the page that must not change. */
class Page {
  private readonly _own = document.getElementById('of-the-page')!;
  private readonly _before = this._state;
  private readonly _markupBefore = this._markup;
  private readonly _names: Set<string>;
  private readonly _stored = [localStorage, sessionStorage].flatMap((storage) => Object.keys(storage));
  private readonly _listeners = new Set<string>();
  private readonly _observer = new MutationObserver(() => undefined);
  private readonly _targets = [window, document, document.documentElement, document.body];

  constructor() {
    const ids = new Map<unknown, number>();
    const idOf = (listener: unknown): number => ids.get(listener) ?? ids.set(listener, ids.size).get(listener)!;
    for (const [index, target] of this._targets.entries()) {
      const { addEventListener: add, removeEventListener: remove } = target;
      const keyOf = (type: string, listener: unknown): string => `listener ${idOf(listener)} of ${type} on ${index}`;
      target.addEventListener = (...given: Parameters<typeof add>): void => {
        this._listeners.add(keyOf(given[0], given[1]));
        add.apply(target, given);
      };
      target.removeEventListener = (...given: Parameters<typeof remove>): void => {
        this._listeners.delete(keyOf(given[0], given[1]));
        remove.apply(target, given);
      };
    }
    this._names = new Set(Object.getOwnPropertyNames(window));
    const { head, body, documentElement } = document;
    const all = { attributes: true, childList: true };
    this._observer.observe(document, { childList: true });
    for (const element of [documentElement, body]) this._observer.observe(element, all);
    for (const element of [head, this._own]) {
      this._observer.observe(element, { ...all, subtree: true, characterData: true });
    }
  }

  /** Changes since the last call, in words; empty if none. */
  get changed(): string[] {
    const now = this._state;
    // What was changed and restored, as when a page is left and comes back, counts as unchanged.
    const isTouched = this._observer.takeRecords().length > 0;
    return [
      ...now.filter((part, index) => part !== this._before[index]),
      ...(isTouched ? this._markup.filter((part, index) => part !== this._markupBefore[index]) : []),
      ...((window as { injected?: unknown }).injected ? ['a script of the data has run'] : []),
    ];
  }

  /** Permanent traces, checked at the end: names of the window, listeners, and storage. */
  get left(): string[] {
    const stored = [localStorage, sessionStorage].flatMap((storage) => Object.keys(storage));
    return [
      ...Object.getOwnPropertyNames(window).filter((name) => !this._names.has(name)),
      ...this._listeners,
      // A closed banner is stored if the page asks for it.
      ...stored.filter((key) => !this._stored.includes(key) && !key.startsWith('bhe-closed')),
    ];
  }

  /** So that the next case fails only for its own reasons. */
  restore(): void {
    document.body.prepend(this._own);
    this._observer.takeRecords();
  }

  end(): void {
    this._observer.disconnect();
    this._own.remove();
    for (const target of this._targets as Partial<EventTarget>[]) {
      delete target.addEventListener;
      delete target.removeEventListener;
    }
  }

  private get _markup(): string[] {
    const { documentElement: root, head, body } = document;
    const tagOf = (element: Node): string => (element.cloneNode() as HTMLElement).outerHTML;
    return [
      head.outerHTML,
      this._own.outerHTML,
      ...[root, body].map(tagOf),
      ...[document, root, body].map((node) => [...node.childNodes].map(({ nodeName }) => nodeName).join()),
    ];
  }

  private get _state(): string[] {
    return [location.href, `${history.length} steps of history`];
  }
}

/** Elements used in our templates. */
const OURS = new Set(
  (
    'a article b bdi button circle dialog details div ellipse g h2 h3 h4 i input label li line ol option p path polygon polyline ' +
    'q rect section select slot small span style summary svg textarea time ul blue-heart-exit blue-heart-help'
  ).split(' '),
);
const LEADING = ['href', 'src', 'action', 'formaction', 'xlink:href', 'srcdoc', 'data', 'ping', 'poster'];

/** All elements in a shadow root and in those nested in it. */
function* within(root: ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* within(element.shadowRoot);
  }
}

/** Content of the shadow root that cannot come from our templates, in words. */
function foreign(root: ShadowRoot, schemes: readonly string[]): string[] {
  const found: string[] = [];
  for (const element of within(root)) {
    if (!OURS.has(element.localName)) found.push(`<${element.localName}>`);
    if (element.getAttributeNames().some((name) => name.startsWith('on'))) found.push(element.outerHTML.slice(0, 200));
    // On an element of ours it is an attribute as given, not a link.
    for (const name of element.localName.includes('-') ? [] : LEADING) {
      const address = element.getAttribute(name);
      if (address === null || address === '') continue;
      const isInside = element.getRootNode() !== root;
      // An exit inside help leads only to https; an invalid address leads nowhere.
      const allowed = isInside ? ['https:'] : schemes;
      if (URL.canParse(address, document.baseURI) && !allowed.includes(new URL(address, document.baseURI).protocol)) {
        found.push(`${name}="${address.slice(0, 200)}"`);
      }
    }
  }
  return found;
}

const baseOf = (root: ShadowRoot): Element | null =>
  root.querySelector('[part=launcher]') || root.querySelector('[part=base]');

/** Never a blank box: it has text of ours or fallback content. */
const isFilled = ({ shadowRoot: root }: Fuzzed): boolean =>
  !!baseOf(root!)?.textContent!.trim() || !root!.querySelector<HTMLSlotElement>('slot:not([name])')!.hidden;

/** The same, by layout. */
const isSeen = (element: Fuzzed): boolean =>
  [baseOf(element.shadowRoot!), element.querySelector('.fallback')].some((part) => !!part?.getClientRects().length);

/** Presses the matching element in its shadow root. */
export const press =
  (selector: string) =>
  ({ shadowRoot }: Fuzzed, index: number): void => {
    const buttons = shadowRoot!.querySelectorAll<HTMLElement>(selector);
    if (buttons.length) buttons[index % buttons.length]!.click();
  };

export function fuzz(subject: Subject): void {
  const { class: Class, schemes, waits, isAway = () => false, act } = subject;
  const { tag, elementProperties: options } = Class;
  const cases = Math.round(Math.max(subject.cases * PART, process.env.FUZZ_PART ? FEWEST : 0));

  it(`<${tag}> harms nothing and is never blank, in ${cases} cases (seed ${SEED})`, async function () {
    this.timeout(220_000);
    const box = document.createElement('div');
    // Out of flow, so that nothing scrolls and the page's size stays.
    box.style.cssText = 'position:fixed;top:0;left:0;width:800px;height:600px;overflow:auto';
    box.lang = 'en';
    document.body.insertAdjacentHTML('afterbegin', '<p id="of-the-page">Page</p>');
    document.body.append(box);
    const page = new Page();
    let element: Fuzzed | undefined;
    let drawn = 0;
    let looks = 0;
    /** Properties with non-string values: for these we only require that nothing breaks. */
    const odd = new Set<string>();
    const failures: string[] = [];
    box.addEventListener('blue-heart-error', ({ detail: { code, message } }) => {
      if (code === 'render-failed') failures.push(message);
    });

    const propertyOf = (attribute: string): string =>
      [...options.keys()].map(String).find((name) => attributeOf(name) === attribute) ?? '';
    const attributeOf = (name: string): string => String(options.get(name)!.attribute ?? name.toLowerCase());

    /**
     * Whether setting the attribute changes its property. A missing one cannot be removed; and Lit, which could not
     * reflect a non-string value, ignores that attribute until the property is set.
     */
    const isSet = (element: Fuzzed, { name, value }: { name: string; value: string | null }): boolean =>
      (value !== null || element.hasAttribute(name)) && !options.get(propertyOf(name))?.reflect;

    function change(element: Fuzzed, step: Change): void {
      if (step.kind === 'attribute') {
        if (isSet(element, step)) odd.delete(propertyOf(step.name));
        if (step.value === null) element.removeAttribute(step.name);
        else element.setAttribute(step.name, step.value);
      } else if (step.kind === 'property') {
        const isText = typeof step.value === 'string';
        odd[isText ? 'delete' : 'add'](step.name);
        element[step.name] = isText ? step.value : (step.value as Odd).make();
      } else {
        element.querySelectorAll('.given').forEach((given) => given.remove());
        const child = step.kind === 'child' ? (step.child.cloneNode(true) as HTMLElement) : document.createElement('p');
        if (step.kind === 'slot') {
          child.slot = step.name;
          child.textContent = step.text;
        }
        child.classList.add('given');
        element.append(child);
      }
    }

    async function holds({ isNew, changes, act: index }: Case): Promise<void> {
      if (isNew || !element) {
        element?.remove();
        odd.clear();
        failures.length = 0;
        element = document.createElement(tag) as Fuzzed;
        changes.slice(0, 2).forEach((step) => change(element!, step));
        const fallback = document.createElement('p');
        fallback.className = 'fallback';
        fallback.textContent = 'https://www.unodc.org/blueheart';
        element.prepend(fallback);
        box.append(element);
        await nextFrame();
      }
      const root = element.shadowRoot!;
      const wasOdd = odd.size > 0;
      changes.forEach((step) => change(element!, step));
      element.requestUpdate();
      await element.updateComplete;
      if (act && index !== null) {
        act(element, index);
        // The result comes in separate tasks.
        await aTimeout(0);
        await element.updateComplete;
      }
      shared().warned?.clear();

      if (root.querySelector('[part=base]')) drawn++;
      const faults = takeWarnings().filter((text) => !text.startsWith('<blue-heart-'));
      // With only strings, it must render, whatever was there before.
      const failed = failures.splice(0);
      if (!wasOdd && !odd.size) faults.push(...failed);
      if (!odd.size && !waits && !isAway(element) && !root.querySelector('[part=base]')) faults.push('it is not drawn');
      faults.push(...page.changed, ...foreign(root, schemes));
      if (!isAway(element) && !isFilled(element)) faults.push('nothing is there');
      if (!(looks++ % LOOK)) {
        if (scrollX || scrollY) faults.push('the page was scrolled');
        if (!isAway(element) && !isSeen(element)) faults.push('nothing is seen');
      }
      if (faults.length) {
        // Shrinking starts over with the next case.
        element.remove();
        element = undefined;
        page.restore();
        throw new Error(faults.map((fault) => fault.slice(0, 500)).join('\n'));
      }
    }

    try {
      // From here on, all translations but those of other languages are loaded.
      const first = document.createElement(tag);
      box.append(first);
      await waitUntil(() => first.shadowRoot!.querySelector('[part=base]'), 'not drawn', { timeout: 10_000 });
      first.remove();
      await fc.assert(fc.asyncProperty(casesOf(subject), holds), {
        seed: SEED,
        numRuns: cases,
        includeErrorInReport: true,
        // A failure reports its seed, path and smallest case.
        interruptAfterTimeLimit: 200_000,
        markInterruptAsFailure: true,
      });
      element!.remove();
      // Images in its light DOM may still fail.
      await aTimeout(100);
      takeWarnings();
      // Otherwise we would have tested only fallback content.
      if (drawn < cases / 4) throw new Error(`only ${drawn} of ${cases} cases were drawn`);
      if (page.left.length) throw new Error(`left in the page: ${page.left.join(', ')}`);
    } finally {
      page.end();
      box.remove();
    }
  });
}
