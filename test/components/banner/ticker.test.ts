import { html, LitElement, type TemplateResult } from 'lit';
import { Ticker } from '../../../src/banner/ticker.js';
import { Clock } from '../support/clock.js';
import { seePage } from '../support/see-page.js';
import { expect, fixture } from '../support/index.js';

/** Counts its renders. */
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

describe('an element with a pending day', () => {
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

  /** Advances time and returns the number of renders since the element was created. */
  async function drawsAfter(element: Ticking, milliseconds: number): Promise<number> {
    clock.pass(milliseconds);
    await element.updateComplete;
    return element.draws;
  }

  function seen(isSeen: boolean): void {
    if (document.hidden === isSeen) seePage(isSeen);
  }

  it('rerenders at the next full minute and at each one after', async () => {
    const element = await place();
    expect(await drawsAfter(element, TO_MINUTE - 1)).to.equal(1);
    expect(await drawsAfter(element, 1)).to.equal(2);
    for (const draws of [2, 3, 4]) {
      expect(await drawsAfter(element, 59_999)).to.equal(draws);
      expect(await drawsAfter(element, 1)).to.equal(draws + 1);
    }
    expect(clock.pending).to.equal(1);
  });

  it('has one timer, however often it renders', async () => {
    const element = await place();
    for (let draws = 2; draws < 5; draws++) {
      element.requestUpdate();
      expect(await drawsAfter(element, 100)).to.equal(draws);
      expect(clock.pending).to.equal(1);
    }
    expect(await drawsAfter(element, TO_MINUTE - 300), 'at the full minute all the same').to.equal(5);
  });

  it('follows a clock that is set', async () => {
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

  it('rerenders at once when the page becomes visible, and each minute from then on', async () => {
    const element = await place();
    seen(false);
    expect(await drawsAfter(element, 3_600_000)).to.equal(1);
    seen(true);
    expect(await drawsAfter(element, 0)).to.equal(2);
    expect(clock.pending).to.equal(1);
    expect(await drawsAfter(element, TO_MINUTE)).to.equal(3);
    expect(await drawsAfter(element, 60_000)).to.equal(4);
  });

  it('rerenders when the page becomes visible even if nothing is pending, because the clock may have been wrong', async () => {
    const element = await place(false);
    seen(false);
    seen(true);
    expect(await drawsAfter(element, 0)).to.equal(2);
    expect(clock.pending).to.equal(0);
  });

  it('leaves no timer and no listener after removal', async () => {
    const element = await place();
    element.remove();
    expect(clock.pending).to.equal(0);
    seen(false);
    seen(true);
    expect(clock.pending).to.equal(0);
    expect(await drawsAfter(element, 600_000)).to.equal(1);
  });

  it('sets no timer if it renders after removal', async () => {
    const element = await place();
    element.requestUpdate();
    element.remove();
    expect(await drawsAfter(element, 0)).to.equal(2);
    expect(clock.pending).to.equal(0);
    element.requestUpdate();
    expect(await drawsAfter(element, 600_000)).to.equal(3);
    expect(clock.pending).to.equal(0);
  });

  it('continues with one timer after a move', async () => {
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

  it('continues when it is inserted again', async () => {
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
