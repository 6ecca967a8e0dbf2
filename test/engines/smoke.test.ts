/**
 * The built script on engines that are years old and still in use: Tizen 5.5 and webOS boards, players with Chromium 79
 * to 90. Each element renders, is styled and logs nothing; a screenshot is kept for people to look at.
 */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { render } from 'blue-heart-elements/ssr';
import { Crashed, OldPage, Stuck } from '../../tools/engines/drive.ts';
import { oldEngines, type OldEngine } from '../../tools/engines/fetch.ts';
import { KEPT } from '../pages/player.ts';
import { scriptHost, serveSignage, Site } from '../pages/server.ts';

const PICTURES = 'test/screenshots/engines';
const FALLBACK = '<a href="https://www.unodc.org/blueheart">Blue Heart Campaign</a>';

/** Render root of the first element with a tag. */
const root = (tag: string): string => `document.querySelector('${tag}').renderRoot`;

interface Case {
  name: string;
  body: string;
  lang?: string;
  /** Expression: true once everything is there. */
  isDone: string;
  size?: [number, number];
}

const cases: Case[] = [
  {
    name: 'badge',
    body: `<blue-heart-badge supporter="Narita" lang="ja">${FALLBACK}</blue-heart-badge>`,
    isDone: `getComputedStyle(${root('blue-heart-badge')}.querySelector('[part=base]')).borderTopLeftRadius === '12px'`,
  },
  {
    name: 'banner',
    body: `<blue-heart-banner partner="belgium" layout="hero" now="2027-07-20" dismissible>${FALLBACK}</blue-heart-banner>`,
    lang: 'fr',
    isDone: `/30/.test(${root('blue-heart-banner')}.querySelector('[part=occasion]').textContent) &&
      !!${root('blue-heart-banner')}.querySelector('.skyline') &&
      getComputedStyle(${root('blue-heart-banner')}.querySelector('[part=action]')).backgroundColor === 'rgb(11, 92, 148)'`,
  },
  {
    // These engines parse its declarative root as an ordinary template.
    name: 'a badge from a server',
    body: await render('blue-heart-badge', { lang: 'ja', supporter: 'Narita' }, { html: FALLBACK }),
    isDone: `${root('blue-heart-badge')}.querySelectorAll('[part=base]').length === 1 &&
      getComputedStyle(${root('blue-heart-badge')}.querySelector('[part=base]')).borderTopLeftRadius === '12px' &&
      document.querySelector('blue-heart-badge a').getBoundingClientRect().width === 0`,
  },
  {
    name: 'help in the page',
    body: `<blue-heart-help country="JP" sector="air-transport" audience="staff"><a href="tel:110">110</a></blue-heart-help>`,
    lang: 'ja',
    isDone: `${root('blue-heart-help')}.querySelector('[part=number]').textContent === '110' &&
      ${root('blue-heart-help')}.querySelectorAll('[part=way]').length === 3 &&
      !!${root('blue-heart-help')}.querySelector('blue-heart-exit').shadowRoot.querySelector('[part=button]')`,
    size: [414, 900],
  },
  {
    name: 'help in a dialog',
    body: `<p>Page</p><blue-heart-help country="MX" mode="dialog" open><a href="tel:911">911</a></blue-heart-help>`,
    lang: 'es',
    isDone: `${root('blue-heart-help')}.querySelector('dialog').open &&
      ${root('blue-heart-help')}.querySelector('[part=number]').textContent === '911'`,
    size: [414, 900],
  },
  {
    name: 'exit',
    body: `<blue-heart-exit><a href="https://www.wikipedia.org/">Exit</a></blue-heart-exit>`,
    lang: 'nl',
    isDone: `${root('blue-heart-exit')}.querySelector('[part=button]').getBoundingClientRect().height >= 44`,
  },
];

/** The slides of the airport, as in current engines. */
const SLIDES = ['statement', 'sign', 'helpline', 'sign', 'day', 'scan', 'sign', 'partner'].flatMap((kind) =>
  ['ja', 'en', 'zh', 'zh-hant', 'ko'].map((language) => `${kind} ${language}`),
);

/**
 * Advances one slide per call until the last slides are a complete round, then returns whether the number is visible.
 * The first ones may lack a language that is still loading.
 */
