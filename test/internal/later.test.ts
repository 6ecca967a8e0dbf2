import '../../src/define/badge.js';
import { later } from '../../src/internal/later.js';
import { shared } from '../../src/internal/shared.js';
import { Clock } from '../support/clock.js';
import { expect, fixture, html, nextFrame, takeWarnings } from '../support/index.js';

interface Greeting {
  hello: string;
}

let count = 0;
/** A key that no other test has used. */
const fresh = (): string => `test.${count++}`;

const element = (): Promise<HTMLElement> => fixture<HTMLElement>(html`<blue-heart-badge></blue-heart-badge>`);

describe('what is fetched when it is wanted', () => {
  it('is asked for once, and is there at once from then on', async () => {
    const key = fresh();
    let asked = 0;
    const load = async (): Promise<Greeting> => (asked++, { hello: 'Bonjour' });
    const badge = await element();
    expect(later(badge, key, load)).to.equal(null);
    expect(later(badge, key, load)).to.equal(null);
    await nextFrame();
    expect(later<Greeting>(badge, key, load)).to.deep.equal({ hello: 'Bonjour' });
    expect(asked).to.equal(1);
  });

  it('draws all elements anew when it has come', async () => {
    const badge = (await element()) as HTMLElement & { requestUpdate(): void };
    let redrawn = 0;
    badge.requestUpdate = () => redrawn++;
    later(badge, fresh(), async () => ({ hello: 'Hola' }));
    await nextFrame();
    expect(redrawn).to.equal(1);
  });

  it('is taken as it lies there, whoever brought it', async () => {
    const key = fresh();
    (shared().later ??= {})[key] = { hello: 'Hallo' };
    const found = later<Greeting>(await element(), key, () => Promise.reject(new Error('not asked')));
    expect(found).to.deep.equal({ hello: 'Hallo' });
  });

  it('says that it cannot be had, and is asked for again when the browser is online', async () => {
    const key = fresh();
    const badge = await element();
    const codes: string[] = [];
    badge.addEventListener('blue-heart-error', ({ detail }) => codes.push(detail.code));
    let isOnline = false;
    const load = async (): Promise<Greeting> => {
      if (!isOnline) throw new Error('offline');
      return { hello: 'Jambo' };
    };
    later(badge, key, load);
    await nextFrame();
    expect(later(badge, key, load)).to.equal(false);
    expect(codes).to.deep.equal(['part-not-loaded']);
    expect(takeWarnings().join()).to.contain(key).and.contain('offline');
    isOnline = true;
    dispatchEvent(new Event('online'));
    expect(later(badge, key, load)).to.equal(null);
    await nextFrame();
    expect(later<Greeting>(badge, key, load)).to.deep.equal({ hello: 'Jambo' });
  });

  it('is asked for again without a word of the browser too, less and less often', async () => {
    const key = fresh();
    const badge = await element();
    let asked = 0;
    const load = (): Promise<Greeting> => (asked++, Promise.reject(new Error('the host is away')));
    const clock = new Clock();
    try {
      for (const wait of [10, 20, 40, 80, 160, 320, 640, 1280, 2560, 2560]) {
        expect(later(badge, key, load)).to.equal(null);
        await nextFrame();
        expect(later(badge, key, load)).to.equal(false);
        clock.pass(wait * 1000 - 1);
        expect(later(badge, key, load), `before ${wait} s`).to.equal(false);
        clock.pass(1);
      }
      expect(asked).to.equal(10);
      expect(takeWarnings()).to.have.length(1);
    } finally {
      clock.restore();
    }
  });
});
