import '../../../src/define/exit.js';
import '../../../src/define/help.js';
import { sendKeys } from '@web/test-runner-commands';
import { words as english } from '../../../src/data/generated/words/help.en.js';
import type { BlueHeartHelp } from '../../../src/help/help.js';
import { comeBack } from '../../../src/exit/leave.js';
import { aTimeout, expect, fixture, html, nextFrame, waitUntil } from '../support/index.js';
import { all, choose, drawn, find, go, place, plain, root, speaks } from './support.js';

const { ui, lines } = english;

const field = (help: BlueHeartHelp): HTMLTextAreaElement => find<HTMLTextAreaElement>(help, 'textarea')!;
const note = (help: BlueHeartHelp): HTMLElement => find(help, '[aria-labelledby=note]')!;
const button = (help: BlueHeartHelp, label: string): HTMLButtonElement =>
  [...note(help).querySelectorAll('button')].find((one) => plain(one.textContent) === label)!;

async function write(help: BlueHeartHelp, text: string): Promise<void> {
  field(help).value = text;
  field(help).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await drawn(help);
}

async function tick(help: BlueHeartHelp, index: number): Promise<void> {
  all<HTMLInputElement>(help, '.ticks input')[index]!.click();
  await drawn(help);
}

/** Help at the note, with two lines ticked and some text. */
async function written(): Promise<BlueHeartHelp> {
  const help = await place('<blue-heart-help country="MX"></blue-heart-help>');
  await go(help, 'help');
  await tick(help, 0);
  await tick(help, 3);
  await write(help, 'Two men, a white van');
  return help;
}

/** Fails if any of the note is left. */
async function assertForgotten(help: BlueHeartHelp): Promise<void> {
  await go(help, 'help');
  expect(all<HTMLInputElement>(help, '.ticks input').filter(({ checked }) => checked)).to.have.length(0);
  expect([field(help).value, note(help).querySelectorAll('li').length]).to.deep.equal(['', 0]);
}

