import type { ErrorDetail } from '../../../src/base/errors.js';
import { chunkLoader, watchChunks, type ScriptTag } from '../../../src/loading/chunks.js';
import { shared, type LoadChunk } from '../../../src/base/shared.js';
import { expect, fixture, html, nextFrame, oneEvent, takeWarnings, waitUntil } from '../support/index.js';

/** A partner's script tag; its chunks are fixtures of this test. */
function tag(attributes: Partial<HTMLScriptElement> = {}): HTMLScriptElement {
  return Object.assign(document.createElement('script'), {
    src: new URL('../../fixtures/blue-heart.js', import.meta.url).href,
    ...attributes,
  });
}

function watch(
  names: string[] | Record<string, string[]>,
  script = tag(),
  { integrity = '', trust = (url) => url }: Partial<Pick<ScriptTag, 'integrity' | 'trust'>> = {},
): LoadChunk {
  const folder = new URL('parts/', script.src).href;
  shared().modules ??= {};
  const load = chunkLoader({ script, folder, integrity, trust });
  watchChunks(Array.isArray(names) ? Object.fromEntries(names.map((name) => [name, []])) : names, load);
  return load;
}

const loaded = (name: string): HTMLScriptElement[] => [
  ...document.querySelectorAll<HTMLScriptElement>(`script[src$="/parts/${name}.js"]`),
];

