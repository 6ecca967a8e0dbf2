import { html, render, type TemplateResult } from 'lit';
import * as files from '../../stories/index.js';
import { expect, fixture, takeWarnings, waitUntil } from './support/index.js';

interface Parameters {
  /** An expected warning of a story, once. */
  warns?: RegExp;
  /** Whether a story has reached its final state, if that takes a while. */
  until?: (canvas: HTMLElement) => boolean;
}

interface Story {
  args?: object;
  globals?: { language?: string; direction?: string; tone?: string };
  parameters?: Parameters;
  render?: (args: object) => TemplateResult;
  play?: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

for (const [file, { default: meta, ...stories }] of Object.entries(files)) {
  describe(`the stories of ${file}`, () => {
    for (const [name, story] of Object.entries(stories as unknown as Record<string, Story>)) {
      it(`${name} renders, is accessible and logs nothing`, async function () {
        // Many screens in one story take a slow engine a while.
        this.timeout(60_000);
        const { language = 'en', direction = 'ltr', tone = 'light' } = story.globals ?? {};
        const box = await fixture<HTMLElement>(html`<div lang=${language} dir=${direction}></div>`);
        box.style.cssText = `color-scheme: ${tone}; background: ${tone === 'dark' ? '#0b1622' : '#fff'}; inline-size: 320px`;
        const draw = (story.render ?? meta.render) as (args: object) => TemplateResult;
        render(draw({ ...meta.args, ...story.args }), box);
        const elements = [...box.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('blue-heart-'));
        expect(elements).not.to.have.length(0);
        // Some wait for their translation, which takes more than a second on a busy machine, and some until they are
        // near.
        const isDrawn = (element: Element): boolean =>
          (element.shadowRoot?.querySelector('[lang]')?.getBoundingClientRect().width ?? 0) > 0;
        for (const element of elements) {
          element.scrollIntoView();
          await waitUntil(() => isDrawn(element), `${element.localName} is not drawn`, { timeout: 10_000 });
        }
        scrollTo(0, 0);
        await story.play?.({ canvasElement: box });
        const { warns, until }: Parameters = { ...(meta.parameters as Parameters), ...story.parameters };
        await waitUntil(() => !until || until(box), 'did not reach its final state', { timeout: 30_000 });
        expect(box.scrollWidth, 'nothing runs out of 320 px').to.be.at.most(320);
        await expect(box).to.be.accessible();
        if (warns) {
          const warnings = takeWarnings();
          expect(warnings).to.have.length(1);
          expect(warnings[0]).to.match(warns);
        }
      });
    }
  });
}