describe('the private note', () => {
  const copied: string[] = [];
  const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  beforeEach(() => {
    copied.length = 0;
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void copied.push(text) },
      configurable: true,
    });
  });
  afterEach(() => {
    comeBack();
    if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
    else Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('holds what was ticked and written, and drops what is unticked', async () => {
    const help = await written();
    const items = (): string[] => [...note(help).querySelectorAll('li')].map((item) => plain(item.textContent));
    expect(items()).to.deep.equal([lines[4], lines[7]].map((line) => plain(line!)));
    await tick(help, 0);
    expect(items()).to.deep.equal([plain(lines[7]!)]);
    expect(field(help).value).to.equal('Two men, a white van');
  });

  it('is shared by all views, and follows the chosen language', async () => {
    const help = await written();
    await go(help, 'saw');
    expect(note(help).textContent).to.contain(lines[4]);
    await choose(help, ui.language, 'es');
    await speaks(help, 'es');
    expect(field(help).value).to.equal('Two men, a white van');
    expect(note(help).textContent).to.contain('Alguien se queda con mi pasaporte');
  });

  it('is copied with day and time, and nothing else', async () => {
    const help = await written();
    button(help, ui.copy).click();
    await waitUntil(() => button(help, ui.copied));
    const [first, second, third, stamp] = copied[0]!.split('\n');
    expect([first, second, third]).to.deep.equal([`- ${lines[4]}`, `- ${lines[7]}`, 'Two men, a white van']);
    expect(stamp).to.match(new RegExp(`^Written on .*${new Date().getFullYear()}.*\\d:\\d\\d`));
    await write(help, 'more');
    expect(button(help, ui.copy), 'says so for a moment').not.to.equal(undefined);
  });

  it('can be shared if the browser supports it, and cancelling does nothing', async () => {
    const shared: unknown[] = [];
    const own = Object.getOwnPropertyDescriptor(navigator, 'share');
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (data: unknown) => {
        shared.push(data);
        return Promise.reject(new DOMException('no', 'AbortError'));
      },
    });
    const help = await written();
    button(help, ui.share).click();
    await nextFrame();
    if (own) Object.defineProperty(navigator, 'share', own);
    else Reflect.deleteProperty(navigator, 'share');
    expect(Object.keys(shared[0] as object)).to.deep.equal(['text']);
    expect((shared[0] as { text: string }).text).to.contain('Two men, a white van');
    help.requestUpdate();
    await drawn(help);
    if (!('share' in navigator)) expect(button(help, ui.share)).to.equal(undefined);
  });

  it('is printed alone, from a temporary frame', async () => {
    const help = await written();
    let printed = '';
    let title = '';
    const { appendChild } = Node.prototype;
    // The frame's own window prints, which a test must prevent.
    Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
      const added = appendChild.call(this, node) as T;
      if (node instanceof HTMLIFrameElement) {
        const view = node.contentWindow!;
        view.print = () => {
          printed = view.document.body.innerText;
          ({ title } = view.document);
          view.dispatchEvent(new Event('afterprint'));
        };
      }
      return added;
    };
    button(help, ui.print).click();
    Node.prototype.appendChild = appendChild;
    expect(printed).to.contain('Two men, a white van').and.contain('Written on');
    expect(printed).not.to.contain(ui.title);
    expect(title, 'what the job is called').to.equal(ui.launcher.neutral);
    expect(find(help, 'iframe')).to.equal(null);
  });

  it('is in at most one frame in browsers without afterprint, and in none once cleared or wiped', async () => {
    const { appendChild } = Node.prototype;
    Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
      const added = appendChild.call(this, node) as T;
      if (node instanceof HTMLIFrameElement) node.contentWindow!.print = () => undefined;
      return added;
    };
    const ends: ((help: BlueHeartHelp) => unknown)[] = [
      (help) => button(help, ui.note.clear).click(),
      () => dispatchEvent(new CustomEvent('blue-heart-exit')),
      (help) => help.remove(),
    ];
    const counts: number[] = [];
    for (const end of ends) {
      const help = await written();
      button(help, ui.print).click();
      button(help, ui.print).click();
      counts.push(all(help, 'iframe').length);
      end(help);
      counts.push(all(help, 'iframe').length);
    }
    Node.prototype.appendChild = appendChild;
    expect(counts).to.deep.equal([1, 0, 1, 0, 1, 0]);
  });

  it('is cleared by the reader, including the field', async () => {
    const help = await written();
    button(help, ui.note.clear).click();
    await drawn(help);
    await assertForgotten(help);
  });

  it('is wiped by the exit inside help', async () => {
    const help = await written();
    const exit = find(help, 'blue-heart-exit')!;
    await waitUntil(() => exit.shadowRoot?.querySelector('[part=button]'));
    addEventListener('blue-heart-exit', (event) => event.preventDefault(), { once: true });
    exit.shadowRoot!.querySelector('a')!.click();
    expect(find(help, '#view'), 'at once').to.equal(null);
    comeBack();
    await assertForgotten(help);
  });

  it('is wiped by another exit on the page, even if the page hides the event', async () => {
    const help = await written();
    const exit = await fixture<HTMLElement>(html`<blue-heart-exit lang="en"></blue-heart-exit>`);
    exit.addEventListener('blue-heart-exit', (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    });
    exit.shadowRoot!.querySelector('a')!.click();
    await waitUntil(() => !find(help, '#view'), 'not wiped');
    comeBack();
    await assertForgotten(help);
  });

  it('is wiped everywhere on a page after the blank page was painted, however many there are', async () => {
    const helps = [await written(), await written(), await written()];
    const exit = await fixture<HTMLElement>(html`<blue-heart-exit lang="en"></blue-heart-exit>`);
    const isWritten = (): boolean[] => helps.map((help) => !!find(help, '#view'));
    let atFirstFrame: unknown;
    exit.addEventListener('blue-heart-exit', (event) => {
      event.preventDefault();
      requestAnimationFrame(() => (atFirstFrame = [!!document.querySelector('html > [role=alert]'), isWritten()]));
    });
    exit.shadowRoot!.querySelector('a')!.click();
    await waitUntil(() => atFirstFrame);
    expect(atFirstFrame).to.deep.equal([true, [true, true, true]]);
    await waitUntil(() => !isWritten().includes(true), 'not wiped');
    comeBack();
    for (const help of helps) await assertForgotten(help);
  });

  it('is wiped when the page is unloaded, before the browser caches it for Back', async () => {
    const help = await written();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(!!field(help), 'at once').to.equal(false);
    await assertForgotten(help);
  });

  it('is wiped synchronously when help is removed, even for code that keeps a reference', async () => {
    for (const mode of ['inline', 'dialog']) {
      const help = await place(`<blue-heart-help mode="${mode}" open country="MX"></blue-heart-help>`);
      await go(help, 'help');
      await write(help, 'A white van');
      const kept = field(help);
      help.remove();
      expect([kept.isConnected, !!find(help, 'textarea')], mode).to.deep.equal([false, false]);
      for (let tasks = 0; tasks < 5; tasks++) await aTimeout(0);
    }
  });

  it('is wiped when help is removed', async () => {
    const help = await written();
    const parent = help.parentElement!;
    help.remove();
    parent.append(help);
    await drawn(help);
    await assertForgotten(help);
  });

  it('stays while the dialog is closed and opened again', async () => {
    const help = await place('<blue-heart-help mode="dialog" open country="MX"></blue-heart-help>');
    await go(help, 'saw');
    await write(help, 'A white van');
    help.open = false;
    await drawn(help);
    help.open = true;
    await drawn(help);
    expect(field(help).value).to.equal('A white van');
  });

  it('is stored nowhere, and no event of it leaves help', async () => {
    const heard: string[] = [];
    const types = 'input change beforeinput textInput keydown keypress keyup copy cut paste dragstart drop'.split(' ');
    const listen = (event: Event): void => void heard.push(event.type);
    types.forEach((type) => document.addEventListener(type, listen));
    const help = await written();
    field(help).focus();
    await sendKeys({ press: 'a' });
    for (const type of [
      'copy',
      'cut',
      'paste',
      'compositionstart',
      'compositionend',
      'textInput',
      'dragstart',
      'drop',
    ]) {
      field(help).dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    types.forEach((type) => document.removeEventListener(type, listen));
    expect(heard).to.deep.equal([]);
    expect(field(help).value).to.match(/a/);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(help.outerHTML).not.to.contain('white van');
  });

  it('lets Tab and Escape through to the page, whose own dialogs need them', async () => {
    const heard: string[] = [];
    const listen = (event: KeyboardEvent): void => void heard.push(event.key);
    document.addEventListener('keydown', listen);
    const help = await written();
    for (const key of ['Tab', 'Escape', 'x', 'Enter']) {
      field(help).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal(['Tab', 'Escape']);
  });

  it('is kept from scripts that watch assignments to fields: nothing is assigned', async () => {
    const heard: unknown[] = [];
    const watched: [object, string][] = [
      [HTMLTextAreaElement.prototype, 'value'],
      [HTMLTextAreaElement.prototype, 'defaultValue'],
      [HTMLInputElement.prototype, 'checked'],
    ];
    const own = watched.map(([place, name]) => Object.getOwnPropertyDescriptor(place, name)!);
    const help = await written();
    await go(help, 'saw');
    watched.forEach(([place, name], index) =>
      Object.defineProperty(place, name, {
        ...own[index],
        set(value: unknown) {
          heard.push(value);
          own[index]!.set!.call(this, value);
        },
      }),
    );
    try {
      field(help).focus();
      await sendKeys({ type: ' in white' });
      await tick(help, 1);
      await go(help, 'help');
      await choose(help, ui.language, 'es');
      await speaks(help, 'es');
      help.requestUpdate();
      await drawn(help);
      expect(field(help).value).to.equal('Two men, a white van in white');
      expect(all<HTMLInputElement>(help, '.ticks input').filter(({ checked }) => checked)).to.have.length(2);
    } finally {
      watched.forEach(([place, name], index) => Object.defineProperty(place, name, own[index]!));
    }
    expect(heard).to.deep.equal([]);
  });

  it('is restored, with its ticks, after a tool has emptied help', async () => {
    const help = await written();
    root(help).textContent = '';
    help.requestUpdate();
    await drawn(help);
    expect(field(help).value).to.equal('Two men, a white van');
    expect(all<HTMLInputElement>(help, '.ticks input').filter(({ checked }) => checked)).to.have.length(2);
  });

  it('is not translated by the page, so that the print matches the screen', async () => {
    const help = await written();
    for (const part of [field(help), note(help).querySelector('ul')!]) {
      expect([part.translate, part.className]).to.deep.equal([false, 'notranslate']);
    }
  });

  it('is not stored, corrected or completed by the browser', async () => {
    const help = await written();
    const { attributes } = field(help);
    const given = (name: string): string | undefined => attributes.getNamedItem(name)?.value;
    expect([given('autocorrect'), given('autocapitalize')]).to.deep.equal(['off', 'sentences']);
    const others = ['data-gramm', 'data-gramm_editor', 'data-enable-grammarly', 'data-ms-editor', 'data-lt-active'];
    expect(others.map(given)).to.deep.equal(Array(5).fill('false'));
    expect([field(help).autocomplete, field(help).spellcheck, field(help).name]).to.deep.equal(['off', false, '']);
    expect(field(help).getAttribute('writingsuggestions')).to.equal('false');
    for (const box of all<HTMLInputElement>(help, 'input, select'))
      expect(box.getAttribute('autocomplete')).to.equal('off');
    expect(root(help).querySelector('form')).to.equal(null);
  });

  it('says where it stays, and that a copy can be found', async () => {
    const help = await written();
    const hint = root(help).getElementById(field(help).getAttribute('aria-describedby')!)!;
    expect(plain(hint.textContent)).to.equal(ui.note.hint);
    expect(note(help).textContent).to.contain(ui.note.copies);
  });
});
