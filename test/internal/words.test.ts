import '../../src/define/badge.js';
import { wordsOf } from '../../src/internal/words.js';
import { shared } from '../../src/internal/shared.js';
import { expect, fixture, html, nextFrame, takeWarnings } from '../support/index.js';

interface Greeting {
  hello: string;
}

let count = 0;
/** A key that no other test has used. */
const fresh = (): string => `test.${count++}`;

const element = (): Promise<HTMLElement> => fixture<HTMLElement>(html`<blue-heart-badge></blue-heart-badge>`);

describe('words that are fetched', () => {
  it('are asked for once, and are there at once from then on', async () => {
    const key = fresh();
    let asked = 0;
    const load = async (): Promise<Greeting> => (asked++, { hello: 'Bonjour' });
    const badge = await element();
    expect(wordsOf(badge, key, load)).to.equal(null);
    expect(wordsOf(badge, key, load)).to.equal(null);
    await nextFrame();
    expect(wordsOf<Greeting>(badge, key, load)).to.deep.equal({ hello: 'Bonjour' });
    expect(asked).to.equal(1);
  });

  it('draw all elements anew when they have come', async () => {
    const badge = (await element()) as HTMLElement & { requestUpdate(): void };
    let redrawn = 0;
    badge.requestUpdate = () => redrawn++;
    wordsOf(badge, fresh(), async () => ({ hello: 'Hola' }));
    await nextFrame();
    expect(redrawn).to.equal(1);
  });

  it('are taken as they lie there, whoever brought them', async () => {
    const key = fresh();
    (shared().words ??= {})[key] = { hello: 'Hallo' };
    const found = wordsOf<Greeting>(await element(), key, () => Promise.reject(new Error('not asked')));
    expect(found).to.deep.equal({ hello: 'Hallo' });
  });

  it('that cannot be had say so, and are asked for again when the browser is online', async () => {
    const key = fresh();
    const badge = await element();
    const codes: string[] = [];
    badge.addEventListener('blue-heart-error', ({ detail }) => codes.push(detail.code));
    let isOnline = false;
    const load = async (): Promise<Greeting> => {
      if (!isOnline) throw new Error('offline');
      return { hello: 'Jambo' };
    };
    wordsOf(badge, key, load);
    await nextFrame();
    expect(wordsOf(badge, key, load)).to.equal(false);
    expect(codes).to.deep.equal(['words-not-loaded']);
    expect(takeWarnings().join()).to.contain(key).and.contain('offline');
    isOnline = true;
    dispatchEvent(new Event('online'));
    expect(wordsOf(badge, key, load)).to.equal(null);
    await nextFrame();
    expect(wordsOf<Greeting>(badge, key, load)).to.deep.equal({ hello: 'Jambo' });
  });
});
