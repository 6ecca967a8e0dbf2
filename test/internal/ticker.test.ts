import { html, LitElement, type TemplateResult } from 'lit';
import { Ticker } from '../../src/internal/calendar/ticker.js';
import { Clock } from '../support/clock.js';
import { expect, fixture } from '../support/index.js';

/** Counts how often it is drawn. */
class Ticking extends LitElement {
  draws = 0;
  pending = true;
  private readonly _ticker = new Ticker(this);

  protected override render(): TemplateResult {
    this.draws++;
    this._ticker.isPending = this.pending;
    return html`${this.draws}`;
  }
}
customElements.define('test-ticking', Ticking);

/** 8:00:12.345 on some day. */
const START = Date.UTC(2026, 6, 29, 8, 0, 12, 345);
const TO_MINUTE = 60_000 - 12_345;

describe('an element that waits for a day', () => {
  const { now } = Date;
  let clock: Clock;
  let box: HTMLElement;

  beforeEach(async () => {
    box = await fixture<HTMLElement>(html`<div></div>`);
    clock = new Clock();
    Date.now = () => START + clock.passed;
  });
  afterEach(() => {
    seen(true);
    clock.restore();
    Date.now = now;
  });

  async function place(pending = true): Promise<Ticking> {
    const element = document.createElement('test-ticking') as Ticking;
    element.pending = pending;
    box.append(element);
    await element.updateComplete;
    return element;
  }

  /** Lets time pass and says how often the element was drawn since it was made. */
  async function drawsAfter(element: Ticking, milliseconds: number): Promise<number> {
    clock.pass(milliseconds);
    await element.updateComplete;
    return element.draws;
  }

  /** Shows or hides the page. */
  function seen(isSeen: boolean): void {
    if (document.hidden === !isSeen) return;
    if (isSeen) delete (document as { hidden?: boolean }).hidden;
    else Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }

  it('is drawn anew at the next full minute and at each after it', async () => {
    const element = await place();
    expect(await drawsAfter(element, TO_MINUTE - 1)).to.equal(1);
    expect(await drawsAfter(element, 1)).to.equal(2);
    for (const draws of [2, 3, 4]) {
      expect(await drawsAfter(element, 59_999)).to.equal(draws);
      expect(await drawsAfter(element, 1)).to.equal(draws + 1);
    }
    expect(clock.pending).to.equal(1);
  });

  it('has one timer, however often it is drawn', async () => {
    const element = await place();
    for (let draws = 2; draws < 5; draws++) {
      element.requestUpdate();
      expect(await drawsAfter(element, 100)).to.equal(draws);
      expect(clock.pending).to.equal(1);
    }
    expect(await drawsAfter(element, TO_MINUTE - 300), 'at the full minute all the same').to.equal(5);
  });

  it('goes by a clock that was set', async () => {
    const element = await place();
    Date.now = () => START + clock.passed + 30_000;
    element.requestUpdate();
    expect(await drawsAfter(element, 0)).to.equal(2);
    expect(await drawsAfter(element, TO_MINUTE - 30_000)).to.equal(3);
  });

  it('needs no timer once nothing is pending, and one again when something is', async () => {
    const element = await place(false);
    expect(clock.pending).to.equal(0);
    expect(await drawsAfter(element, 600_000)).to.equal(1);
    element.pending = true;
    element.requestUpdate();
    await element.updateComplete;
    expect(clock.pending).to.equal(1);
    element.pending = false;
    element.requestUpdate();
    await element.updateComplete;
    expect(clock.pending).to.equal(0);
  });

  it('has no timer while the page is hidden', async () => {
    const element = await place();
    seen(false);
    expect(clock.pending).to.equal(0);
    expect(await drawsAfter(element, 600_000)).to.equal(1);
    element.requestUpdate();
    expect(await drawsAfter(element, 600_000)).to.equal(2);
    expect(clock.pending, 'also if it is drawn meanwhile').to.equal(0);
    const second = await place();
    expect([second.draws, clock.pending], 'also if it came meanwhile').to.deep.equal([1, 0]);
  });

  it('is drawn at once when the page is seen again, and each minute from then on', async () => {
    const element = await place();
    seen(false);
    expect(await drawsAfter(element, 3_600_000)).to.equal(1);
    seen(true);
    expect(await drawsAfter(element, 0)).to.equal(2);
    expect(clock.pending).to.equal(1);
    expect(await drawsAfter(element, TO_MINUTE)).to.equal(3);
    expect(await drawsAfter(element, 60_000)).to.equal(4);
  });

  it('is drawn when the page is seen again also if nothing is pending, for the clock may have been wrong', async () => {
    const element = await place(false);
    seen(false);
    seen(true);
    expect(await drawsAfter(element, 0)).to.equal(2);
    expect(clock.pending).to.equal(0);
  });

  it('leaves no timer and hears nothing once it was removed', async () => {
    const element = await place();
    element.remove();
    expect(clock.pending).to.equal(0);
    seen(false);
    seen(true);
    expect(clock.pending).to.equal(0);
    expect(await drawsAfter(element, 600_000)).to.equal(1);
  });

  it('sets no timer if it is drawn after it was removed', async () => {
    const element = await place();
    element.requestUpdate();
    element.remove();
    expect(await drawsAfter(element, 0)).to.equal(2);
    expect(clock.pending).to.equal(0);
    element.requestUpdate();
    expect(await drawsAfter(element, 600_000)).to.equal(3);
    expect(clock.pending).to.equal(0);
  });

  it('goes on with one timer where it was moved to', async () => {
    const element = await place();
    const other = document.createElement('div');
    box.append(other);
    other.append(element);
    box.append(element);
    await element.updateComplete;
    expect(clock.pending).to.equal(1);
    const { draws } = element;
    expect(await drawsAfter(element, TO_MINUTE)).to.equal(draws + 1);
    seen(false);
    seen(true);
    expect(await drawsAfter(element, 0), 'drawn once, so it listens once').to.equal(draws + 2);
    element.remove();
    expect(clock.pending).to.equal(0);
  });

  it('goes on when it comes back', async () => {
    const element = await place();
    element.remove();
    expect(await drawsAfter(element, 30_000)).to.equal(1);
    box.append(element);
    await element.updateComplete;
    expect(clock.pending).to.equal(1);
    const { draws } = element;
    expect(await drawsAfter(element, TO_MINUTE - 30_000)).to.equal(draws + 1);
  });
});
