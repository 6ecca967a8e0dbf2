import type { SlideDetail, TickDetail } from '../../../src/signage/signage.js';
import { BlueHeartSignage } from '../../../src/signage/signage.js';
import { Clock } from '../support/clock.js';
import { expect, fixture, html, nextFrame, takeWarnings, waitUntil } from '../support/index.js';
import { seePage } from '../support/see-page.js';
import { next, part, seek, signage } from './support.js';

const QUIET = '2027-03-01';

describe('signage as it plays', () => {
  let clock: Clock;
  const { now } = performance;

  beforeEach(() => {
    clock = new Clock();
    performance.now = () => clock.passed;
  });
  afterEach(() => {
    seePage(true);
    clock.restore();
    performance.now = now;
  });

  /** `waitUntil` needs time to pass. */
  async function until(isSo: () => unknown): Promise<void> {
    for (let frames = 0; frames < 300 && !isSo(); frames++) await nextFrame();
    expect(!!isSo(), String(isSo)).to.equal(true);
  }

  /** A player with its translation, which `template` must provide. */
  async function playing(template = html`<blue-heart-signage lang="en" country="JP"></blue-heart-signage>`) {
    clock.restore();
    const player = await signage(template);
    player.stop();
    clock = new Clock();
    player.start();
    await until(() => player.active);
    return player;
  }

  async function pass(player: BlueHeartSignage, milliseconds: number): Promise<void> {
    clock.pass(milliseconds);
    await player.updateComplete;
  }

  /** Slides announced from now on. */
  function slidesOf(player: BlueHeartSignage): SlideDetail[] {
    const slides: SlideDetail[] = [];
    player.addEventListener('blue-heart-slide', ({ detail }) => slides.push(detail));
    return slides;
  }

  it('changes slides after the set time, and has at most two timers', async () => {
    const player = await playing(
      html`<blue-heart-signage lang="en" country="JP" dwell="20" now=${QUIET}></blue-heart-signage>`,
    );
    const slides = slidesOf(player);
    await pass(player, 19_999);
    expect(slides).to.deep.equal([]);
    await pass(player, 1);
    expect(slides).to.deep.equal([{ index: 1, kind: 'sign', language: 'en' }]);
    for (let times = 0; times < 20; times++) {
      await pass(player, 20_000);
      expect(clock.pending).to.be.at.most(2);
    }
    expect(slides).to.have.length(21);
  });

  for (const dwell of ['0', '-1', '7', 'x', '3601', '1e9', 'Infinity']) {
    it(`uses the default for a dwell of ${dwell}, and warns once`, async () => {
      const player = await playing(
        html`<blue-heart-signage lang="en" dwell=${dwell} now=${QUIET}></blue-heart-signage>`,
      );
      const slides = slidesOf(player);
      await pass(player, 11_999);
      expect(slides).to.have.length(0);
      await pass(player, 1);
      await pass(player, 12_000);
      expect(slides).to.have.length(2);
      expect(takeWarnings()).to.have.length(1);
    });
  }

  it('has the attribute `active` and the property while it plays, and stops and starts', async () => {
    const player = await playing();
    expect([player.active, player.hasAttribute('active')]).to.deep.equal([true, true]);
    player.stop();
    expect([player.active, player.hasAttribute('active'), clock.pending]).to.deep.equal([false, false, 0]);
    const slides = slidesOf(player);
    await pass(player, 100_000);
    expect(slides).to.have.length(0);
    player.next();
    await player.updateComplete;
    expect(slides, 'announced, because it is visible').to.have.length(1);
    expect(clock.pending).to.equal(0);
    player.start();
    expect(clock.pending).to.equal(2);
    await pass(player, 12_000);
    expect(slides).to.have.length(2);
  });

  it('restarts the timer for a requested slide, so that it is shown for its full time', async () => {
    const player = await playing();
    const slides = slidesOf(player);
    await pass(player, 11_000);
    player.next();
    await player.updateComplete;
    await pass(player, 11_000);
    expect(slides).to.have.length(1);
    await pass(player, 1_000);
    expect(slides).to.have.length(2);
  });

  it('applies a new time at once, even during a long slide', async () => {
    const player = await playing(
      html`<blue-heart-signage lang="en" country="JP" dwell="3600" now=${QUIET}></blue-heart-signage>`,
    );
    const slides = slidesOf(player);
    await pass(player, 1_000_000);
    player.dwell = 8;
    await player.updateComplete;
    await pass(player, 8_000);
    expect(slides).to.have.length(1);
  });

  it('ignores a framework that assigns `active`', async () => {
    const player = await playing();
    player.active = false;
    expect(player.active).to.equal(true);
  });

  it('does not advance while disconnected', async () => {
    const player = await playing();
    const slides = slidesOf(player);
    const box = player.parentElement!;
    player.remove();
    player.next();
    box.append(player);
    await until(() => player.active);
    expect(slides).to.have.length(0);
  });

  it('has no timer while the page is hidden, and resumes when it is visible', async () => {
    const player = await playing();
    seePage(false);
    expect([player.active, clock.pending]).to.deep.equal([false, 0]);
    await pass(player, 1_000_000);
    seePage(true);
    await player.updateComplete;
    expect([player.active, clock.pending]).to.deep.equal([true, 2]);
  });

  it('has no timer and fires no event while it is not displayed or disconnected', async () => {
    const player = await playing();
    player.style.display = 'none';
    await until(() => !player.active);
    expect(clock.pending).to.equal(0);
    const slides = slidesOf(player);
    player.next();
    await player.updateComplete;
    await nextFrame();
    expect(slides).to.have.length(0);
    player.style.display = '';
    await until(() => player.active);
    expect(slides).to.have.length(1);
    const box = player.parentElement!;
    player.remove();
    expect([player.active, clock.pending]).to.deep.equal([false, 0]);
    box.append(player);
    await until(() => player.active);
    expect(clock.pending).to.equal(2);
  });

  it('starts when it first becomes visible, however long after loading', async () => {
    clock.restore();
    const box = await fixture<HTMLElement>(html`<div style="display: none"></div>`);
    const player = document.createElement('blue-heart-signage');
    player.lang = 'en';
    const slides = slidesOf(player);
    box.append(player);
    await nextFrame();
    await nextFrame();
    expect([player.active, slides.length]).to.deep.equal([false, 0]);
    box.style.display = '';
    await waitUntil(() => player.active);
    await waitUntil(() => slides.length);
    expect(slides[0]!.kind).to.equal('statement');
  });

  it('shows its fallback content until it is near the viewport, and renders before it is visible', async () => {
    clock.restore();
    const box = await fixture<HTMLElement>(
      html`<div style="block-size: 300vh; padding-block-start: 300vh">
        <blue-heart-signage lang="en" style="position: static"><p>Poster</p></blue-heart-signage>
      </div>`,
    );
    const player = box.querySelector('blue-heart-signage')!;
    await player.updateComplete;
    await nextFrame();
    await nextFrame();
    expect(!!part(player, 'base')).to.equal(false);
    expect(box.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
    window.scrollTo(0, player.getBoundingClientRect().top - innerHeight * 1.25);
    await waitUntil(() => part(player, 'base'));
    expect(player.active).to.equal(false);
    window.scrollTo(0, 0);
  });

  it('fires a heartbeat each minute', async () => {
    const player = await playing();
    const ticks: TickDetail[] = [];
    player.addEventListener('blue-heart-tick', ({ detail }) => ticks.push(detail));
    await pass(player, 59_999);
    expect(ticks).to.have.length(0);
    for (let minutes = 1; minutes < 4; minutes++) {
      await pass(player, 60_000);
      expect(ticks).to.have.length(minutes);
    }
    expect(ticks.every(({ index }) => index >= 0)).to.equal(true);
  });

  it('measures a slide once for its box, not again each minute', async () => {
    const player = await playing(
      html`<blue-heart-signage lang="en" country="JP" dwell="3600" now=${QUIET}></blue-heart-signage>`,
    );
    let measured = 0;
    const observer = new MutationObserver((records) => (measured += records.length));
    observer.observe(part(player, 'base')!, { attributes: true, attributeFilter: ['style', 'less'] });
    await pass(player, 180_000);
    await nextFrame();
    expect(measured).to.equal(0);
    player.style.width = '900px';
    await until(() => measured);
    observer.disconnect();
  });

  it('continues if the timer of a slide is lost', async () => {
    const player = await playing(
      html`<blue-heart-signage lang="en" country="JP" dwell="8" now=${QUIET}></blue-heart-signage>`,
    );
    const slides = slidesOf(player);
    // The first of the two to fire.
    clock.lose(8_000);
    await pass(player, 60_000);
    expect(slides, 'it may still be pending').to.have.length(0);
    await pass(player, 60_000);
    expect(slides).to.have.length(1);
    await pass(player, 8_000);
    expect(slides).to.have.length(2);
  });

  it('shows its fallback content when a slide cannot render, and retries, less and less often', async () => {
    let draws = 0;
    let fails = false;
    class Shaky extends BlueHeartSignage {
      protected override render(): ReturnType<BlueHeartSignage['render']> {
        draws++;
        if (fails) throw new Error('on purpose');
        return super.render();
      }
    }
    customElements.define('shaky-signage', Shaky);
    clock.restore();
    const box = await fixture<HTMLElement>(
      html`<div style="position: fixed; top: 0; left: 0; width: 600px; height: 400px">
        <shaky-signage lang="en" style="height: 100%"><p id="poster">Poster</p></shaky-signage>
      </div>`,
    );
    const player = box.firstElementChild as Shaky;
    const poster = box.querySelector('#poster')!;
    await waitUntil(() => player.active);
    takeWarnings();
    clock = new Clock();
    fails = true;
    player.next();
    await player.updateComplete;
    expect(poster.getClientRects()).to.have.length(1);
    for (const wait of [1, 2, 4, 8, 10, 60, 60]) {
      draws = 0;
      await pass(player, wait * 1000 - 1);
      const ticks = draws;
      await pass(player, 1);
      expect(draws, `after ${wait} s`).to.equal(ticks + 1);
      expect(clock.pending).to.be.at.most(2);
    }
    fails = false;
    await pass(player, 60_000);
    expect(part(player, 'base')).not.to.equal(null);
    expect(poster.getClientRects()).to.have.length(0);
    const slides = slidesOf(player);
    await pass(player, 12_000);
    expect(slides).to.have.length(1);
    expect(takeWarnings().filter((text) => text.includes('on purpose'))).to.have.length(1);
  });

  it('shifts by some pixels each minute, only if told to', async () => {
    const player = await playing(html`<blue-heart-signage lang="en" burn-in-guard now=${QUIET}></blue-heart-signage>`);
    const stage = player.shadowRoot!.querySelector<HTMLElement>('.stage')!;
    const places = new Set<string>();
    for (let minutes = 0; minutes < 26; minutes++) {
      await pass(player, 60_000);
      const { m41, m42 } = new DOMMatrix(stage.style.transform);
      expect(Math.max(Math.abs(m41), Math.abs(m42))).to.be.at.most(720 * 0.015 + 0.1);
      places.add(`${m41} ${m42}`);
    }
    expect(places.size).to.equal(13);
    expect(part(player, 'base')!.style.transform).to.equal('');
    player.burnInGuard = false;
    await player.updateComplete;
    expect(stage.style.transform).to.equal('');
  });
});

describe('the motion of signage', () => {
  const motionOf = (player: Element): string[] => {
    const { animationName } = getComputedStyle(part(player, 'slide')!);
    const { transitionDuration } = getComputedStyle(player.shadowRoot!.querySelector('.stage')!);
    return [animationName.replace(/-\d$/, ''), transitionDuration];
  };

  it('is one fade for each slide, restarted', async () => {
    const player = await signage(html`<blue-heart-signage lang="en" now=${QUIET}></blue-heart-signage>`);
    await waitUntil(() => player.active);
    const first = getComputedStyle(part(player, 'slide')!).animationName;
    await next(player);
    const second = getComputedStyle(part(player, 'slide')!).animationName;
    expect(first).to.match(/^blue-heart-in-/);
    expect(second)
      .to.match(/^blue-heart-in-/)
      .and.not.equal(first);
    expect(motionOf(player)[1]).to.equal('2s');
  });

  it('can be turned off', async () => {
    const player = await signage(html`<blue-heart-signage lang="en" motion="none"></blue-heart-signage>`);
    expect(motionOf(player)).to.deep.equal(['none', '0s']);
  });

  it("never applies to UNODC's artwork", async () => {
    const player = await signage(
      html`<blue-heart-signage lang="en" now=${QUIET}>
        <svg slot="mark" viewBox="0 0 9 9" width="90" height="90"></svg>
      </blue-heart-signage>`,
    );
    const mark = player.querySelector('svg')!;
    await seek(player, { kind: 'sign' });
    expect(motionOf(player)[1], 'no glide').to.equal('0s');
    for (let element: Element | null = mark.assignedSlot; element; element = element.parentElement) {
      expect(getComputedStyle(element).animationName, element.className).to.equal('none');
    }
    expect(mark.getBoundingClientRect().height).to.be.greaterThan(50);
    expect(part(player, 'mark')!.querySelector('svg')!.getClientRects()).to.have.length(0);
  });
});

describe('the wake lock of signage', () => {
  const original = Object.getOwnPropertyDescriptor(Navigator.prototype, 'wakeLock');
  let asked = 0;
  let released = 0;
  const lock = (request: () => Promise<unknown>): void => {
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
  };

  beforeEach(() => {
    asked = released = 0;
    lock(async () => {
      asked++;
      return { release: async () => void released++ };
    });
  });
  afterEach(() => {
    delete (navigator as { wakeLock?: unknown }).wakeLock;
    expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'wakeLock')).to.deep.equal(original);
  });

  it('is requested while it plays, released when it stops, and never requested without the attribute', async () => {
    await signage(html`<blue-heart-signage lang="en"></blue-heart-signage>`);
    expect(asked).to.equal(0);
    const player = await signage(html`<blue-heart-signage lang="en" wake-lock></blue-heart-signage>`);
    await waitUntil(() => player.active);
    expect([asked, released]).to.deep.equal([1, 0]);
    await next(player);
    expect(asked).to.equal(1);
    player.stop();
    await waitUntil(() => released === 1);
    player.start();
    await waitUntil(() => asked === 2);
    player.wakeLock = false;
    await waitUntil(() => released === 2);
  });

  it('is requested again when the browser has revoked it', async () => {
    const sentinel = { released: false, release: async () => undefined };
    lock(async () => (asked++, sentinel));
    const player = await signage(html`<blue-heart-signage lang="en" wake-lock></blue-heart-signage>`);
    await waitUntil(() => asked === 1);
    await next(player);
    expect(asked).to.equal(1);
    sentinel.released = true;
    await next(player);
    expect(asked).to.equal(2);
  });

  it('is optional if refused, with one warning', async () => {
    lock(() => Promise.reject(new Error('no')));
    const player = await signage(html`<blue-heart-signage lang="en" wake-lock></blue-heart-signage>`);
    await waitUntil(() => player.active);
    player.stop();
    player.start();
    await next(player);
    expect(takeWarnings()).to.have.length(1);
  });
});
