import '../../../src/define/exit.js';
import { sendKeys } from '@web/test-runner-commands';
import { exitDestination } from '../../../src/data/generated/exit.js';
import { words as english } from '../../../src/data/generated/words/exit.en.js';
import { words as others } from '../../../src/data/generated/words/exit.others.js';
import { EXIT_VARIANTS, type BlueHeartExit } from '../../../src/exit/exit.js';
import { comeBack } from '../../../src/exit/leave.js';
import { shared } from '../../../src/base/shared.js';
import { languages } from '../../../src/locales/languages.js';
import { Clock } from '../support/clock.js';
import { contrast, expect, fixture, html, nextFrame, takeWarnings } from '../support/index.js';
import { button, counted, part, plain, shift, speaks, status, words } from './support.js';

const exitWords = { en: english, ...others };

/** Leaves through `exit` with the event cancelled, so that the test goes on; returns the event. */
function leave(exit: BlueHeartExit): Event {
  let said: Event | undefined;
  exit.addEventListener(
    'blue-heart-exit',
    (event) => {
      event.preventDefault();
      said = event;
    },
    { once: true },
  );
  button(exit).click();
  return said!;
}

const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

const cover = (): HTMLElement | null => document.querySelector('html > [role=alert]');

/** The warnings so far, without the documentation link. */
const warned = (): string[] => takeWarnings().map((text) => text.replace(/ https:\/\/www\.npmjs\.com\/.*$/, ''));

afterEach(comeBack);

describe('what the exit says', () => {
  it('is a link with a verb, announced as an emergency', async () => {
    const exit = await fixture<BlueHeartExit>(html`<blue-heart-exit lang="en"></blue-heart-exit>`);
    expect(words(button(exit))).to.equal('Emergency Exit this page');
    expect(words(part(exit, 'label')!)).to.equal('Exit this page');
    expect(part(exit, 'lights')!.getAttribute('aria-hidden')).to.equal('true');
    const { width, height } = button(exit).querySelector('span')!.getBoundingClientRect();
    expect(Math.max(width, height), 'the word Emergency is not seen').to.be.at.most(1);
  });

  it('explains the keyboard shortcut, unless it is off', async () => {
    const exit = await fixture<BlueHeartExit>(html`<blue-heart-exit lang="en"></blue-heart-exit>`);
    const id = button(exit).getAttribute('aria-describedby')!;
    expect(words(exit.shadowRoot!.getElementById(id)!)).to.equal('or press Shift 3 times');
    exit.shortcut = 'none';
    await exit.updateComplete;
    expect(words(exit.shadowRoot!.getElementById(id)!)).to.equal('');
  });

  for (const language of languages) {
    it(`speaks ${language}`, async () => {
      const exit = await fixture<BlueHeartExit>(html`<blue-heart-exit lang=${language}></blue-heart-exit>`);
      await speaks(exit, language);
      const { prefix, label, keys, two } = exitWords[language];
      expect(words(button(exit))).to.equal(plain(`${prefix} ${label}`));
      expect(words(part(exit, 'keys')!)).to.equal(plain(keys));
      expect(part(exit, 'base')!.lang).to.equal(language);
      expect(part(exit, 'base')!.dir).to.equal(language === 'ar' ? 'rtl' : 'ltr');
      shift();
      await exit.updateComplete;
      expect(status(exit)).to.equal(plain(two));
      await expect(exit).to.be.accessible();
    });

    it(`is fully translated to ${language}, without an unfilled placeholder`, () => {
      const all = Object.values(exitWords[language]);
      expect(all).to.have.length(7);
      for (const text of all) expect(text).to.match(/^[^{}]+$/);
    });
  }
});

