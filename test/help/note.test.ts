import '../../src/define/exit.js';
import '../../src/define/help.js';
import { sendKeys } from '@web/test-runner-commands';
import { words as english } from '../../src/data/generated/words/help.en.js';
import type { BlueHeartHelp } from '../../src/help/help.js';
import { comeBack } from '../../src/exit/leave.js';
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

/** Help at the note, with two lines ticked and something written. */
async function written(): Promise<BlueHeartHelp> {
  const help = await place('<blue-heart-help country="MX"></blue-heart-help>');
  await go(help, 'help');
  await tick(help, 0);
  await tick(help, 3);
  await write(help, 'Two men, a white van');
  return help;
}

/** Fails if anything of the note can be found. */
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

  it('holds what was ticked and written, and drops what is ticked off', async () => {
    const help = await written();
    const items = (): string[] => [...note(help).querySelectorAll('li')].map((item) => plain(item.textContent));
    expect(items()).to.deep.equal([lines[4], lines[7]].map((line) => plain(line!)));
    await tick(help, 0);
    expect(items()).to.deep.equal([plain(lines[7]!)]);
    expect(field(help).value).to.equal('Two men, a white van');
  });

  it('is one for all ways, and speaks the language that is chosen', async () => {
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

  it('is shared where the browser can, and where the reader changes their mind nothing happens', async () => {
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

  it('is printed alone, from a frame that goes', async () => {
    const help = await written();
    let printed = '';
    const { appendChild } = Node.prototype;
    // The frame's own window prints, which a test must not let happen.
    Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
      const added = appendChild.call(this, node) as T;
      if (node instanceof HTMLIFrameElement) {
        const view = node.contentWindow!;
        view.print = () => {
          printed = view.document.body.innerText;
          view.dispatchEvent(new Event('afterprint'));
        };
      }
      return added;
    };
    button(help, ui.print).click();
    Node.prototype.appendChild = appendChild;
    expect(printed).to.contain('Two men, a white van').and.contain('Written on');
    expect(printed).not.to.contain(ui.title);
    expect(find(help, 'iframe')).to.equal(null);
  });

  it('is in one frame at most where the browser never says that it has printed, and in none once it is cleared or wiped', async () => {
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

  it('is cleared by the reader, in the field too', async () => {
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

  it('is wiped by another exit of the page, even where the page hides the event', async () => {
    const help = await written();
    const exit = await fixture<HTMLElement>(html`<blue-heart-exit lang="en"></blue-heart-exit>`);
    exit.addEventListener('blue-heart-exit', (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    });
    exit.shadowRoot!.querySelector('a')!.click();
    comeBack();
    await assertForgotten(help);
  });

  it('is wiped when the page goes, before the browser keeps it for Back', async () => {
    const help = await written();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(!!field(help), 'at once').to.equal(false);
    await assertForgotten(help);
  });

  it('is wiped at once when help goes, for who keeps hold of it', async () => {
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

  it('is wiped when help goes', async () => {
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

  it('is stored nowhere, and nobody else is told: no event of it leaves help', async () => {
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

  it('lets the page hear Tab and Escape, by which its own dialogs go', async () => {
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

  it('is not kept, corrected or completed by the browser', async () => {
    const help = await written();
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
