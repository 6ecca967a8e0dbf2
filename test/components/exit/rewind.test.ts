/** Back to the first entry of this page in the tab's history. */
import { rewindHistory } from '../../../src/exit/rewind-history.js';
import { expect, nextFrame, waitUntil } from '../support/index.js';

const ADDRESS = location.href;
const rewound = (): Promise<void> => new Promise((done) => rewindHistory(done));
const moved = (how: () => void): Promise<void> =>
  new Promise((done) => {
    addEventListener('popstate', () => done(), { once: true });
    how();
  });

interface Navigation extends EventTarget {
  currentEntry: { key: string };
}
const navigation = (window as unknown as { navigation?: Navigation }).navigation;

describe('going back to the first entry of the page', () => {
  // Until the page has loaded, a fragment replaces the entry.
  before(() => waitUntil(() => document.readyState === 'complete', 'not loaded', { timeout: 10_000 }));

  it('is synchronous if there is no earlier one', () => {
    let isThere = false;
    rewindHistory(() => (isThere = true));
    expect(isThere).to.equal(true);
  });

  it('skips fragments and routes, once', async () => {
    const key = navigation && navigation.currentEntry.key;
    location.hash = 'one';
    history.pushState({ route: 2 }, '', '#two');
    history.pushState({ route: 3 }, '', '#three');
    let times = 0;
    await new Promise<void>((done) =>
      rewindHistory(() => {
        times++;
        done();
      }),
    );
    await nextFrame();
    expect([times, location.href, history.state]).to.deep.equal([1, ADDRESS, null]);
    if (navigation) expect(navigation.currentEntry.key).to.equal(key);
  });

  it('goes no further if the reader has gone back and forth', async () => {
    const key = navigation && navigation.currentEntry.key;
    history.pushState(null, '', '#one');
    history.pushState(null, '', '#two');
    history.pushState(null, '', '#three');
    await moved(() => history.go(-2));
    await rewound();
    expect(location.href).to.equal(ADDRESS);
    if (navigation) expect(navigation.currentEntry.key).to.equal(key);
    await rewound();
    expect(location.href).to.equal(ADDRESS);
    if (navigation) expect(navigation.currentEntry.key).to.equal(key);
  });

  it('leaves no listener behind', async () => {
    history.pushState(null, '', '#one');
    let times = 0;
    await new Promise<void>((done) =>
      rewindHistory(() => {
        times++;
        done();
      }),
    );
    dispatchEvent(new PopStateEvent('popstate'));
    expect(times).to.equal(1);
  });

  it('does not wait for a page that refuses it', async () => {
    history.pushState(null, '', '#one');
    const { pushState, go } = History.prototype;
    const refuse = (): void => {
      throw new Error('not here');
    };
    history.pushState = history.go = refuse;
    const stop = (event: Event): void => event.preventDefault();
    if (navigation) navigation.addEventListener('navigate', stop);
    await rewound();
    if (navigation) navigation.removeEventListener('navigate', stop);
    Object.assign(history, { pushState, go });
    Reflect.deleteProperty(history, 'pushState');
    Reflect.deleteProperty(history, 'go');
    await rewound();
    expect(location.href).to.equal(ADDRESS);
  });

  it('works without the Navigation API, or with a fake one', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'navigation');
    for (const value of [undefined, {}]) {
      history.pushState(null, '', '#one');
      Object.defineProperty(window, 'navigation', { value, configurable: true });
      await rewound();
      if (own) Object.defineProperty(window, 'navigation', own);
      else Reflect.deleteProperty(window, 'navigation');
      expect(location.href).to.equal(ADDRESS);
    }
  });
});