describe('an exit whose translation is loading', () => {
  const later = (shared().later = shared().later || {});
  const before = later['exit.ja'];
  // As if requested, but not loaded yet.
  beforeEach(() => (later['exit.ja'] = null));
  afterEach(() => (later['exit.ja'] = before));

  it('is English without fallback content, and switches language once loaded', async () => {
    const exit = await fixture<BlueHeartExit>(html`<blue-heart-exit lang="ja"></blue-heart-exit>`);
    expect([words(part(exit, 'label')!), part(exit, 'base')!.lang]).to.deep.equal(['Exit this page', 'en']);
    expect(button(exit).getBoundingClientRect().height).to.be.at.least(48);
    later['exit.ja'] = others.ja;
    exit.requestUpdate();
    await speaks(exit, 'ja');
    expect(words(part(exit, 'label')!)).to.equal(plain(others.ja.label));
  });

  it('gives way to its fallback content', async () => {
    const exit = await fixture<BlueHeartExit>(
      html`<blue-heart-exit lang="ja"><a href="https://www.wikipedia.org/">Exit</a></blue-heart-exit>`,
    );
    expect(part(exit, 'base')).to.equal(null);
    expect(exit.querySelector('a')!.getBoundingClientRect().width).to.be.greaterThan(0);
  });

  it('does not leave on a press beside its fallback link', async () => {
    const exit = await fixture<BlueHeartExit>(
      html`<blue-heart-exit lang="ja"
        ><p>Not here: <a href="https://www.wikipedia.org/">Exit</a></p></blue-heart-exit
      >`,
    );
    let isLeft = false;
    exit.addEventListener('blue-heart-exit', (event) => {
      event.preventDefault();
      isLeft = true;
    });
    exit.querySelector('p')!.click();
    expect(isLeft).to.equal(false);
    exit.querySelector('a')!.click();
    expect(isLeft).to.equal(true);
  });

  it('is English, whatever its fallback content, if its translation is unavailable', async () => {
    later['exit.ja'] = false;
    const exit = await fixture<BlueHeartExit>(
      html`<blue-heart-exit lang="ja"><a href="https://www.wikipedia.org/">Exit</a></blue-heart-exit>`,
    );
    expect([words(part(exit, 'label')!), part(exit, 'base')!.lang]).to.deep.equal(['Exit this page', 'en']);
  });

  it('loads nothing in English', async () => {
    await fixture<BlueHeartExit>(html`<blue-heart-exit lang="en"></blue-heart-exit>`);
    expect(Object.keys(later)).not.to.contain('exit.en');
  });
});

