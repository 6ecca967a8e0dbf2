import { define } from '../../src/base/define.js';
import type { BlueHeartElement } from '../../src/base/element.js';
import { SUBJECTS } from './support/elements.js';
import { expect, fixture, html, nextFrame, takeWarnings, waitUntil } from './support/index.js';

type Open = BlueHeartElement & Record<string, unknown>;

/** Inserts markup and returns its first element, which may not be upgraded yet. */
async function place(markup: string): Promise<Open> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = markup;
  return box.firstElementChild as Open;
}

const root = (element: Element): HTMLElement => element.shadowRoot!.querySelector('[lang]')!;

const isDrawn = async (element: Open): Promise<void> => {
  await waitUntil(() => element.shadowRoot && root(element), 'not drawn', { timeout: 10_000 });
  expect(root(element).textContent!.trim()).not.to.equal('');
};

for (const { class: Element, attribute, value, initial } of SUBJECTS) {
  const { tag } = Element;
  define(Element as never);

  describe(`the contract of <${tag}>`, () => {
    it('keeps attributes set before the upgrade', async () => {
      const late = `late-${tag}`;
      const element = await place(`<${late} ${attribute}="${value}"></${late}>`);
      element.tone = 'dark';
      customElements.define(late, class extends Element {});
      await element.updateComplete;
      expect(element[attribute]).to.equal(value);
      expect(element.getAttribute('tone')).to.equal('dark');
    });

    it('accepts properties before it is connected', async () => {
      const element = document.createElement(tag) as Open;
      element[attribute] = value;
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.append(element);
      await element.updateComplete;
      expect(element.getAttribute(attribute)).to.equal(value);
    });

    it('restores the default when an attribute is removed, and does not reflect defaults', async () => {
      const element = await place(`<${tag} ${attribute}="${value}"></${tag}>`);
      element.removeAttribute(attribute);
      await element.updateComplete;
      expect(element[attribute]).to.equal(initial);
      expect(element.hasAttribute(attribute)).to.equal(false);
    });

    it('survives a move, and takes the language of its new place', async () => {
      const element = await place(`<${tag}></${tag}>`);
      await element.updateComplete;
      const french = document.createElement('p');
      french.lang = 'fr';
      element.parentElement!.append(french);
      french.append(element);
      await waitUntil(() => root(element)?.lang === 'fr');
    });

    it('does nothing after removal', async () => {
      const element = await place(`<${tag} lang="en"></${tag}>`);
      await waitUntil(() => root(element), 'not drawn', { timeout: 10_000 });
      element.remove();
      element.lang = 'ar';
      await nextFrame();
      expect(root(element).lang).to.equal('en');
    });

    it('falls back from an invalid value and warns once with the valid ones', async () => {
      const first = await place(`<${tag} ${attribute}="nonsense" tone="purple"></${tag}>`);
      const second = await place(`<${tag} ${attribute}="nonsense" tone="purple"></${tag}>`);
      await Promise.all([first.updateComplete, second.updateComplete]);
      await waitUntil(() => root(first) && root(second), 'not drawn', { timeout: 10_000 });
      const warnings = takeWarnings();
      expect(warnings).to.have.length(2);
      expect(warnings.join()).to.contain(`<${tag}> ${attribute}="nonsense"`).and.contain(initial).and.contain(value);
      expect(warnings.join()).to.contain('auto, light, dark');
      expect(first[attribute], 'what the author wrote').to.equal('nonsense');
      expect(root(first).textContent, 'shown all the same').not.to.equal('');
    });

    it("takes no space when hidden, whatever the page's CSS for its tag", async () => {
      const style = document.createElement('style');
      style.textContent = `${tag} { display: block }`;
      const element = await place(`<${tag} hidden></${tag}>`);
      element.parentElement!.append(style);
      await element.updateComplete;
      expect(getComputedStyle(element).display).to.equal('none');
    });

    it('follows a change of its own or an inherited language, and of the direction', async () => {
      const element = await place(`<${tag} lang="en"></${tag}>`);
      await waitUntil(() => root(element), 'not drawn', { timeout: 10_000 });
      const english = root(element).textContent;
      element.lang = 'ar-EG';
      await waitUntil(() => root(element)?.lang === 'ar');
      expect(getComputedStyle(root(element)).direction).to.equal('rtl');
      expect(root(element).textContent).not.to.equal(english);
    });

    it('works under another tag', async () => {
      const other = `other-${tag}`;
      customElements.define(other, class extends Element {});
      const element = await place(`<${other}></${other}>`);
      await isDrawn(element);
    });

    it('shows the fallback content when it cannot render', async () => {
      const broken = `broken-${tag}`;
      customElements.define(
        broken,
        class extends Element {
          protected override render(): never {
            throw new Error('on purpose');
          }
        },
      );
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const codes: string[] = [];
      box.addEventListener('blue-heart-error', ({ detail }) => codes.push(detail.code));
      box.innerHTML = `<${broken}><a href="https://www.unodc.org/blueheart">Blue Heart Campaign</a></${broken}>`;
      await nextFrame();
      // Once per render: a translation may load meanwhile.
      expect([...new Set(codes)]).to.deep.equal(['render-failed']);
      expect(takeWarnings().join()).to.contain('on purpose');
      expect(box.querySelector('a')!.getBoundingClientRect().width).to.be.greaterThan(0);
    });

    it('rerenders when it can, and hides the fallback content again', async () => {
      const shaky = `shaky-${tag}`;
      let fails = false;
      customElements.define(
        shaky,
        class extends Element {
          protected override render(): unknown {
            if (fails) throw new Error('for now');
            return super.render();
          }
        },
      );
      for (const failsFirst of [true, false]) {
        fails = failsFirst;
        const element = await place(`<${shaky} lang="en"><a href="/">Link</a></${shaky}>`);
        const isLinkSeen = (): boolean => element.querySelector('a')!.getClientRects().length > 0;
        const draw = async (): Promise<void> => {
          element.requestUpdate();
          await element.updateComplete;
        };
        if (!failsFirst) await waitUntil(() => root(element), 'not drawn', { timeout: 10_000 });
        fails = true;
        await draw();
        expect([root(element), isLinkSeen()]).to.deep.equal([null, true]);
        fails = false;
        await draw();
        await waitUntil(() => root(element), 'not drawn', { timeout: 10_000 });
        expect([isLinkSeen(), element.shadowRoot!.querySelectorAll('slot:not([name])').length]).to.deep.equal([
          false,
          1,
        ]);
        expect(takeWarnings()).to.have.length(failsFirst ? 1 : 0);
      }
    });

    it('is hidden with its ancestors, by visibility too', async () => {
      const element = await place(`<${tag} lang="en"></${tag}>`);
      await isDrawn(element);
      element.parentElement!.style.visibility = 'hidden';
      expect(getComputedStyle(root(element)).visibility).to.equal('hidden');
    });

    it("keeps the page's typography out", async () => {
      const style = document.createElement('style');
      style.textContent = `.loud { font: italic 40px/3 cursive; letter-spacing: 1em; text-transform: uppercase }`;
      const box = await fixture<HTMLElement>(html`<div class="loud"></div>`);
      document.head.append(style);
      box.innerHTML = `<${tag}></${tag}>`;
      const element = box.firstElementChild as Open;
      await isDrawn(element);
      const { letterSpacing, textTransform, fontStyle } = getComputedStyle(root(element));
      style.remove();
      expect([letterSpacing, textTransform, fontStyle]).to.deep.equal(['normal', 'none', 'normal']);
    });

    it('rerenders when cloned, with its attributes and its light DOM', async () => {
      const element = await place(`<${tag} lang="en" ${attribute}="${value}"><i>Inside</i></${tag}>`);
      await isDrawn(element);
      const clone = element.cloneNode(true) as Open;
      element.after(clone);
      await isDrawn(clone);
      expect([clone[attribute], clone.textContent]).to.deep.equal([value, 'Inside']);
      clone.setAttribute(attribute, initial);
      await clone.updateComplete;
      expect(element[attribute], 'the first one is left alone').to.equal(value);
    });

    it('stays inert in a template, and renders where its content is inserted', async () => {
      const template = document.createElement('template');
      template.innerHTML = `<${tag} lang="en" ${attribute}="${value}"></${tag}>`;
      const waiting = template.content.firstElementChild!;
      expect(waiting.shadowRoot).to.equal(null);
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.append(document.importNode(template.content, true), template.content);
      expect(box.children).to.have.length(2);
      for (const element of box.children) {
        await isDrawn(element as Open);
        expect((element as Open)[attribute]).to.equal(value);
      }
    });

    it('renders in a foreign shadow root, also when it is moved into one', async () => {
      const box = await fixture<HTMLElement>(html`<div><div></div></div>`);
      const other = box.firstElementChild!.attachShadow({ mode: 'open' });
      other.innerHTML = `<p lang="ar"><${tag}></${tag}></p>`;
      const inside = other.querySelector<Open>(tag)!;
      await isDrawn(inside);
      expect(root(inside).lang).to.equal('ar');
      const element = await place(`<${tag} lang="en"></${tag}>`);
      await isDrawn(element);
      other.append(element);
      element.removeAttribute('lang');
      inside.parentElement!.append(element);
      await waitUntil(() => root(element).lang === 'ar');
    });

    /** Each style of its class once, and perhaps one more for its current state. */
    const hasStyles = (element: Open): boolean =>
      [0, 1].includes(element.shadowRoot!.adoptedStyleSheets.length - Element.elementStyles.length);

    it('keeps working, with its styles, when it is moved into the document of a frame and back', async () => {
      const box = await fixture<HTMLElement>(html`<div><iframe></iframe></div>`);
      const page = box.querySelector('iframe')!.contentDocument!;
      const codes: string[] = [];
      const listen = ({ detail }: HTMLElementEventMap['blue-heart-error']): number => codes.push(detail.code);
      for (const body of [page.body, box]) body.addEventListener('blue-heart-error', listen);
      const element = document.createElement(tag) as Open;
      const isStyled = (): boolean =>
        element.ownerDocument.defaultView!.getComputedStyle(element).display !== 'inline' && hasStyles(element);
      for (const place of [page.body, box, page.body, box]) {
        element.lang = place === box ? 'en' : 'ar';
        place.append(element);
        await waitUntil(() => element.shadowRoot && root(element)?.lang === element.lang, 'not drawn', {
          timeout: 10_000,
        });
        expect(isStyled(), 'styled').to.equal(true);
        element.tone = 'purple' as never;
        await element.updateComplete;
        element.tone = Symbol('no text') as never;
        await element.updateComplete;
        expect([element.shadowRoot!.textContent, isStyled()]).to.deep.equal(['', true]);
        element.tone = 'light';
        await element.updateComplete;
        await waitUntil(() => root(element), 'not drawn again');
      }
      expect(codes).to.deep.equal(Array(4).fill('render-failed'));
      const warnings = takeWarnings();
      expect(warnings[0]).to.contain(`<${tag}> tone="purple"`);
      expect(warnings).to.have.length(2);
    });

    it('breaks nothing in a document without a window', async () => {
      const nowhere = new DOMParser().parseFromString('<p></p>', 'text/html');
      const [fresh, drawn] = [document.createElement(tag) as Open, await place(`<${tag} lang="en"></${tag}>`)];
      await isDrawn(drawn);
      const box = drawn.parentElement!;
      nowhere.body.append(fresh, drawn);
      await Promise.all([fresh.updateComplete, drawn.updateComplete]);
      box.append(fresh, drawn);
      for (const element of [fresh, drawn]) {
        await isDrawn(element);
        expect(hasStyles(element)).to.equal(true);
      }
    });

    it('does nothing if it is removed while its translation loads', async () => {
      const box = await fixture<HTMLElement>(html`<div lang="sw"></div>`);
      box.innerHTML = `<${tag}></${tag}>`.repeat(3);
      const [first, second] = [...box.children] as [Open, Open];
      await Promise.resolve();
      first.remove();
      await second.updateComplete;
      second.remove();
      await waitUntil(() => root(box.firstElementChild!)?.lang === 'sw', 'no words', { timeout: 10_000 });
      box.append(first);
      await waitUntil(() => root(first)?.lang === 'sw', 'not drawn when it is back');
    });
  });

  describe(`the styles of <${tag}>`, () => {
    const css = Element.elementStyles.map((sheet) => (sheet as { cssText: string }).cssText);
    const all = css.join('\n');

    it('declare every private variable they use, and use every one they declare', () => {
      const declared = new Set([...all.matchAll(/(--_[\w-]+)\s*:/g)].map(([, name]) => name));
      const used = new Set([...all.matchAll(/var\(\s*(--_[\w-]+)/g)].map(([, name]) => name));
      expect([...used].sort()).to.deep.equal([...declared].sort());
    });

    it('have only prefixed public variables', () => {
      const names = [...all.matchAll(/var\(\s*(--(?!_)[\w-]+)/g)].map(([, name]) => name);
      for (const name of names) expect(name).to.match(/^--blue-heart-/);
    });

    it('use logical properties only', () => {
      expect(all).not.to.match(/[\s;{](margin|padding|border|inset)?-?(left|right)\s*:/);
      expect(all).not.to.match(/[\s;{](min-|max-)?(width|height)\s*:/);
    });
  });
}