/** The integrity of a chunk as this server sends it. */
async function integrityOf(name: string): Promise<string> {
  const answer = await fetch(new URL(`../../fixtures/parts/${name}.js`, import.meta.url));
  const hash = await crypto.subtle.digest('SHA-384', await answer.arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

describe('the chunks of the script', () => {
  afterEach(() => document.head.querySelectorAll('script[src*="/parts/"]').forEach((script) => script.remove()));

  it('are not loaded by a page that does not use them', async () => {
    watch(['unused']);
    await fixture(html`<div><blue-heart-other></blue-heart-other></div>`);
    await nextFrame();
    expect(loaded('unused')).to.have.length(0);
  });

  it('are loaded once, for an element that is already in the page', async () => {
    const box = await fixture(html`<div><blue-heart-one></blue-heart-one><blue-heart-one></blue-heart-one></div>`);
    watch(['one']);
    await waitUntil(() => box.querySelector('blue-heart-one:defined'));
    expect(loaded('one')).to.have.length(1);
  });

  it('are loaded for an element that is added later, deep in a subtree', async () => {
    watch(['two']);
    const box = await fixture(html`<div></div>`);
    box.innerHTML = '<section><p><blue-heart-two></blue-heart-two></p></section>';
    await waitUntil(() => box.querySelector('blue-heart-two:defined'));
    expect(loaded('two')).to.have.length(1);
  });

  describe('if our own tag has integrity', () => {
    const held = (): HTMLScriptElement => tag({ integrity: 'sha384-x', crossOrigin: 'anonymous', nonce: 'abc' });

    /** Provides the integrity chunk. */
    async function know(others: Record<string, string>): Promise<{ integrity: string }> {
      (shared().modules ??= {})['integrity'] = others;
      return { integrity: await integrityOf('integrity') };
    }

    it('are checked against theirs, from one chunk for all, and carry its nonce', async () => {
      const integrity = await integrityOf('checked');
      await fixture(html`<blue-heart-checked></blue-heart-checked>`);
      const own = await know({ checked: integrity });
      watch(['checked'], held(), own);
      await customElements.whenDefined('blue-heart-checked');
      const [first, script] = [...loaded('integrity'), ...loaded('checked')];
      expect(first!.integrity).to.equal(own.integrity);
      expect([script!.integrity, script!.crossOrigin, script!.nonce]).to.deep.equal([integrity, 'anonymous', 'abc']);
    });

    for (const [what, find] of Object.entries({
      'they were tampered with': async () => know({ tampered: await integrityOf('checked') }),
      'what knows their integrity was tampered with': async () => {
        await know({ tampered: await integrityOf('tampered') });
        return { integrity: await integrityOf('checked') };
      },
    })) {
      it(`are refused when ${what}`, async () => {
        const own = await find();
        const element = await fixture(html`<blue-heart-tampered>112</blue-heart-tampered>`);
        setTimeout(() => watch(['tampered'], held(), own));
        const { detail } = (await oneEvent(element, 'blue-heart-error')) as CustomEvent<ErrorDetail>;
        expect(detail.code).to.equal('part-not-loaded');
        expect(customElements.get('blue-heart-tampered')).to.equal(undefined);
        expect(takeWarnings().filter((text) => text.startsWith('<blue-heart-tampered>'))).to.have.length(1);
      });
    }
  });

  it('are loaded with CORS if our own tag is, even without integrity', async () => {
    await fixture(html`<blue-heart-asked></blue-heart-asked>`);
    watch(['asked'], tag({ crossOrigin: 'use-credentials' }));
    const [script] = loaded('asked');
    expect([script!.crossOrigin, script!.integrity]).to.deep.equal(['use-credentials', '']);
    await waitUntil(() => takeWarnings().length);
  });

  it('are loaded without a referrer, whatever our own tag says', async () => {
    await fixture(html`<blue-heart-quiet></blue-heart-quiet>`);
    watch(['quiet'], tag({ referrerPolicy: 'unsafe-url' }));
    expect(loaded('quiet').map(({ referrerPolicy }) => referrerPolicy)).to.deep.equal(['no-referrer']);
    await waitUntil(() => takeWarnings().length);
  });

  it('are not loaded if their folder is unknown: one warning for all, one event for each', async () => {
    const box = await fixture(html`<div><blue-heart-lost></blue-heart-lost><blue-heart-gone></blue-heart-gone></div>`);
    const codes: string[] = [];
    box.addEventListener('blue-heart-error', (event) => codes.push((event as CustomEvent<ErrorDetail>).detail.code));
    watchChunks({ lost: [], gone: [] }, undefined);
    window.dispatchEvent(new Event('online'));
    expect(codes).to.deep.equal(['part-not-loaded', 'part-not-loaded']);
    expect(takeWarnings().join('\n')).to.match(/^blue-heart-elements cannot find .*blue-heart\.all\.js\. \S+$/);
  });

  it('load together with the element that contains another', async () => {
    watch({ help: ['exit'], exit: [] });
    await fixture(html`<blue-heart-help></blue-heart-help>`);
    await customElements.whenDefined('blue-heart-help');
    await waitUntil(() => 'exitCame' in window);
  });

  it('keep the fallback content when they fail, warn once, and are retried when online', async () => {
    const box = await fixture(
      html`<div><blue-heart-missing>112</blue-heart-missing><blue-heart-missing>112</blue-heart-missing></div>`,
    );
    let failed = 0;
    box.addEventListener('blue-heart-error', () => failed++);
    watch(['missing']);
    await waitUntil(() => failed === 2);
    expect(takeWarnings().filter((text) => text.startsWith('<blue-heart-missing>'))).to.have.length(1);
    expect(loaded('missing'), 'the tag that failed is gone').to.have.length(0);
    expect(box.firstElementChild!.getBoundingClientRect().height).to.be.greaterThan(0);
    window.dispatchEvent(new Event('online'));
    expect(loaded('missing')).to.have.length(1);
    await waitUntil(() => failed === 4);
    takeWarnings();
  });

  it('use a trusted address on a page that requires Trusted Types', async () => {
    const asked: string[] = [];
    await fixture(html`<blue-heart-trusted></blue-heart-trusted>`);
    watch(['trusted'], tag(), { trust: (url) => (asked.push(url), url) });
    await customElements.whenDefined('blue-heart-trusted');
    expect(asked.join()).to.match(/\/fixtures\/parts\/trusted\.js$/);
  });

  it('are loaded once for all callers, and again after a failure', async () => {
    const load = watch([]);
    const [first, second] = [load('words'), load('words')];
    expect(first).to.equal(second);
    await first;
    expect(loaded('words')).to.have.length(1);
    const failed = load('missing');
    expect(await failed.catch((reason: string) => reason)).to.match(/parts\/missing\.js \(blocked or unreachable\)$/);
    expect(load('missing').catch(() => null)).not.to.equal(failed);
  });
});
