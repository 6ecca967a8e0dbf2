import type { BlueHeartBanner } from '../../../src/banner/banner.js';
import { expect, fixture, html, oneEvent, takeWarnings, waitUntil } from '../support/index.js';
import '../../../src/define/banner.js';
import { isSeen, part } from './support.js';

const KEY = 'bhe-closed';
const day = (offset: number): string => {
  const date = new Date();
  date.setDate(date.getDate() + offset);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((one) => String(one).padStart(2, '0')).join('-');
};

/** A banner, which may be away. */
async function place(remember = 'no', now = ''): Promise<BlueHeartBanner> {
  const element = await fixture<BlueHeartBanner>(
    html`<blue-heart-banner lang="en" partner="iata" dismissible remember=${remember} now=${now}>
      <a href="https://www.unodc.org/blueheart">Blue Heart Campaign</a>
    </blue-heart-banner>`,
  );
  await waitUntil(() => element.hasAttribute('away') || !!part(element, 'base'), 'neither away nor drawn');
  return element;
}

const isThere = (element: BlueHeartBanner): boolean => isSeen(part(element, 'base'));

const close = async (element: BlueHeartBanner): Promise<void> => {
  part(element, 'close')!.click();
  await element.updateComplete;
};

describe('closing the banner', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  const stored = (): number => localStorage.length + sessionStorage.length;

  it('is offered only if the page asks for it, by a button with a name', async () => {
    const element = await place();
    expect(part(element, 'close')!.getAttribute('aria-label')).to.equal('Close');
    const { width, height } = part(element, 'close')!.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
    element.dismissible = false;
    await element.updateComplete;
    expect(part(element, 'close')).to.equal(null);
  });

  it('hides it, with its fallback content, and fires an event', async () => {
    const element = await place();
    setTimeout(() => part(element, 'close')!.click());
    const event = await oneEvent(element, 'blue-heart-dismiss');
    expect([event.bubbles, event.composed, event.cancelable, event.detail]).to.deep.equal([true, true, true, null]);
    await waitUntil(() => !isThere(element));
    expect(isSeen(element.querySelector('a'))).to.equal(false);
    expect(stored(), 'nothing is kept').to.equal(0);
  });

  it('can be cancelled by the page', async () => {
    const element = await place('days:14');
    element.addEventListener('blue-heart-dismiss', (event) => event.preventDefault());
    await close(element);
    expect(isThere(element)).to.equal(true);
    expect(stored()).to.equal(0);
  });

  it('is forgotten when the page is unloaded, unless it is to be remembered', async () => {
    await close(await place());
    expect(isThere(await place())).to.equal(true);
  });

  it('writes nothing before the reader acts', async () => {
    await place('session');
    await place('days:14');
    expect(stored()).to.equal(0);
  });

  it('is remembered for the session', async () => {
    await close(await place('session'));
    expect(isThere(await place('session'))).to.equal(false);
    expect(localStorage.length).to.equal(0);
    expect(sessionStorage.getItem(KEY)).to.equal(day(0));
  });

  it('is remembered for days, at most thirty', async () => {
    await close(await place('days:14'));
    expect(localStorage.getItem(KEY)).to.equal(day(0));
    const seenAfter = async (days: number, remember: string): Promise<boolean> => {
      localStorage.setItem(KEY, day(-days));
      return isThere(await place(remember));
    };
    expect(await seenAfter(13, 'days:14')).to.equal(false);
    expect(await seenAfter(14, 'days:14')).to.equal(true);
    expect(await seenAfter(29, 'days:365')).to.equal(false);
    expect(await seenAfter(30, 'days:365')).to.equal(true);
    expect(await seenAfter(-1, 'days:14'), 'a clock that was wrong').to.equal(true);
  });

  it('ignores foreign values in storage', async () => {
    localStorage.setItem(KEY, '{"no":"day"}');
    expect(isThere(await place('days:14'))).to.equal(true);
  });

  it('is remembered per id', async () => {
    const element = await place('session');
    element.id = 'top';
    await close(element);
    expect(sessionStorage.getItem(`${KEY}-top`)).to.equal(day(0));
    expect(isThere(await place('session'))).to.equal(true);
  });

  it('is ignored in a preview', async () => {
    await close(await place('session'));
    expect(isThere(await place('session', '2027-07-30'))).to.equal(true);
    expect(isThere(await place('session', '2027-7-30')), 'which one that cannot be read is not').to.equal(false);
    expect(takeWarnings()).to.have.length(1);
  });

  for (const remember of ['forever', 'days:0', 'days:-1', 'days:', '14']) {
    it(`warns about remember="${remember}", and stores nothing`, async () => {
      await close(await place(remember));
      expect(stored()).to.equal(0);
      expect(takeWarnings()).to.have.length(1);
    });
  }

  it('works without storage', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      const element = await place('days:14');
      await close(element);
      expect(isThere(element)).to.equal(false);
      expect(isThere(await place('days:14'))).to.equal(true);
    } finally {
      Object.defineProperty(window, 'localStorage', own!);
    }
  });
});