const PLAYS = `(() => {
  const player = document.querySelector('blue-heart-signage');
  if (!player.active) return 'it does not play';
  if (!window.seen) {
    window.seen = [];
    player.addEventListener('blue-heart-slide', ({ detail }) => seen.push(detail.kind + ' ' + detail.language));
  }
  const round = seen.slice(-${SLIDES.length});
  if (round.sort().join() !== '${[...SLIDES].sort().join()}') {
    player.next();
    return 'seen: ' + seen.join();
  }
  return ${root('blue-heart-signage')}.querySelector('[part=number]').getBoundingClientRect().height > 20;
})()`;

for (const [width, height] of [
  [1280, 720],
  [720, 1280],
] as const) {
  cases.push({
    name: `signage ${width}`,
    body: `<blue-heart-signage partner="narita-airport" now="2027-07-20">${FALLBACK}</blue-heart-signage>`,
    isDone: PLAYS,
    size: [width, height],
  });
}

/** Milliseconds for an expression to become true: a busy machine needs a multiple of the usual eight seconds. */
const PATIENCE = 120_000;

/** Waits for an expression of the page to be true, and returns its last value. */
async function until(page: OldPage, expression: string): Promise<unknown> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = await page.evaluate(
      `(() => { try { return ${expression} } catch (error) { return String(error) } })()`,
    );
    if (found === true || performance.now() > end) return found;
    await sleep(100);
  }
}

/** Restarts of an engine that may hang before a test counts as failed. */
const STARTS = 10;

/** The same for one that crashes, which a page of ours could cause. */
const CRASHES = 3;

/** Tests in a page of an engine, and in a restarted one if the engine itself fails. */
async function inPage(engine: OldEngine, body: (page: OldPage) => Promise<void>): Promise<void> {
  let crashes = 0;
  for (let start = 1; ; start++) {
    let page: OldPage | undefined;
    try {
      page = await OldPage.open(engine);
      return await body(page);
    } catch (error) {
      if (error instanceof Crashed) crashes++;
      else if (!(error instanceof Stuck)) throw error;
      if (start === STARTS || crashes === CRASHES) throw error;
      console.warn(`Chromium ${engine.version} is started again: ${error.message}`);
    } finally {
      await page?.close();
    }
  }
}

mkdirSync(PICTURES, { recursive: true });

// Each runs as one process on one core.
describe('old engines', { concurrency: 2 }, () => {
  for (const engine of oldEngines()) {
    describe(`Chromium ${engine.version}`, () => {
      let host: Site;
      let site: Site;
      before(async () => {
        host = await scriptHost();
        site = await new Site().start();
      });
      after(async () => {
        await host.stop();
        await site.stop();
      });

      for (const { name, body, lang = 'en', isDone, size: [width, height] = [1280, 720] } of cases) {
        for (const script of ['blue-heart.js', 'blue-heart.all.js']) {
          it(`renders ${name} with ${script}`, () =>
            inPage(engine, async (page) => {
              await page.resize(width, height);
              const url = site.serve('/', {
                body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <script src="${host.origin}/recorder.js"></script><script src="${host.origin}/${script}" async></script>${body}`,
              });
              await page.go(url);
              const found = await until(page, isDone);
              const file = `${PICTURES}/${name.replaceAll(' ', '-')}-${engine.version}.png`;
              writeFileSync(file, await page.screenshot());
              assert.equal(found, true);
              const { errors, warnings } = (await page.evaluate('window.recorder')) as Record<string, string[]>;
              assert.deepEqual([errors, warnings, page.errors], [[], [], []]);
            }));
        }
      }

      it('plays the page for players, also offline', () =>
        inPage(engine, async (page) => {
          const player = await new Site().start();
          serveSignage(player);
          try {
            await page.resize(1280, 720);
            const url = `${player.origin}/signage.html?partner=narita-airport&now=2027-07-20`;
            await page.go(url);
            assert.equal(await until(page, PLAYS), true);
            assert.deepEqual(page.errors, []);
            assert.equal(await until(page, KEPT), true);
            await player.stop();
            await page.go(url);
            assert.equal(await until(page, PLAYS), true);
            assert.deepEqual(page.errors, []);
          } finally {
            await player.stop();
          }
        }));
    });
  }
});
