/** The page stays blank, whatever it does, and is restored to its own latest state. */
import '../../../src/define/exit.js';
import type { BlueHeartExit } from '../../../src/exit/exit.js';
import { comeBack } from '../../../src/exit/leave.js';
import { expect, fixture, html, nextFrame, waitUntil } from '../support/index.js';

const BLANK = '\u200b';
const cover = (): HTMLElement | null => document.querySelector('html > [role=alert]');
const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
/** After the mutation observers of this task. */
const settled = (): Promise<void> => Promise.resolve().then(() => undefined);

/** Leaves with the event cancelled; returns whether it fired. */
function leave(exit: BlueHeartExit): boolean {
  let isLeft = false;
  exit.addEventListener(
    'blue-heart-exit',
    (event) => {
      event.preventDefault();
      isLeft = true;
    },
    { once: true },
  );
  exit.leave();
  return isLeft;
}

const place = (): Promise<BlueHeartExit> => fixture<BlueHeartExit>(html`<blue-heart-exit lang="en"></blue-heart-exit>`);

describe('a page that changes itself while it is blank', () => {
  let exit: BlueHeartExit;
  const added: Element[] = [];
  const { title } = document;
  const add = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, to: Element): HTMLElementTagNameMap[Tag] => {
    const element = to.appendChild(document.createElement(tag));
    added.push(element);
    return element;
  };

  beforeEach(async () => {
    exit = await place();
    document.title = 'Before';
  });
  afterEach(() => {
    comeBack();
    added.splice(0).forEach((element) => element.remove());
    document.title = title;
    document.body.removeAttribute('style');
  });

  it('keeps a blank title, and gets back the one it set last', async () => {
    leave(exit);
    document.title = 'Two new messages';
    await settled();
    expect(document.title).to.equal(BLANK);
    document.querySelector('title')!.firstChild!.nodeValue = 'Three new messages';
    await settled();
    expect(document.title).to.equal(BLANK);
    exit.reset();
    await settled();
    expect(document.title).to.equal('Three new messages');
    document.title = 'Four';
    await settled();
    expect(document.title, 'once it is shown again').to.equal('Four');
  });

  it('keeps no icon, and gets back the ones it set', async () => {
    leave(exit);
    const icon = add('link', document.head);
    icon.rel = 'icon';
    icon.href = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    await settled();
    const icons = (): string[] =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel~=icon]')].map(({ href }) => href);
    expect(icons()).to.deep.equal(['data:,']);
    icon.rel = 'shortcut icon';
    await settled();
    expect(icons()).to.deep.equal(['data:,']);
    exit.reset();
    expect(icons()).to.deep.equal([icon.href]);
    expect(icon.rel).to.equal('shortcut icon');
  });

  it('shows none of its elements: a dialog, one beside the body, the body itself', async () => {
    document.body.style.color = 'red';
    leave(exit);
    const dialog = add('dialog', document.documentElement);
    dialog.textContent = 'Something';
    dialog.showModal();
    const stray = add('p', document.documentElement);
    stray.style.cssText = 'display: block !important; position: fixed; inset: 0; z-index: 2147483647';
    document.body.style.cssText = 'display: grid; color: green';
    await settled();
    expect([dialog, stray, document.body, exit].map(isSeen)).to.deep.equal([false, false, false, false]);
    expect(isSeen(cover()!)).to.equal(true);
    exit.reset();
    expect([dialog, stray, document.body].map(isSeen)).to.deep.equal([true, true, true]);
    expect(stray.style.getPropertyPriority('display')).to.equal('important');
    expect([document.body.style.color, document.body.style.display]).to.deep.equal(['green', 'grid']);
  });

  it('restores its cover if it is removed, closed or moved', async () => {
    leave(exit);
    cover()!.remove();
    await settled();
    expect(cover()!.textContent).to.equal('Loading.');
    document.body.append(cover()!);
    await settled();
    expect(cover()).not.to.equal(null);
    if ('popover' in document.body) {
      cover()!.hidePopover();
      document.title = 'Closed';
      await settled();
      expect(cover()!.matches(':popover-open')).to.equal(true);
      document.dispatchEvent(new Event('fullscreenchange'));
      expect(cover()!.matches(':popover-open'), 'after it was raised').to.equal(true);
    }
    expect(document.querySelectorAll('blue-heart-cover')).to.have.length(1);
    exit.reset();
    document.dispatchEvent(new Event('fullscreenchange'));
    document.title = 'Shown';
    await settled();
    expect(document.querySelectorAll('blue-heart-cover')).to.have.length(0);
  });

  it('does not hang if it insists, and ends up blank', async () => {
    const insists = new MutationObserver(() => {
      if (document.title !== 'Mine') document.title = 'Mine';
    });
    insists.observe(document, { subtree: true, childList: true, characterData: true });
    leave(exit);
    // Timers run: there is no endless loop.
    await nextFrame();
    await nextFrame();
    insists.disconnect();
    document.title = 'Mine';
    await waitUntil(() => document.title === BLANK, 'the title is seen');
    exit.reset();
    expect(document.title).to.equal('Mine');
  });

  it('is hidden in spite of its transitions, its background, and pseudo-elements', async () => {
    const style = add('style', document.head);
    style.textContent = `body { transition: display 60s allow-discrete } html { background: rgb(1, 2, 3) }
      html::before, html::after { content: 'x'; display: block; position: fixed; z-index: 2147483647 }`;
    document.body.getBoundingClientRect();
    leave(exit);
    expect(getComputedStyle(document.body).display).to.equal('none');
    const root = document.documentElement;
    if ('adoptedStyleSheets' in document) {
      expect(getComputedStyle(root).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      expect([getComputedStyle(root, '::before').display, getComputedStyle(root, '::after').display]).to.deep.equal([
        'none',
        'none',
      ]);
      document.adoptedStyleSheets = [];
      document.title = 'Other';
      await settled();
      expect(getComputedStyle(root).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    }
    exit.reset();
    expect(getComputedStyle(root).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(document.adoptedStyleSheets || []).to.have.length(0);
  });

  it('gets back its own display, and no attribute that it did not have', () => {
    document.body.style.setProperty('display', 'flex', 'important');
    const stray = add('p', document.documentElement);
    leave(exit);
    exit.reset();
    expect(document.body.style.getPropertyPriority('display')).to.equal('important');
    expect(document.body.style.display).to.equal('flex');
    expect(stray.hasAttribute('style')).to.equal(false);
  });
});

interface Transitions {
  startViewTransition?(change: () => unknown): { ready: Promise<void>; finished: Promise<void> };
}

describe('a running view transition', () => {
  const page = document as Document & Transitions;
  const isOver = (): boolean =>
    !document
      .getAnimations()
      .some(({ effect }) => /view-transition/.test((effect as KeyframeEffect).pseudoElement || ''));
  afterEach(comeBack);

  for (const tells of [true, false]) {
    it(`ends, in an engine that ${tells ? 'exposes' : 'does not expose'} it`, async () => {
      if (!page.startViewTransition) return;
      const exit = await place();
      const style = document.head.appendChild(document.createElement('style'));
      style.textContent = '::view-transition-group(root) { animation-duration: 60s }';
      const own = Object.getOwnPropertyDescriptor(Document.prototype, 'activeViewTransition');
      if (!tells) Reflect.deleteProperty(Document.prototype, 'activeViewTransition');
      const transition = page.startViewTransition(() => undefined);
      await transition.ready.catch(() => undefined);
      leave(exit);
      await transition.finished;
      style.remove();
      if (own) Object.defineProperty(Document.prototype, 'activeViewTransition', own);
      expect(isOver()).to.equal(true);
      exit.reset();
    });
  }
});

describe('a page with elements named like APIs that we need', () => {
  afterEach(comeBack);
  const NAMED = `<img name="documentElement"><img name="querySelectorAll"><img name="createElement"><img name="title">
    <img name="adoptedStyleSheets"><img name="defaultView"><img name="elementFromPoint"><img name="getRootNode">
    <form name="head"><input name="appendChild"></form>`;

  it('is blanked, left and restored', async () => {
    const exit = await place();
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const form = document.createElement('form');
    box.innerHTML = NAMED;
    // Beside the body, so that it has to be hidden itself.
    form.innerHTML =
      '<input name="style"><input name="getAttribute"><input name="removeAttribute"><input name="localName">';
    Document.prototype.querySelector.call(document, 'html')!.appendChild(form);
    const isLeft = leave(exit);
    const seen = [exit, form, box].map(isSeen);
    const covers = Document.prototype.querySelectorAll.call(document, 'html > [role=alert]').length;
    exit.reset();
    const after = [exit, form].map(isSeen);
    form.remove();
    box.remove();
    expect([isLeft, seen, covers]).to.deep.equal([true, [false, false, false], 1]);
    expect(after).to.deep.equal([true, true]);
    expect(form.hasAttribute('style')).to.equal(false);
  });

  for (const name of ['parent', 'CustomEvent', 'MutationObserver', 'CSSStyleSheet', 'navigation', 'speechSynthesis']) {
    it(`does not throw if the page has its own variable named ${name}`, async () => {
      const exit = await place();
      const own = Object.getOwnPropertyDescriptor(window, name);
      Object.defineProperty(window, name, { value: {}, configurable: true, writable: true });
      // If the event cannot be created, nobody can cancel it: the page would really be left.
      if (name !== 'CustomEvent') leave(exit);
      if (own) Object.defineProperty(window, name, own);
      else Reflect.deleteProperty(window, name);
      if (name !== 'CustomEvent') expect(isSeen(exit)).to.equal(false);
      exit.reset();
      expect(isSeen(exit)).to.equal(true);
    });
  }
});

describe('the sound of a page that is left', () => {
  afterEach(comeBack);

  it('stops in shadow roots, in frames, and after an element that throws; speech stops too', async () => {
    const exit = await place();
    const box = await fixture<HTMLElement>(
      html`<div>
        <audio></audio>
        <p></p>
        <iframe></iframe><video></video>
      </div>`,
    );
    const stopped: string[] = [];
    const add = (to: Node, name: string): void => {
      const media = (to.ownerDocument || (to as Document)).createElement('audio');
      media.pause = () => stopped.push(name);
      to.appendChild(media);
    };
    box.querySelector('audio')!.pause = () => {
      throw new Error('broken');
    };
    box.querySelector('video')!.pause = () => stopped.push('video');
    const outer = box.querySelector('p')!;
    const root = outer.attachShadow({ mode: 'open' });
    const inner = root.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    add(root, 'in a shadow root');
    add(inner, 'in one within');
    const frame = box.querySelector('iframe')!.contentDocument!;
    add(frame.body, 'in a frame');
    const speech = window.speechSynthesis as SpeechSynthesis | undefined;
    if (speech) speech.cancel = () => stopped.push('speech');
    leave(exit);
    if (speech) Reflect.deleteProperty(speech, 'cancel');
    expect(stopped.sort()).to.deep.equal(
      ['in a frame', 'in a shadow root', 'in one within', 'video', ...(speech ? ['speech'] : [])].sort(),
    );
  });
});
