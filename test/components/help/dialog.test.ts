import '../../../src/define/badge.js';
import '../../../src/define/help.js';
import { sendKeys } from '@web/test-runner-commands';
import { words as english } from '../../../src/data/generated/words/help.en.js';
import { HELP_MODES, type BlueHeartHelp } from '../../../src/help/help.js';
import { aTimeout, expect, nextFrame, takeWarnings, waitUntil } from '../support/index.js';
import { all, drawn, find, go, place, plain, root, text } from './support.js';

const { ui } = english;

const dialog = (help: Element): HTMLDialogElement => find<HTMLDialogElement>(help, 'dialog')!;
const isShown = (help: Element): boolean => dialog(help).getBoundingClientRect().height > 0;
const launcher = (help: Element): HTMLButtonElement => find<HTMLButtonElement>(help, '[part=launcher]')!;
const close = (help: Element): HTMLButtonElement => find<HTMLButtonElement>(help, '[part=close]')!;

/** Events of the element while `act` runs and renders. */
async function said(help: BlueHeartHelp, act: () => unknown): Promise<string[]> {
  const heard: string[] = [];
  const listen = (event: Event): void => void heard.push(event.type);
  for (const type of ['open', 'close']) document.addEventListener(`blue-heart-${type}`, listen);
  await act();
  await drawn(help);
  await nextFrame();
  for (const type of ['open', 'close']) document.removeEventListener(`blue-heart-${type}`, listen);
  return heard;
}