describe('where the exit leads', () => {
  const href = (exit: BlueHeartExit): string => button(exit).getAttribute('href')!;

  it('leads to the default, an https page, without a referrer and in the same tab', async () => {
    const exit = await fixture<BlueHeartExit>(html`<blue-heart-exit></blue-heart-exit>`);
    expect(exitDestination).to.match(/^https:\/\//);
    expect(href(exit)).to.equal(exitDestination);
    expect(button(exit).rel).to.equal('nofollow noreferrer');
    expect(button(exit).hasAttribute('target')).to.equal(false);
  });

  const OWN = [
    'https://www.bbc.com/weather',
    'https://example.org:8443/a?b=c#d',
    'https://notgoogle.com/',
    'https://google.example.org/',
    'https://notx.com/',
    'https://x.example.com/',
    'https://live.example/',
    'https://www.olive.com/',
  ];
  for (const own of OWN) {
    it(`leads to ${own}`, async () => {
      const exit = await fixture<BlueHeartExit>(html`<blue-heart-exit href=${own}></blue-heart-exit>`);
      expect(href(exit)).to.equal(own);
    });
  }

  const REFUSED = [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'http://example.org/',
    '/home',
    'www.bbc.com/weather',
    'https://[nonsense',
    location.href,
    'https://www.google.com/',
    'https://google.co.ke/webhp',
    'https://news.google.com/',
    'https://m.youtube.com/',
    'https://x.com/',
    'https://google.com./',
    'https://www.google.co.uk../',
    'https://WWW.Google.COM:443/',
    'https://me:secret@google.com/',
    'https://google.xn--p1ai/',
    'https://outlook.live.com/',
    'https://netflix.com/',
    'https://www.netflix.com/browse',
    'https://mail.ru/',
    `https://${location.hostname}./`,
    `https://${location.host}/`,
  ];
  for (const refused of REFUSED) {
    it(`refuses ${JSON.stringify(refused)} and warns once`, async () => {
      const exit = await fixture<BlueHeartExit>(html`<blue-heart-exit href=${refused}></blue-heart-exit>`);
      expect(href(exit)).to.equal(exitDestination);
      exit.requestUpdate();
      await exit.updateComplete;
      const why = /google|youtube|x\.com|live|mail/i.test(refused)
        ? 'shows the past activity of its reader'
        : 'is not an https address of another site';
      expect(warned()).to.deep.equal([`<blue-heart-exit> href="${refused}" ${why}; using ${exitDestination}.`]);
    });
  }

  it('drops credentials from an address', async () => {
    const exit = await fixture<BlueHeartExit>(
      html`<blue-heart-exit href="https://me:secret@www.weather.com./now"></blue-heart-exit>`,
    );
    expect(href(exit)).to.equal('https://www.weather.com/now');
  });

  it("leads to the address as it was checked, whatever the page's base would make of it", async () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = 'https://example.org/';
    const exit = await fixture<BlueHeartExit>(html`<blue-heart-exit href="https:www.weather.com/"></blue-heart-exit>`);
    const { href } = button(exit);
    base.remove();
    expect(href).to.equal('https://www.weather.com/');
  });

  it('never throws on a non-string href', async () => {
    for (const name of ['href', 'history', 'shortcut']) {
      const exit = await fixture<BlueHeartExit>(html`<blue-heart-exit><a href="/">Exit</a></blue-heart-exit>`);
      Object.assign(exit, { [name]: Symbol('no text') });
      await exit.updateComplete;
      let isLeft = false;
      exit.addEventListener('blue-heart-exit', (event) => {
        event.preventDefault();
        isLeft = true;
      });
      exit.leave();
      exit.reset();
      expect([name, isLeft]).to.deep.equal([name, true]);
    }
    takeWarnings();
  });

  it('falls back from invalid values of history, shortcut and variant', async () => {
    const exit = await fixture<BlueHeartExit>(
      html`<blue-heart-exit history="gone" shortcut="escape" variant="red"></blue-heart-exit>`,
    );
    leave(exit);
    expect(warned()).to.deep.equal([
      '<blue-heart-exit> history="gone" is not one of: replace, keep.',
      '<blue-heart-exit> shortcut="escape" is not one of: shift, none.',
      '<blue-heart-exit> variant="red" is not one of: button, link.',
    ]);
  });
});

