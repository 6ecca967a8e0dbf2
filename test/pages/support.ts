import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { drive, type Driver, type Page } from '../../tools/browsers/drive.ts';
import { ENGINES, findBrowsers, type Engine } from '../../tools/browsers/find.ts';
import { scriptHost, Site } from './server.ts';

export { assert, it, type Page };

/** What the page shows of the first badge, and what the recorder has recorded. */
export interface Report {
  warnings: string[];
  errors: string[];
  violations: string[];
  /** Rendered text of the badge; null if it was not upgraded. */
  text: string | null;
  /** Whether our styles apply: the box has rounded corners. */
  isStyled: boolean;
  /** Whether the fallback link is visible. */
  isFallbackSeen: boolean;
  /** Names on the page's global object that our script added. */
  names: string[];
}

const REPORT = `(() => {
  const badge = document.querySelector('blue-heart-badge');
  const root = badge.shadowRoot;
  const base = root && root.querySelector('[part=base]');
  const fallback = badge.querySelector('a');
  const { warnings = [], errors = [], violations = [], names = [] } = window.recorder || {};
  return {
    warnings, errors, violations,
    text: base ? base.textContent.replace(/\\s+/g, ' ').trim() : null,
    isStyled: !!base && getComputedStyle(base).borderTopLeftRadius !== '0px',
    isFallbackSeen: !!fallback && fallback.getBoundingClientRect().width > 0,
    names: Object.getOwnPropertyNames(window).filter((name) => names.length && !names.includes(name)),
  };
})()`;

export const BADGE =
  '<blue-heart-badge lang="en"><a href="https://www.unodc.org/blueheart">Blue Heart</a></blue-heart-badge>';
export const TEXT = 'Blue Heart Campaign An international campaign coordinated by UNODC';

/** All our elements, as a selector. */
export const TAGS = 'blue-heart-badge, blue-heart-banner, blue-heart-help, blue-heart-exit, blue-heart-signage';

/** Every element is rendered, and no fallback content is visible; a banner outside its days takes no space. */
export const DRAWN = `[...document.querySelectorAll('${TAGS}')].every((element) => {
  const root = element.shadowRoot;
  if (!root) return false;
  if (element.matches('[away]')) return !element.getBoundingClientRect().height;
  const base = root.querySelector('[part=launcher], [part=base]');
  const isDrawn = !!base && (/\\S/.test(base.textContent) || base.localName === 'dialog');
  return isDrawn && !element.firstElementChild.getBoundingClientRect().height;
}) && !!document.querySelector('${TAGS}')`;

/** What a test of the built files works with. */
export interface World {
  page: Page;
  /** Serves pages. */
  site: Site;
  /** Serves our scripts, on another origin. */
  host: Site;
  /** Serves this page and opens it. */
  show(html: string, headers?: Record<string, string>): Promise<void>;
  /** The report once the badge has rendered, or after waiting long enough that it will not. */
  report(waitsForBadge?: boolean): Promise<Report>;
}

/** Our files that were requested, sorted by name. */
export const fetched = ({ host }: World): string[] =>
  host.requests
    .map(({ url }) => url!)
    .filter((url) => url.startsWith('/parts/'))
    .map((url) => url.replace(/^\/parts\/(.*)\.js$/, '$1'))
    .sort();

/** Forgets earlier requests to the host. */
export const clean = (world: World): void => void world.host.requests.splice(0);

/** Whether only the main path of each page is tested, as in `npm test`. */
const isMainPathOnly = !!process.env.MAIN_PATH;

/** Runs a test in each engine that was found, and in `npm test`. */
export function onMainPath(name: string, body: (world: World) => Promise<void>): void {
  cases.push({ name, body, engines: ENGINES, isOnMainPath: true });
}

/** Runs a test in each engine that was found. */
export function inEachEngine(name: string, body: (world: World) => Promise<void>): void {
  cases.push({ name, body, engines: ENGINES });
}

/** Runs a test in the only engine that supports it. */
export function inChromium(name: string, body: (world: World) => Promise<void>): void {
  cases.push({ name, body, engines: ['chromium'] });
}

const cases: {
  name: string;
  body: (world: World) => Promise<void>;
  engines: readonly Engine[];
  isOnMainPath?: boolean;
}[] = [];

/** Milliseconds that a test waits for what must come: a busy machine needs a multiple of the usual second. */
const PATIENCE = 30_000;

/** Waits until a condition holds, but not for ever: the test then fails by its own assertion. */
export async function eventually(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = performance.now() + PATIENCE; !(await isTrue()) && performance.now() < end;) await sleep(50);
}

/** Waits for an expression of the page to be true. */
export async function until(page: Page, expression: string): Promise<void> {
  let last: unknown;
  await eventually(async () => {
    // A page that is navigating throws.
    last = await page.evaluate(expression).catch((error: unknown) => String(error));
    return last === true;
  });
  assert.equal(last, true, expression);
}

/** Axe's violations in the page as shown. */
export async function audit(page: Page, site: Site): Promise<unknown> {
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  site.serve('/axe.js', { body: readFileSync(axe), headers: { 'content-type': 'text/javascript' } });
  await page.evaluate(`void (() => {
    window.findings = null;
    const script = document.createElement('script');
    script.src = '/axe.js';
    script.onload = () => axe.run().then(({ violations }) => {
      window.findings = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target));
    });
    document.head.append(script);
  })()`);
  await until(page, '!!window.findings');
  return page.evaluate('window.findings');
}

/**
 * Layout shifts since the page loaded, each with its source; only Chromium reports them. A score below 0.0005 is less
 * than a pixel of a line: a late font changes a width by rounding, invisibly.
 */
export const shifts = (page: Page): Promise<unknown> =>
  page.evaluate(`new Promise((done) => {
    new PerformanceObserver((list) => done(list.getEntries().filter(({ value }) => value >= 0.0005).map(({ value, sources }) =>
      [value, ...sources.map(({ node }) => node ? node.nodeName + '.' + node.className : 'within')].join(' '),
    ))).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => setTimeout(() => done([]), 100));
  })`);

/** A browser can hang, which would end the run without a result. */
const STUCK_AFTER_MS = 300_000;

/** Declares all tests passed to `inEachEngine`; call it once, at the end of a file. */
export function runInEngines(): void {
  for (const browser of findBrowsers()) {
    describe(browser.engine, () => {
      let driver: Driver;
      let host: Site;
      before(async () => {
        driver = await drive(browser);
        host = await scriptHost();
      });
      after(async () => {
        await driver.stop();
        await host.stop();
      });
      for (const { name, body } of cases.filter(
        ({ engines, isOnMainPath }) => engines.includes(browser.engine) && (isOnMainPath || !isMainPathOnly),
      )) {
        it(name, { timeout: STUCK_AFTER_MS }, async () => {
          const site = await new Site().start();
          const page = await driver.open();
          try {
            await body({
              page,
              site,
              host,
              async show(html, headers = {}) {
                await page.go(
                  site.serve('/', { body: html, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } }),
                );
              },
              report: (waitsForBadge = true) => report(page, waitsForBadge),
            });
          } finally {
            await page.close();
            await site.stop();
          }
        });
      }
    });
  }
}

async function report(page: Page, waitsForBadge: boolean): Promise<Report> {
  let found!: Report;
  await eventually(async () => {
    found = (await page.evaluate(REPORT)) as Report;
    return waitsForBadge ? !!found.text : !!found.warnings.length;
  });
  return found;
}
