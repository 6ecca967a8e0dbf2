import { LitElement, type TemplateResult } from 'lit';
import { dirOf, LocaleController } from '../../../src/base/locale.js';
import { expect, fixture, html, nextFrame } from '../support/index.js';
import { prefer, preferAsBefore } from '../support/languages.js';

class Speaker extends LitElement {
  readonly locale = new LocaleController(this);
  renders = 0;

  protected override render(): TemplateResult {
    this.renders++;
    return html`${this.locale.language} ${dirOf(this.locale.language)}`;
  }
}
customElements.define('test-speaker', Speaker);

const said = (speaker: Element): string => speaker.shadowRoot!.textContent!.trim();
const html_ = document.documentElement;

describe('the language of an element', () => {
  afterEach(() => {
    html_.removeAttribute('lang');
    preferAsBefore();
  });

  const says = async (box: Element): Promise<string> => {
    const speaker = box.querySelector<Speaker>('test-speaker')!;
    await speaker.updateComplete;
    return said(speaker);
  };

  it('is its own rather than that of an ancestor', async () => {
    const box = await fixture(html`<div lang="fr"><test-speaker lang="ar"></test-speaker></div>`);
    expect(await says(box)).to.equal('ar rtl');
  });

  it("is the nearest ancestor's rather than that of the page", async () => {
    html_.lang = 'de';
    const box = await fixture(
      html`<div lang="es">
        <p lang="ru"><test-speaker></test-speaker></p>
      </div>`,
    );
    expect(await says(box)).to.equal('ru ltr');
  });

  it('is found through shadow roots', async () => {
    const box = await fixture(html`<div lang="ja"><div id="outer"></div></div>`);
    const outer = box.querySelector('#outer')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<div></div>';
    const inner = outer.firstElementChild!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<test-speaker></test-speaker>';
    const speaker = inner.querySelector<Speaker>('test-speaker')!;
    await speaker.updateComplete;
    expect(said(speaker)).to.equal('ja ltr');
  });

  it("is the page's rather than the browser's", async () => {
    html_.lang = 'sw';
    prefer('nl');
    expect(await says(await fixture(html`<div><test-speaker></test-speaker></div>`))).to.equal('sw ltr');
  });

  it("is the browser's first known one if the page has none", async () => {
    prefer('ko-KR', 'pt-BR', 'fr');
    expect(await says(await fixture(html`<div><test-speaker></test-speaker></div>`))).to.equal('pt ltr');
  });

  it('falls back to English', async () => {
    prefer('ko-KR', 'tlh');
    expect(await says(await fixture(html`<div><test-speaker></test-speaker></div>`))).to.equal('en ltr');
  });

  for (const [written, known] of [
    ['pt-BR', 'pt'],
    ['ZH-Hant-TW', 'zh'],
    ['es_MX', 'es'],
    ['AR', 'ar'],
  ] as const) {
    it(`reads ${written} as ${known}`, async () => {
      const box = await fixture(html`<div><test-speaker lang=${written}></test-speaker></div>`);
      expect(await says(box)).to.contain(known);
    });
  }

  it('skips languages without a translation, and is not misled by a longer code', async () => {
    html_.lang = 'ru';
    for (const unknown of ['ko', 'frr', 'english', '', 'constructor']) {
      const box = await fixture(html`<div><test-speaker lang=${unknown}></test-speaker></div>`);
      expect(await says(box), unknown).to.equal('ru ltr');
    }
  });

  it('follows changes in every enclosing root', async () => {
    const box = await fixture(html`<div><div id="host"></div></div>`);
    const shadow = box.querySelector('#host')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p><test-speaker></test-speaker></p>';
    const speaker = shadow.querySelector<Speaker>('test-speaker')!;
    const steps: [Element, string][] = [
      [html_, 'de'],
      [box, 'es'],
      [shadow.firstElementChild!, 'fr'],
      [speaker, 'ja'],
    ];
    for (const [element, language] of steps) {
      element.setAttribute('lang', language);
      await nextFrame();
      expect(said(speaker)).to.contain(language);
    }
  });

  it('rerenders when the languages around it change, because they may name a country, and only then', async () => {
    const box = await fixture(
      html`<div lang="fr">
        <test-speaker></test-speaker>
        <p></p>
      </div>`,
    );
    const speaker = box.querySelector<Speaker>('test-speaker')!;
    await speaker.updateComplete;
    const before = speaker.renders;
    box.querySelector('p')!.lang = 'es';
    (box as HTMLElement).lang = 'fr';
    await nextFrame();
    expect(speaker.renders).to.equal(before);
    (box as HTMLElement).lang = 'fr-BE';
    await nextFrame();
    expect([speaker.renders, speaker.locale.tags[0]]).to.deep.equal([before + 1, 'fr-BE']);
  });

  it('uses one observer for the whole page, which ends with the last element', async () => {
    const Original = window.MutationObserver;
    let made = 0;
    let ended = 0;
    window.MutationObserver = class extends Original {
      constructor(callback: MutationCallback) {
        super(callback);
        made++;
      }
      override disconnect(): void {
        ended++;
        super.disconnect();
      }
    };
    const box = document.createElement('div');
    box.innerHTML = '<test-speaker></test-speaker>'.repeat(20);
    document.body.append(box);
    window.MutationObserver = Original;
    expect([made, ended]).to.deep.equal([1, 0]);
    box.firstElementChild!.remove();
    expect(ended).to.equal(0);
    box.remove();
    expect(ended).to.equal(1);
  });
});
