/**
 * A newer version of the signage page: it takes over between slides, completely or not at all, even through a power
 * cut.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser as Program, type Page as Tab } from 'puppeteer-core';
import { chromiumFlags } from '../../tools/browsers/chromium.ts';
import { findBrowsers } from '../../tools/browsers/find.ts';
import { integrityOf } from '../../build/rollup/integrity.mjs';
import { KEPT, PLAYER, PLAYING } from './player.ts';
import { recorded, serveSignage, Site } from './server.ts';
import { assert, eventually, inEachEngine, it, runInEngines, until } from './support.ts';

const WAITING = `window.waits === true || void navigator.serviceWorker.getRegistration('signage.html').then(
  (found) => (window.waits = !!found.waiting))`;
const LOOK = `void navigator.serviceWorker.getRegistration('signage.html').then((found) => found.update())`;
/** The same, for a version that cannot be cached. */
const REFUSED_LOOK = `void navigator.serviceWorker.getRegistration('signage.html').then((found) => {
  found.addEventListener('updatefound', () => {
    const { installing } = found;
    installing.addEventListener('statechange', () => (window.wasRefused = installing.state === 'redundant'));
  });
  return found.update();
})`;
const NEXT = `void ${PLAYER}.next()`;

const JAVASCRIPT = { 'content-type': 'text/javascript' };

/** A numbered version; its service worker has its integrity, as the build would write it. */
function serveVersion(site: Site, number: number, script = readFileSync('dist/signage-page.js', 'utf8')): void {
  serveSignage(site);
  const changed = `${script}\nwindow.pageVersion = ${number};\n`;
  const worker = readFileSync('dist/sw.js', 'utf8').replaceAll(integrityOf(script), integrityOf(changed));
  assert.ok(worker.includes(integrityOf(changed)));
  site.serve('/signage-page.js', { body: changed, headers: JAVASCRIPT });
  site.serve('/sw.js', { body: worker, headers: JAVASCRIPT });
}

inEachEngine('takes over after a slide has been shown for its time, not before', async ({ page, site }) => {
  serveVersion(site, 1);
  // Opened once, and not again for weeks.
  await page.go(`${site.origin}/signage.html?languages=en&dwell=3600`);
  await until(page, KEPT);
  await until(page, `${PLAYING} && !!navigator.serviceWorker.controller && pageVersion === 1`);
  await page.evaluate('window.isSamePage = true');
  await sleep(300);
  assert.equal(await page.evaluate('isSamePage'), true, 'the first version reloads nothing');
  serveVersion(site, 2);
  await page.evaluate(LOOK);
  await until(page, WAITING);
  await sleep(500);
  assert.equal(await page.evaluate('pageVersion'), 1, 'while the slide stands');
  await page.evaluate(NEXT);
  await until(page, `${PLAYING} && pageVersion === 2`);
  assert.equal(
    await page.evaluate(`caches.keys().then((names) => Promise.all(names.map(async (name) =>
      (await (await caches.open(name)).keys()).length))).then((counts) => counts.join())`),
    '3',
    'nothing of the old version is kept',
  );
});

inEachEngine('takes over on a host that drops .html, too', async ({ page, site }) => {
  const serve = (number: number): void => {
    serveVersion(site, number);
    site.serve('/signage', site.take('/signage.html'));
    site.move('/signage.html', '/signage');
  };
  serve(1);
  const url = `${site.origin}/signage.html?languages=en&dwell=3600`;
  await page.go(url);
  await until(page, KEPT);
  await until(page, `${PLAYING} && !!navigator.serviceWorker.controller && location.pathname === '/signage'`);
  serve(2);
  await page.evaluate(LOOK);
  await until(page, WAITING);
  await page.evaluate(NEXT);
  await until(page, `${PLAYING} && pageVersion === 2`);
  // At the player's address, the page now comes from the worker, without the redirect.
  await page.go(url);
  await until(page, `${PLAYING} && pageVersion === 2 && location.pathname === '/signage.html'`);
  serve(3);
  await page.evaluate(LOOK);
  await until(page, WAITING);
  await page.evaluate(NEXT);
  await until(page, `${PLAYING} && pageVersion === 3`);
});