describe('the page that is left', () => {
  it('fires an event that crosses shadow roots and carries no detail', async () => {
    const exit = await fixture<BlueHeartExit>(html`<blue-heart-exit lang="en"></blue-heart-exit>`);
    const { bubbles, composed, cancelable, detail } = leave(exit) as CustomEvent;
    expect([bubbles, composed, cancelable, detail]).to.deep.equal([true, true, true, null]);
  });

  it('is blank before the event fires, and is restored by reset()', async () => {
    const exit = await fixture<BlueHeartExit>(html`<blue-heart-exit lang="fr"></blue-heart-exit>`);
    await speaks(exit, 'fr');
    const icon = document.head.appendChild(document.createElement('link'));
    icon.rel = 'shortcut icon';
    icon.href = PICTURE;
    const stray = document.documentElement.appendChild(document.createElement('p'));
    document.body.style.setProperty('display', 'grid');
    document.title = 'Help';
    let seen: unknown[] = [];
    exit.addEventListener('blue-heart-exit', () => {
      seen = [
        exit.getClientRects().length,
        stray.getClientRects().length,
        document.title,
        icon.rel,
        [...document.querySelectorAll<HTMLLinkElement>('link[rel~=icon]')].map(({ href }) => href),
      ];
    });
    leave(exit);
    expect(seen).to.deep.equal([0, 0, '\u200b', '', ['data:,']]);
    if ('popover' in document.body) {
      expect([cover()!.popover, cover()!.matches(':popover-open')], 'not to be closed').to.deep.equal(['manual', true]);
    }
    const { width, height } = cover()!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([document.documentElement.clientWidth, innerHeight]);
    expect(getComputedStyle(cover()!).backgroundColor, 'as a new page').to.equal('rgb(255, 255, 255)');
    expect([cover()!.textContent, cover()!.lang, cover()!.dir]).to.deep.equal([exitWords.fr.loading, 'fr', 'auto']);
    expect(document.elementFromPoint(innerWidth / 2, innerHeight / 2)).to.equal(cover());
    exit.reset();
    expect([cover(), document.title, icon.rel, icon.getAttribute('href')]).to.deep.equal([
      null,
      'Help',
      'shortcut icon',
      PICTURE,
    ]);
    expect(document.querySelectorAll('link[rel~=icon]')).to.have.length(1);
    expect([document.body.style.display, document.documentElement.contains(stray)]).to.deep.equal(['grid', true]);
    expect(stray.hasAttribute('style')).to.equal(false);
    expect(exit.getClientRects().length).to.be.greaterThan(0);
    document.body.removeAttribute('style');
    icon.remove();
    stray.remove();
  });

  it('is announced as loading after the live region was inserted', async () => {
    const exit = await fixture<BlueHeartExit>(html`<blue-heart-exit lang="en"></blue-heart-exit>`);
    const changes: string[] = [];
    const observer = new MutationObserver((records) =>
      records.forEach(({ target, addedNodes }) =>
        addedNodes.forEach((node) => changes.push(`${target.nodeName} + ${node.nodeName}`)),
      ),
    );
    observer.observe(document.documentElement, { childList: true, subtree: true });
    leave(exit);
    const heard = observer.takeRecords();
    observer.disconnect();
    const order = heard.flatMap(({ target, addedNodes }) =>
      [...addedNodes].map((node) => `${target.nodeName} + ${node.nodeName}`),
    );
    expect(order.slice(0, 2)).to.deep.equal(['HTML + BLUE-HEART-COVER', 'BLUE-HEART-COVER + #text']);
    expect(changes).to.deep.equal([]);
    expect(cover()!.textContent).to.equal('Loading.');
    await expect(cover()!).to.be.accessible();
  });

  it("is covered above a dialog and above the page's top layer", async () => {
    const box = await fixture<HTMLElement>(html`<div><blue-heart-exit></blue-heart-exit></div>`);
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = `div, html > :last-child { display: none; opacity: 0; top: 90%; z-index: 1 }
      body { display: block !important }`;
    const high = document.createElement('section');
    high.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647';
    document.documentElement.append(high);
    const dialog = document.documentElement.appendChild(document.createElement('dialog'));
    dialog.showModal();
    leave(box.firstElementChild as BlueHeartExit);
    const { top, bottom } = cover()!.getBoundingClientRect();
    const { opacity } = getComputedStyle(cover()!);
    const seen = [document.body, high, dialog].map((element) => getComputedStyle(element).display);
    document.querySelector('blue-heart-exit')!.reset();
    [style, high, dialog].forEach((element) => element.remove());
    expect([top, bottom, opacity]).to.deep.equal([0, innerHeight, '1']);
    expect(seen).to.deep.equal(['none', 'none', 'none']);
  });

  it('stops all media', async () => {
    const box = await fixture<HTMLElement>(
      html`<div><blue-heart-exit></blue-heart-exit><audio></audio><video></video></div>`,
    );
    const stopped: string[] = [];
    box.querySelectorAll<HTMLMediaElement>('audio,video').forEach((media) => {
      media.pause = () => stopped.push(media.localName);
    });
    leave(box.firstElementChild as BlueHeartExit);
    expect(stopped).to.deep.equal(['audio', 'video']);
  });

  it('with history=keep stays blank until the browser restores it, whatever finishes loading meanwhile', async () => {
    const exit = await fixture<BlueHeartExit>(html`<blue-heart-exit history="keep"></blue-heart-exit>`);
    leave(exit);
    dispatchEvent(new PageTransitionEvent('pageshow'));
    expect(cover()).not.to.equal(null);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(cover()).to.equal(null);
  });

  it('stays blank when the browser restores it, until reset()', async () => {
    const exit = await fixture<BlueHeartExit>(html`<blue-heart-exit></blue-heart-exit>`);
    leave(exit);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    dispatchEvent(new PopStateEvent('popstate'));
    expect(cover()).not.to.equal(null);
    exit.reset();
    expect(cover()).to.equal(null);
  });

  it('hides the press from all other listeners, which may navigate elsewhere, for the button and the fallback link', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <blue-heart-exit lang="en"><a href="https://www.wikipedia.org/">Exit</a></blue-heart-exit>
      </div>`,
    );
    const exit = box.querySelector('blue-heart-exit')!;
    const heard: Event[] = [];
    box.addEventListener('click', (event) => heard.push(event));
    leave(exit);
    exit.addEventListener('blue-heart-exit', (event) => event.preventDefault(), { once: true });
    exit.querySelector('a')!.click();
    expect(heard).to.deep.equal([]);
    expect(cover()).not.to.equal(null);
  });

  it('can be left again, with one cover, and is fully restored', async () => {
    const exit = await fixture<BlueHeartExit>(html`<blue-heart-exit></blue-heart-exit>`);
    const { title } = document;
    leave(exit);
    leave(exit);
    expect(document.querySelectorAll('html > [role=alert]')).to.have.length(1);
    exit.reset();
    expect([document.title, cover()]).to.deep.equal([title, null]);
  });

  it('is not left by a disconnected exit', async () => {
    const exit = document.createElement('blue-heart-exit');
    exit.leave();
    exit.reset();
    expect(cover()).to.equal(null);
  });

  it('hides what it can if the page has broken APIs that we need', async () => {
    const exit = await fixture<BlueHeartExit>(html`<blue-heart-exit></blue-heart-exit>`);
    const broken = ['querySelectorAll', 'title'] as const;
    for (const name of broken) {
      Object.defineProperty(document, name, {
        configurable: true,
        get: () => {
          throw new Error('broken');
        },
      });
    }
    leave(exit);
    for (const name of broken) Reflect.deleteProperty(document, name);
    expect(cover()).not.to.equal(null);
    expect(exit.getClientRects()).to.have.length(0);
  });
});

describe('an exit that is covered', () => {
  let clock: Clock;
  beforeEach(() => (clock = new Clock()));
  afterEach(() => clock.restore());

  /** Codes of `blue-heart-error` with this bar on the page, after waiting long enough. */
  async function saidUnder(css: string, then = (_exit: HTMLElement): unknown => undefined): Promise<string[]> {
    const codes: string[] = [];
    const box = await fixture<HTMLElement>(html`<div><blue-heart-exit lang="en"></blue-heart-exit></div>`);
    box.addEventListener('blue-heart-error', ({ detail }) => codes.push(detail.code));
    const bar = box.appendChild(document.createElement('section'));
    bar.style.cssText = css;
    then(box.firstElementChild as HTMLElement);
    await nextFrame();
    clock.pass(3000);
    return codes;
  }
  const BAR = 'position: fixed; inset: 0; z-index: 2000';

  it('warns once, late enough for a late bar', async () => {
    expect(await saidUnder(BAR)).to.deep.equal(['covered']);
    expect(takeWarnings().join()).to.contain('section');
  });

  it('does not warn under our own dialog, which has an exit of its own', async () => {
    const codes = await saidUnder('display: none', (exit) => {
      const help = exit.parentElement!.appendChild(document.createElement('blue-heart-help'));
      help.style.cssText = BAR;
    });
    expect(codes).to.deep.equal([]);
  });

  it('does not warn while visible, hidden, or removed', async () => {
    expect(await saidUnder('position: fixed; top: 0; z-index: -1')).to.deep.equal([]);
    expect(await saidUnder(BAR, (exit) => (exit.hidden = true))).to.deep.equal([]);
    expect(await saidUnder(BAR, (exit) => exit.remove())).to.deep.equal([]);
    expect(await saidUnder(BAR, (exit) => exit.setAttribute('variant', 'link'))).to.deep.equal([]);
  });
});

describe('the look of the exit', () => {
  for (const tone of ['light', 'dark'] as const) {
    it(`has sufficient contrast, as does its text, on ${tone}`, async () => {
      const exit = await fixture<BlueHeartExit>(html`<blue-heart-exit tone=${tone}></blue-heart-exit>`);
      // Loads axe, which computes contrast.
      await expect(button(exit)).to.be.accessible();
      const { color, backgroundColor } = getComputedStyle(button(exit));
      expect(contrast(color, backgroundColor)).to.be.at.least(4.5);
      expect(contrast(backgroundColor, tone === 'dark' ? 'rgb(11, 22, 34)' : 'rgb(255, 255, 255)')).to.be.at.least(4.5);
    });
  }

  for (const variant of EXIT_VARIANTS) {
    for (const tone of ['light', 'dark']) {
      it(`is accessible as ${variant}, ${tone}, after each press of Shift and with focus`, async () => {
        const exit = await fixture<BlueHeartExit>(
          html`<blue-heart-exit lang="en" variant=${variant} tone=${tone}></blue-heart-exit>`,
        );
        exit.parentElement!.style.cssText = `display: flow-root; background: ${tone === 'dark' ? '#0b1622' : '#fff'}`;
        await expect(exit).to.be.accessible();
        for (let presses = 1; presses < 3; presses++) {
          shift();
          expect(await counted(exit)).to.equal(variant === 'button' ? presses : 0);
          await expect(exit).to.be.accessible();
        }
        button(exit).focus();
        await expect(exit).to.be.accessible();
      });
    }
  }

  it('is large enough for a thumb, and fits 320 px at 200 % text', async () => {
    for (const lang of languages) {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.inlineSize = '320px';
      box.innerHTML = `<blue-heart-exit lang="${lang}"></blue-heart-exit>`;
      const exit = box.firstElementChild as BlueHeartExit;
      await speaks(exit, lang);
      expect(button(exit).getBoundingClientRect().height, lang).to.be.at.least(48);
      exit.style.fontSize = '32px';
      expect(box.scrollWidth, lang).to.be.at.most(320);
      expect(button(exit).scrollWidth, lang).to.be.at.most(button(exit).clientWidth);
      box.remove();
    }
  });

  it('does not shift when the lights go on', async () => {
    const exit = await fixture<BlueHeartExit>(html`<blue-heart-exit lang="en"></blue-heart-exit>`);
    const before = exit.getBoundingClientRect();
    shift();
    await exit.updateComplete;
    const after = exit.getBoundingClientRect();
    expect([after.width, after.height]).to.deep.equal([before.width, before.height]);
    const [light, label] = [part(exit, 'lights')!, part(exit, 'label')!].map((one) => one.getBoundingClientRect());
    expect(light!.top, 'under the words').to.be.at.least(label!.bottom - 2);
    expect(light!.bottom, 'within the button').to.be.at.most(button(exit).getBoundingClientRect().bottom);
  });

  it('stays visible while the page scrolls, above a bar of the page', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <p>Before</p>
        <div></div>
        <blue-heart-exit></blue-heart-exit>
      </div>`,
    );
    (box.children[1] as HTMLElement).style.blockSize = '5000px';
    const exit = box.lastElementChild as BlueHeartExit;
    await exit.updateComplete;
    box.style.setProperty('--blue-heart-safe-bottom', '60px');
    const { bottom } = exit.getBoundingClientRect();
    expect(bottom).to.be.within(innerHeight - 90, innerHeight - 60);
    const top = await fixture<HTMLElement>(
      html`<div>
        <blue-heart-exit></blue-heart-exit>
        <div></div>
      </div>`,
    );
    (top.lastElementChild as HTMLElement).style.blockSize = '5000px';
    scrollTo(0, document.documentElement.scrollHeight - 3000);
    expect(top.firstElementChild!.getBoundingClientRect().top).to.be.closeTo(0, 1);
    scrollTo(0, 0);
  });

  it('as a link is visible only with focus, which Tab gives it', async () => {
    const box = await fixture<HTMLElement>(
      html`<div><a href="#main">Skip</a><blue-heart-exit lang="en" variant="link"></blue-heart-exit></div>`,
    );
    const exit = box.querySelector('blue-heart-exit')!;
    expect(button(exit).getBoundingClientRect().width).to.be.at.most(1);
    expect(exit.getBoundingClientRect().height).to.equal(0);
    box.querySelector('a')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(exit);
    // WebKitGTK on a bare display has no focused window, and there :focus matches nothing.
    if (document.hasFocus()) {
      const { width, height } = button(exit).getBoundingClientRect();
      expect(width).to.be.greaterThan(100);
      expect(height).to.be.at.least(48);
    }
    leave(exit);
    expect(cover()).not.to.equal(null);
  });
});
