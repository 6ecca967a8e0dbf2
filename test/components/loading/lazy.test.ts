import '../../../src/define/badge.js';
import { lazy } from '../../../src/loading/lazy.js';
import { shared } from '../../../src/base/shared.js';
import { Clock } from '../support/clock.js';
import { expect, fixture, html, nextFrame, takeWarnings } from '../support/index.js';

interface Greeting {
  hello: string;
}

let count = 0;
/** A key that no other test has used. */
const fresh = (): string => `test.${count++}`;

const element = (): Promise<HTMLElement> => fixture<HTMLElement>(html`<blue-heart-badge></blue-heart-badge>`);

describe('what is loaded on demand', () => {
  it('is requested once, and available synchronously from then on', async () => {
    const key = fresh();
    let asked = 0;
    const load = async (): Promise<Greeting> => (asked++, { hello: 'Bonjour' });
    const badge = await element();
    expect(lazy(badge, key, load)).to.equal(null);
    expect(lazy(badge, key, load)).to.equal(null);
    await nextFrame();
    expect(lazy<Greeting>(badge, key, load)).to.deep.equal({ hello: 'Bonjour' });
    expect(asked).to.equal(1);
  });

  it('rerenders all elements when it has loaded', async () => {
    const badge = (await element()) as HTMLElement & { requestUpdate(): void };
    let redrawn = 0;
    badge.requestUpdate = () => redrawn++;
    lazy(badge, fresh(), async () => ({ hello: 'Hola' }));
    await nextFrame();
    expect(redrawn).to.equal(1);
  });

  it('is used if already present, whoever loaded it', async () => {
    const key = fresh();
    (shared().later ??= {})[key] = { hello: 'Hallo' };
    const found = lazy<Greeting>(await element(), key, () => Promise.reject(new Error('not asked')));
    expect(found).to.deep.equal({ hello: 'Hallo' });
  });

  it('reports a failure, and is retried when the browser is online', async () => {
    const key = fresh();
    const badge = await element();
    const codes: string[] = [];
    badge.addEventListener('blue-heart-error', ({ detail }) => codes.push(detail.code));
    let isOnline = false;
    const load = async (): Promise<Greeting> => {
      if (!isOnline) throw new Error('offline');
      return { hello: 'Jambo' };
    };
    lazy(badge, key, load);
    await nextFrame();
    expect(lazy(badge, key, load)).to.equal(false);
    expect(codes).to.deep.equal(['part-not-loaded']);
    expect(takeWarnings().join()).to.contain(key).and.contain('offline');
    isOnline = true;
    dispatchEvent(new Event('online'));
    expect(lazy(badge, key, load)).to.equal(null);
    await nextFrame();
    expect(lazy<Greeting>(badge, key, load)).to.deep.equal({ hello: 'Jambo' });
  });

  it('is retried without an online event too, less and less often', async () => {
    const key = fresh();
    const badge = await element();
    let asked = 0;
    const load = (): Promise<Greeting> => (asked++, Promise.reject(new Error('the host is away')));
    const clock = new Clock();
    try {
      for (const wait of [10, 20, 40, 80, 160, 320, 640, 1280, 2560, 2560]) {
        expect(lazy(badge, key, load)).to.equal(null);
        await nextFrame();
        expect(lazy(badge, key, load)).to.equal(false);
        clock.pass(wait * 1000 - 1);
        expect(lazy(badge, key, load), `before ${wait} s`).to.equal(false);
        clock.pass(1);
      }
      expect(asked).to.equal(10);
      expect(takeWarnings()).to.have.length(1);
    } finally {
      clock.restore();
    }
  });
});
