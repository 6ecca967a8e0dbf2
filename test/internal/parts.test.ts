import type { ErrorDetail } from '../../src/internal/fail.js';
import { partLoader, watchParts, type ScriptTag } from '../../src/internal/parts.js';
import type { LoadPart } from '../../src/internal/shared.js';
import { expect, fixture, html, nextFrame, oneEvent, takeWarnings, waitUntil } from '../support/index.js';

/** A tag as a partner writes it; its parts are files of this test. */
function tag(attributes: Partial<HTMLScriptElement> = {}): HTMLScriptElement {
  return Object.assign(document.createElement('script'), {
    src: new URL('../fixtures/blue-heart.js', import.meta.url).href,
    ...attributes,
  });
}

const watch = (
  integrity: ScriptTag['integrity'],
  script = tag(),
  trust: ScriptTag['trust'] = (url) => url,
): LoadPart => {
  const load = partLoader({ script, integrity, trust });
  watchParts(Object.keys(integrity), load);
  return load;
};

const loaded = (name: string): HTMLScriptElement[] => [
  ...document.querySelectorAll<HTMLScriptElement>(`script[src$="/parts/${name}.js"]`),
];

/** The integrity of a part as this server sends it. */
async function integrityOf(name: string): Promise<string> {
  const answer = await fetch(new URL(`../fixtures/parts/${name}.js`, import.meta.url));
  const hash = await crypto.subtle.digest('SHA-384', await answer.arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

describe('the parts of the script', () => {
  afterEach(() => document.head.querySelectorAll('script[src*="/parts/"]').forEach((script) => script.remove()));

  it('are not fetched by a page that does not use them', async () => {
    watch({ unused: '' });
    await fixture(html`<div><blue-heart-other></blue-heart-other></div>`);
    await nextFrame();
    expect(loaded('unused')).to.have.length(0);
  });

  it('are fetched once, for an element that stands there already', async () => {
    const box = await fixture(html`<div><blue-heart-one></blue-heart-one><blue-heart-one></blue-heart-one></div>`);
    watch({ one: '' });
    await waitUntil(() => box.querySelector('blue-heart-one:defined'));
    expect(loaded('one')).to.have.length(1);
  });

  it('are fetched for an element that comes later, deep in what is added', async () => {
    watch({ two: '' });
    const box = await fixture(html`<div></div>`);
    box.innerHTML = '<section><p><blue-heart-two></blue-heart-two></p></section>';
    await waitUntil(() => box.querySelector('blue-heart-two:defined'));
    expect(loaded('two')).to.have.length(1);
  });

  it('are held to integrity where our own tag is, and carry its nonce', async () => {
    const integrity = await integrityOf('checked');
    await fixture(html`<blue-heart-checked></blue-heart-checked>`);
    watch({ checked: integrity }, tag({ integrity: 'sha384-x', crossOrigin: 'anonymous', nonce: 'abc' }));
    const [script] = loaded('checked');
    expect([script!.integrity, script!.crossOrigin, script!.nonce]).to.deep.equal([integrity, 'anonymous', 'abc']);
    await customElements.whenDefined('blue-heart-checked');
  });

  it('are refused when they were tampered with', async () => {
    const integrity = await integrityOf('checked');
    const element = await fixture(html`<blue-heart-tampered>112</blue-heart-tampered>`);
    setTimeout(() => watch({ tampered: integrity }, tag({ integrity: 'sha384-x', crossOrigin: 'anonymous' })));
    const { detail } = (await oneEvent(element, 'blue-heart-error')) as CustomEvent<ErrorDetail>;
    expect(detail.code).to.equal('part-not-loaded');
    expect(customElements.get('blue-heart-tampered')).to.equal(undefined);
    expect(takeWarnings().filter((text) => text.startsWith('<blue-heart-tampered>'))).to.have.length(1);
  });

  it('leave what stands inside the tag when they fail, say so once, and are tried again when online', async () => {
    const box = await fixture(
      html`<div><blue-heart-missing>112</blue-heart-missing><blue-heart-missing>112</blue-heart-missing></div>`,
    );
    let failed = 0;
    box.addEventListener('blue-heart-error', () => failed++);
    watch({ missing: '' });
    await waitUntil(() => failed === 2);
    expect(takeWarnings().filter((text) => text.startsWith('<blue-heart-missing>'))).to.have.length(1);
    expect(loaded('missing'), 'the tag that failed is gone').to.have.length(0);
    expect(box.firstElementChild!.getBoundingClientRect().height).to.be.greaterThan(0);
    window.dispatchEvent(new Event('online'));
    expect(loaded('missing')).to.have.length(1);
    await waitUntil(() => failed === 4);
    takeWarnings();
  });

  it('ask a page that requires Trusted Types for a trusted address', async () => {
    const asked: string[] = [];
    await fixture(html`<blue-heart-trusted></blue-heart-trusted>`);
    watch({ trusted: '' }, tag(), (url) => (asked.push(url), url));
    await customElements.whenDefined('blue-heart-trusted');
    expect(asked.join()).to.match(/\/fixtures\/parts\/trusted\.js$/);
  });

  it('are loaded once for whoever asks, and again after a failure', async () => {
    const load = watch({});
    const [first, second] = [load('words'), load('words')];
    expect(first).to.equal(second);
    await first;
    expect(loaded('words')).to.have.length(1);
    const failed = load('missing');
    expect(await failed.catch((url: string) => url)).to.match(/parts\/missing\.js$/);
    expect(load('missing').catch(() => null)).not.to.equal(failed);
  });
});