inEachEngine(
  'keeps the old version while the new one is incomplete, and switches once it is complete',
  async ({ page, site }) => {
    serveVersion(site, 1);
    await page.go(`${site.origin}/signage.html?languages=en&dwell=3600`);
    await until(page, KEPT);
    await page.go(`${site.origin}/signage.html?languages=en&dwell=3600`);
    await until(page, `${PLAYING} && !!navigator.serviceWorker.controller`);
    serveVersion(site, 2);
    // The worker is available before its files.
    const { body } = site.take('/signage-page.js');
    site.serve('/signage-page.js', { body: readFileSync('dist/signage-page.js'), headers: JAVASCRIPT });
    await page.evaluate(REFUSED_LOOK);
    await until(page, 'window.wasRefused === true');
    await page.evaluate(NEXT);
    await sleep(500);
    assert.equal(await page.evaluate('pageVersion'), 1);
    site.serve('/signage-page.js', { body, headers: JAVASCRIPT });
    await page.evaluate(LOOK);
    await until(page, WAITING);
    await page.evaluate(NEXT);
    await until(page, `${PLAYING} && pageVersion === 2`);
  },
);

inEachEngine('warns if its first version cannot be cached, and retries', async ({ page, site }) => {
  serveSignage(site);
  // As a host does that injects lines into scripts.
  const changed = `${readFileSync('dist/signage-page.js', 'utf8')}\n`;
  site.serve('/signage-page.js', { body: changed, headers: JAVASCRIPT });
  const { body, headers } = site.take('/signage.html');
  site.serve('/signage.html', {
    body: recorded(String(body)),
    ...(headers && { headers }),
  });
  await page.go(`${site.origin}/signage.html?languages=en`);
  await until(page, `${PLAYING} && recorder.warnings.some((text) => /could not be cached/.test(text))`);
  serveSignage(site);
  await page.evaluate(`void (() => {
    for (let minutes = 0; minutes < 60; minutes++) ${PLAYER}.dispatchEvent(new CustomEvent('blue-heart-tick'));
  })()`);
  await until(page, KEPT);
  assert.equal(await page.evaluate('recorder.warnings.length'), 1);
});

const chromium = findBrowsers().find(({ engine }) => engine === 'chromium');

describe('a power cut during an update', () => {
  it('keeps the old version working offline, and the new one comes later', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'blue-heart-player-'));
    const site = await new Site().start();
    const { origin } = site;
    const { port } = new URL(origin);
    let program: Program | undefined;
    const boot = async (): Promise<Tab> => {
      program = await puppeteer.launch({
        executablePath: chromium!.path,
        userDataDir: profile,
        args: ['--no-sandbox', ...chromiumFlags],
      });
      const [tab] = await program.pages();
      await tab!.goto(`${origin}/signage.html?languages=en&dwell=3600`);
      return tab!;
    };
    const cutPower = async (): Promise<void> => {
      const child = program!.process()!;
      const gone = new Promise((done) => child.once('exit', done));
      child.kill('SIGKILL');
      await gone;
      program = undefined;
    };
    const untilIn = (tab: Tab, expression: string): Promise<void> =>
      until({ evaluate: (text: string) => tab.evaluate(text) } as never, expression);
    try {
      serveVersion(site, 1);
      let tab = await boot();
      await untilIn(tab, KEPT);
      await tab.reload();
      await untilIn(tab, `${PLAYING} && !!navigator.serviceWorker.controller`);

      serveVersion(site, 2);
      // It starts to download, and does not finish.
      site.serve('/signage-page.js', { body: null });
      const asked = site.requests.length;
      await tab.evaluate(LOOK);
      const isDownloading = (): boolean =>
        site.requests.slice(asked).some(({ url }) => url!.startsWith('/signage-page.js'));
      await eventually(isDownloading);
      assert.ok(isDownloading());
      await cutPower();

      await site.stop();
      tab = await boot();
      await untilIn(tab, `${PLAYING} && pageVersion === 1`);
      await cutPower();

      await site.start(Number(port));
      serveVersion(site, 2);
      tab = await boot();
      await untilIn(tab, `${PLAYING}`);
      await tab.evaluate(LOOK).catch(() => undefined);
      await eventually(async () => {
        await tab.evaluate(NEXT).catch(() => undefined);
        return (await tab.evaluate('window.pageVersion').catch(() => 0)) === 2;
      });
      await untilIn(tab, `${PLAYING} && pageVersion === 2`);
    } finally {
      await program?.close();
      await site.stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});

runInEngines();