describe('help in a dialog', () => {
  it('takes no space and shows nothing until opened', async () => {
    const help = await place('<blue-heart-help mode="dialog" country="MX"><a href="tel:911">911</a></blue-heart-help>');
    expect(help.parentElement!.getBoundingClientRect().height).to.equal(0);
    expect([find(help, 'blue-heart-exit'), plain(dialog(help).textContent)]).to.deep.equal([null, '']);
  });

  it('opens modally by `open`, focuses its heading, and fires an event', async () => {
    const help = await place('<blue-heart-help mode="dialog" country="MX"></blue-heart-help>');
    expect(await said(help, () => help.setAttribute('open', ''))).to.deep.equal(['blue-heart-open']);
    expect([isShown(help), dialog(help).matches(':modal')]).to.deep.equal([true, true]);
    expect(root(help).activeElement).to.equal(find(help, 'h2'));
    expect(text(help, '.bar p')).to.equal('In danger now? Call 911 (Mexico).');
  });

  it('names its purpose in its heading, unless its label is neutral', async () => {
    for (const [label, heading] of [
      ['plain', ui.title],
      ['neutral', ui.launcher.neutral],
    ]) {
      const help = await place(`<blue-heart-help mode="dialog" open label="${label}" country="MX"></blue-heart-help>`);
      const named = root(help).getElementById(dialog(help).getAttribute('aria-labelledby')!)!;
      expect([text(help, 'h2'), plain(named.textContent)]).to.deep.equal([heading, heading]);
    }
  });

  it('closes by its button, by `open`, and by the browser, fires an event, and restores focus', async () => {
    const help = await place('<button>Before</button><blue-heart-help mode="dialog" country="MX"></blue-heart-help>');
    const before = help.parentElement!.querySelector('button')!;
    const ways: (() => unknown)[] = [
      () => close(help).click(),
      () => (help.open = false),
      // Like Escape, or Back on a phone.
      () => dialog(help).close(),
    ];
    for (const way of ways) {
      before.focus();
      help.open = true;
      await drawn(help);
      expect(document.activeElement).to.equal(help);
      expect(
        await said(help, async () => {
          way();
          await nextFrame();
        }),
      ).to.deep.equal(['blue-heart-close']);
      expect([help.hasAttribute('open'), isShown(help), find(help, 'h2')]).to.deep.equal([false, false, null]);
      expect(document.activeElement).to.equal(before);
    }
  });

  it('opens once its translation has loaded, if that is late', async () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.lang = 'nl';
    box.innerHTML = '<blue-heart-help mode="dialog" open country="BE"><a href="tel:101">101</a></blue-heart-help>';
    const help = box.firstElementChild as BlueHeartHelp;
    await waitUntil(() => find(help, 'dialog') && isShown(help));
    box.remove();
  });

  it('is closed when removed from the page, and open again when it comes back', async () => {
    const help = await place('<blue-heart-help mode="dialog" open country="MX"></blue-heart-help>');
    const parent = help.parentElement!;
    help.remove();
    expect(dialog(help).open).to.equal(false);
    parent.append(help);
    await drawn(help);
    expect(isShown(help)).to.equal(true);
  });

  it('opens and closes by its attribute, which does not reflect what the reader does', async () => {
    const help = await place('<blue-heart-help mode="launcher" country="MX"></blue-heart-help>');
    for (const isOpen of [true, false, true, false]) {
      help.toggleAttribute('open');
      await drawn(help);
      expect([help.open, isShown(help)]).to.deep.equal([isOpen, isOpen]);
    }
    launcher(help).click();
    await drawn(help);
    expect([isShown(help), help.hasAttribute('open')]).to.deep.equal([true, false]);
    close(help).click();
    await drawn(help);
    help.setAttribute('open', '');
    await drawn(help);
    expect(isShown(help)).to.equal(true);
    close(help).click();
    await drawn(help);
    help.setAttribute('open', '');
    await drawn(help);
    expect(isShown(help), 'the page opens it again').to.equal(true);
  });

  it('does not reopen by the HTML once the reader has closed it, nor does a copy', async () => {
    const help = await place('<blue-heart-help mode="dialog" open country="MX"></blue-heart-help>');
    close(help).click();
    await drawn(help);
    expect((help.cloneNode() as Element).hasAttribute('open')).to.equal(false);
    help.setAttribute('open', '');
    await drawn(help);
    expect([help.open, isShown(help), (help.cloneNode() as Element).hasAttribute('open')]).to.deep.equal(
      Array(3).fill(false),
    );
    help.open = true;
    await drawn(help);
    expect(isShown(help)).to.equal(true);
    help.removeAttribute('open');
    await drawn(help);
    expect(isShown(help), 'what is not there is not taken off').to.equal(true);
  });

  it('stays open after a synchronous move, with its text and focus, and restores focus later', async () => {
    const help = await place('<button>Before</button><blue-heart-help mode="dialog" country="MX"></blue-heart-help>');
    const parent = help.parentElement!;
    parent.querySelector('button')!.focus();
    help.open = true;
    await drawn(help);
    await go(help, 'help');
    const field = find<HTMLTextAreaElement>(help, 'textarea')!;
    field.focus();
    await sendKeys({ type: 'van' });
    expect(await said(help, () => parent.prepend(help))).to.deep.equal([]);
    expect([dialog(help).matches(':modal'), isShown(help), root(help).activeElement]).to.deep.equal([
      true,
      true,
      field,
    ]);
    expect(field.value).to.equal('van');
    close(help).click();
    await drawn(help);
    expect(document.activeElement).to.equal(parent.querySelector('button'));
  });

  it('can become inline while it is open, and a dialog again', async () => {
    const help = await place('<blue-heart-help mode="dialog" open country="MX"></blue-heart-help>');
    help.mode = 'inline';
    await drawn(help);
    expect([help.open, dialog(help)]).to.deep.equal([false, null]);
    help.mode = 'dialog';
    await drawn(help);
    help.open = true;
    await drawn(help);
    expect(isShown(help)).to.equal(true);
  });

  it('has a button that opens it, with a plain or an inconspicuous label', async () => {
    const help = await place('<blue-heart-help mode="launcher" country="MX"></blue-heart-help>');
    expect(plain(launcher(help).textContent)).to.equal(ui.launcher.plain);
    expect(launcher(help).getAttribute('aria-haspopup')).to.equal('dialog');
    expect(launcher(help).getBoundingClientRect().height).to.be.at.least(44);
    help.label = 'neutral';
    await drawn(help);
    expect(plain(launcher(help).textContent)).to.equal(ui.launcher.neutral);
    launcher(help).focus();
    expect(await said(help, () => launcher(help).click())).to.deep.equal(['blue-heart-open']);
    close(help).click();
    await drawn(help);
    expect(root(help).activeElement).to.equal(launcher(help));
  });

  it('falls back from an unknown label and mode, with one warning each', async () => {
    await place('<blue-heart-help mode="popup" label="secret" country="MX"></blue-heart-help>');
    await place('<blue-heart-help mode="launcher" label="secret" country="MX"></blue-heart-help>');
    const warnings = takeWarnings();
    expect(warnings).to.have.length(2);
    expect(warnings.join()).to.contain(HELP_MODES.join(', ')).and.contain('plain, neutral');
  });

  it('is opened by a badge, and again after it was closed', async () => {
    const help = await place(
      '<blue-heart-badge for="help"></blue-heart-badge><blue-heart-help id="help" mode="dialog" country="MX"></blue-heart-help>',
    );
    const badge = help.parentElement!.querySelector('blue-heart-badge')!;
    for (let times = 0; times < 2; times++) {
      badge.shadowRoot!.querySelector('button')!.click();
      await drawn(help);
      expect(isShown(help)).to.equal(true);
      close(help).click();
      await drawn(help);
    }
  });

  it('does not leave the page by Shift while it is closed', async () => {
    const help = await place('<blue-heart-help mode="dialog" country="MX"></blue-heart-help>');
    const left: Event[] = [];
    const listen = (event: Event): void => {
      event.preventDefault();
      left.push(event);
    };
    addEventListener('blue-heart-exit', listen);
    for (let times = 0; times < 3; times++) {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', shiftKey: true, bubbles: true }));
      document.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', bubbles: true }));
    }
    removeEventListener('blue-heart-exit', listen);
    expect([left.length, help.open]).to.deep.equal([0, false]);
  });
});

describe('help that is not displayed', () => {
  const isInert = (element: Element): boolean => {
    const { left, top } = element.getBoundingClientRect();
    return document.elementFromPoint(left + 2, top + 2) !== element;
  };

  it('closes again if an ancestor is not displayed, so that the page stays usable, and warns once', async () => {
    const help = await place(
      '<button>Page</button><p hidden><blue-heart-help mode="dialog" country="MX"></blue-heart-help></p>',
    );
    const heard = await said(help, async () => {
      for (let times = 0; times < 2; times++) {
        help.open = true;
        await waitUntil(() => !help.open);
        await help.updateComplete;
      }
    });
    expect([heard, dialog(help).open]).to.deep.equal([[], false]);
    expect(isInert(help.parentElement!.parentElement!.querySelector('button')!)).to.equal(false);
    expect(takeWarnings().join()).to.contain('not displayed');
    help.parentElement!.hidden = false;
    expect(await said(help, () => (help.open = true))).to.deep.equal(['blue-heart-open']);
    expect(isShown(help)).to.equal(true);
  });

  it('opens if an ancestor is only invisible', async () => {
    const help = await place(
      '<p style="visibility: hidden"><blue-heart-help mode="dialog" open country="MX"></blue-heart-help></p>',
    );
    expect(getComputedStyle(find(help, 'h2')!).visibility).to.equal('visible');
  });
});

describe('help that fails to render', () => {
  it('shows its fallback content, never throws, renders once, and opens when it can render', async () => {
    const help = await place('<blue-heart-help mode="dialog" country="MX"><a href="tel:911">911</a></blue-heart-help>');
    const link = help.querySelector('a')!;
    let tries = 0;
    // The page breaks what we need.
    Object.defineProperty(help, 'country', {
      configurable: true,
      get() {
        tries++;
        throw new Error('on purpose');
      },
    });
    help.open = true;
    await waitUntil(() => link.getClientRects().length);
    for (let tasks = 0; tasks < 20; tasks++) await aTimeout(0);
    expect(tries).to.be.within(1, 3);
    expect(takeWarnings().join()).to.contain('on purpose');
    Reflect.deleteProperty(help, 'country');
    help.open = true;
    help.requestUpdate();
    await waitUntil(() => find(help, 'dialog') && isShown(help));
    expect([link.getClientRects().length, root(help).activeElement]).to.deep.equal([0, find(help, 'h2')]);
  });

  it('releases the page if that happens while it is open, and opens again when it can', async () => {
    const help = await place(
      '<blue-heart-help mode="dialog" open country="MX"><a href="tel:911">911</a></blue-heart-help>',
    );
    Object.defineProperty(help, 'country', {
      configurable: true,
      get: () => {
        throw new Error('on purpose');
      },
    });
    help.requestUpdate();
    await waitUntil(() => help.querySelector('a')!.getClientRects().length);
    await aTimeout(50);
    takeWarnings();
    Reflect.deleteProperty(help, 'country');
    help.requestUpdate();
    await waitUntil(() => find(help, 'dialog') && isShown(help) && dialog(help).matches(':modal'));
  });
});

describe('inline help, opened by a badge', () => {
  it('scrolls into view, focuses its heading, fires an event, and can be opened again', async () => {
    const help = await place('<div style="block-size: 5000px"></div><blue-heart-help country="MX"></blue-heart-help>');
    for (let times = 0; times < 2; times++) {
      scrollTo(0, 0);
      expect(await said(help, () => (help.open = true))).to.deep.equal(['blue-heart-open']);
      expect(root(help).activeElement).to.equal(find(help, 'h2'));
      expect(find(help, 'h2')!.getBoundingClientRect().top).to.be.within(0, innerHeight);
      expect(help.open, 'and is ready for the next time').to.equal(false);
    }
  });
});

describe('focus in help', () => {
  it('moves to the heading of the chosen view, and back to that of the start', async () => {
    const help = await place('<blue-heart-help country="MX"></blue-heart-help>');
    await go(help, 'saw');
    expect(root(help).activeElement).to.equal(find(help, '#view'));
    (find(help, '#view')!.previousElementSibling as HTMLElement).click();
    await drawn(help);
    expect(root(help).activeElement).to.equal(find(help, 'h2'));
  });

  it('is not taken when help renders', async () => {
    const help = await place('<input aria-label="Name"><blue-heart-help country="MX"></blue-heart-help>');
    const input = help.parentElement!.querySelector('input')!;
    input.focus();
    help.country = 'PE';
    await drawn(help);
    expect(document.activeElement).to.equal(input);
  });
});

describe('Tab in a dialog without a number to call', () => {
  it('reaches Close, the exit and the rest, and wraps around', async () => {
    const help = await place(
      '<button>Before</button><blue-heart-help mode="dialog" open country="ZZ"></blue-heart-help>',
    );
    takeWarnings();
    const exit = find(help, 'blue-heart-exit')!;
    await waitUntil(() => exit.shadowRoot!.querySelector('a'));
    const last = all(help, 'summary').at(-1)!;
    last.focus();
    const passed: (Element | null)[] = [];
    for (let presses = 0; presses < 3; presses++) {
      await sendKeys({ press: 'Tab' });
      passed.push(root(help).activeElement);
    }
    expect(passed).to.deep.equal([close(help), exit, find(help, 'select')]);
    const { left, right } = close(help).getBoundingClientRect();
    expect(left + right, 'seen after the exit').to.be.greaterThan(exit.getBoundingClientRect().left * 2);
  });
});

describe('in browsers without modal dialogs', () => {
  const { showModal } = HTMLDialogElement.prototype;
  before(() => Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal'));
  after(() => (HTMLDialogElement.prototype.showModal = showModal));

  async function opened(): Promise<{ help: BlueHeartHelp; before: HTMLButtonElement }> {
    const help = await place('<button>Before</button><blue-heart-help mode="dialog" country="MX"></blue-heart-help>');
    const before = help.parentElement!.querySelector('button')!;
    before.focus();
    help.open = true;
    await drawn(help);
    return { help, before };
  }

  it('help still opens above the page, named as a dialog, and restores focus', async () => {
    const { help, before } = await opened();
    expect(isShown(help)).to.equal(true);
    const { position, zIndex } = getComputedStyle(dialog(help));
    expect([position, Number(zIndex) > 1e9]).to.deep.equal(['fixed', true]);
    expect([dialog(help).getAttribute('role'), dialog(help).getAttribute('aria-modal')]).to.deep.equal([
      'dialog',
      'true',
    ]);
    expect(root(help).activeElement).to.equal(find(help, 'h2'));
    close(help).click();
    await drawn(help);
    expect([isShown(help), document.activeElement]).to.deep.equal([false, before]);
  });

  it('Escape closes it', async () => {
    const { help, before } = await opened();
    expect(await said(help, () => sendKeys({ press: 'Escape' }))).to.deep.equal(['blue-heart-close']);
    expect([help.open, document.activeElement]).to.deep.equal([false, before]);
  });

  it('Tab stays inside, in both directions', async () => {
    const { help } = await opened();
    const number = find(help, '.bar a')!;
    const last = all(help, 'summary').at(-1)!;
    last.focus();
    await sendKeys({ press: 'Tab' });
    expect(root(help).activeElement).to.equal(number);
    const back = new KeyboardEvent('keydown', { key: 'Tab', shiftKey: true, bubbles: true, cancelable: true });
    number.dispatchEvent(back);
    expect([root(help).activeElement, back.defaultPrevented]).to.deep.equal([last, true]);
    await aTimeout(0);
  });
});
