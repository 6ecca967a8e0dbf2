/** The page that an operator types into a player: options, where it runs, and without a network. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { publicLines } from '../../src/data/generated/public-lines.js';
import { signageWords } from '../../src/locales/signage/index.js';
import { KEPT, PLAYER, PLAYING } from './player.ts';
import { recorded, serveSignage, type Site } from './server.ts';
import { assert, audit, inEachEngine, runInEngines, until, type Page } from './support.ts';

const NUMBER = publicLines['JP']!.line!.number;
const ROOT = `${PLAYER}.shadowRoot`;
const text = (part: string): string =>
  `${ROOT}.querySelector('[part=${part}]').textContent.replace(/\\s+/g, ' ').trim()`;

/** The page with the recorder first; not to be kept for offline, for its files are not those of the build. */
function serveRecorded(site: Site): void {
  serveSignage(site);
  const { body } = site.take('/signage.html');
  site.serve('/signage.html', {
    body: recorded(String(body)),
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
  site.take('/sw.js');
}

const heard = async (page: Page): Promise<{ warnings: string[]; errors: string[] }> =>
  (await page.evaluate('({ warnings: recorder.warnings, errors: [...recorder.errors, ...recorder.violations] })')) as {
    warnings: string[];
    errors: string[];
  };

inEachEngine('plays what its address says, with nothing to touch, from its own files alone', async ({ page, site }) => {
  serveRecorded(site);
  await page.resize(1280, 720);
  await page.go(`${site.origin}/signage.html?partner=narita-airport&languages=ko+en&burn-in-guard&now=2027-03-01`);
  await until(page, PLAYING);
  assert.equal(await page.evaluate(text('headline')), signageWords.ko.statement);
  assert.equal(await page.evaluate(text('number')), NUMBER);
  const found = (await page.evaluate(`(() => {
    const { overflow } = getComputedStyle(document.documentElement);
    const { cursor } = getComputedStyle(document.querySelector('blue-heart-signage').shadowRoot.querySelector('[part=headline]'));
    const menu = new Event('contextmenu', { bubbles: true, cancelable: true });
    document.body.dispatchEvent(menu);
    return {
      cursor, overflow,
      hasMenu: !menu.defaultPrevented,
      size: [${PLAYER}.offsetWidth - innerWidth, ${PLAYER}.offsetHeight - innerHeight],
      scrolls: document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth,
      guard: ${PLAYER}.burnInGuard,
      focusable: document.querySelectorAll('a, button, input, [tabindex]').length,
      cookie: document.cookie,
      stored: localStorage.length + sessionStorage.length,
      foreign: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith(location.origin)),
    };
  })()`)) as Record<string, unknown>;
  assert.deepEqual(found, {
    cursor: 'none',
    overflow: 'hidden',
    hasMenu: false,
    size: [0, 0],
    scrolls: false,
    guard: true,
    focusable: 0,
    cookie: '',
    stored: 0,
    foreign: [],
  });
  const { warnings, errors } = await heard(page);
  assert.deepEqual(errors, []);
  // The service worker that the test took away.
  assert.ok(warnings.length <= 1, warnings.join());
  for (const warning of warnings) assert.match(warning, /does not run without a network/);
});

inEachEngine('says once what it cannot read, and plays all the same', async ({ page, site }) => {
  serveRecorded(site);
  const bad = {
    dwell: '0',
    languages: Array.from({ length: 200 }, (_, index) => `x${index}`).join(' '),
    when: 'soon',
    now: 'tomorrow',
    'time-zone': 'Mars/Olympus',
    country: 'ZZ',
    qr: 'javascript:alert(1)',
    motion: 'wild',
    tone: 'pink',
    'viewing-distance': 'far',
    slide: 'https://evil.example/x.png',
    'wake-lock': 'maybe',
    volume: '11',
  };
  await page.go(`${site.origin}/signage.html?${new URLSearchParams(bad)}`);
  await until(page, PLAYING);
  await page.evaluate(`(async () => {
    for (let slides = 0; slides < 12; slides++) { ${PLAYER}.next(); await ${PLAYER}.updateComplete; }
  })()`);
  const { warnings, errors } = await heard(page);
  assert.deepEqual(errors, []);
  const ours = warnings.filter((warning) => !/without a network/.test(warning));
  assert.equal(ours.length, Object.keys(bad).length, ours.join('\n'));
  assert.equal(new Set(ours).size, ours.length);
  assert.equal(await page.evaluate(PLAYING), true);
});

inEachEngine('plays pictures from beside it, and passes over those that are not there', async ({ page, site }) => {
  serveRecorded(site);
  const picture =
    '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"><path fill="red" d="M0 0h16v9H0z"/></svg>';
  site.serve('/own/a.svg', { body: picture, headers: { 'content-type': 'image/svg+xml' } });
  await page.go(`${site.origin}/signage.html?languages=en&slide=own/a.svg&slide=own/missing.png&slide=dead.mp4`);
  await until(page, PLAYING);
  await until(page, `[...document.images].every(({ complete }) => complete)`);
  const shown = await page.evaluate(`(async () => {
    const shown = new Set();
    for (let slides = 0; slides < 16; slides++) {
      ${PLAYER}.next();
      await ${PLAYER}.updateComplete;
      for (const slide of document.querySelectorAll('[blue-heart-current]')) shown.add(slide.getAttribute('src'));
    }
    return [...shown].map((url) => new URL(url).pathname);
  })()`);
  assert.deepEqual(shown, ['/own/a.svg']);
  assert.deepEqual((await heard(page)).errors, []);
});

inEachEngine('plays in a frame that has no origin', async ({ page, site, host }) => {
  serveRecorded(site);
  const { body, headers } = site.take('/signage.html');
  const tell = `<script>setInterval(function () {
    var player = document.querySelector('blue-heart-signage');
    parent.postMessage({ active: player.active, errors: recorder.errors, warnings: recorder.warnings,
      number: player.shadowRoot && player.shadowRoot.textContent.indexOf('${NUMBER}') >= 0 }, '*');
  }, 100)</script></body>`;
  site.serve('/signage.html', { body: String(body).replace('</body>', tell), ...(headers && { headers }) });
  const frame = host.serve('/frame.html', {
    body: `<!doctype html><script>addEventListener('message', ({ data }) => (window.told = data))</script>
      <iframe sandbox="allow-scripts" referrerpolicy="no-referrer" style="width: 640px; height: 360px"
        src="${site.origin}/signage.html?partner=narita-airport"></iframe>`,
  });
  await page.go(frame);
  await until(page, '!!window.told && told.active');
  const { errors, warnings, number } = (await page.evaluate('told')) as Record<string, string[]>;
  assert.deepEqual([errors, number], [[], true]);
  assert.ok(warnings!.length <= 1 && warnings!.every((warning) => /without a network/.test(warning)), String(warnings));
});

inEachEngine('plays from a folder', async ({ page }) => {
  await page.go(`${pathToFileURL(resolve('dist/signage.html'))}?partner=narita-airport&languages=ja`);
  await until(page, PLAYING);
  assert.equal(await page.evaluate(text('number')), NUMBER);
  assert.equal(await page.evaluate(text('headline')), signageWords.ja.statement);
});

inEachEngine('shows a poster where no script runs, whole on boards of every shape', async ({ page, site }) => {
  const html = readFileSync('dist/signage.html', 'utf8').replaceAll(/<script.*?<\/script>/g, '');
  site.serve('/signage.html', { body: html, headers: { 'content-type': 'text/html; charset=utf-8' } });
  for (const [width, height] of [
    [1280, 720],
    [720, 1280],
    [1280, 360],
  ] as const) {
    await page.resize(width, height);
    await page.go(`${site.origin}/signage.html`);
    const found = await page.evaluate(`(() => {
      const inside = [...document.querySelectorAll('.poster p, .poster svg')].every((element) => {
        const { top, bottom, left, right } = element.getBoundingClientRect();
        return top >= 0 && left >= -20 && bottom <= innerHeight && right <= innerWidth + 1;
      });
      return {
        inside,
        text: /Nobody is for sale[^]*人は売り物ではありません[^]*unodc.org\\/blueheart/.test(document.body.textContent),
        scrolls: document.documentElement.scrollHeight > innerHeight,
      };
    })()`);
    assert.deepEqual(found, { inside: true, text: true, scrolls: false }, `${width}x${height}`);
  }
});

inEachEngine('has a form that sets the options and gives the address', async ({ page, site }) => {
  serveRecorded(site);
  await page.resize(1280, 800);
  await page.go(`${site.origin}/signage.html?preview&partner=narita-airport&volume=11`);
  await until(page, `${PLAYING} && !!document.querySelector('#preview')`);
  await until(page, `/volume/.test(document.querySelector('#problems').textContent)`);
  const set = (name: string, value: string): Promise<unknown> =>
    page.evaluate(`void (() => {
      const control = document.querySelector('#preview').elements.namedItem('${name}');
      if (control.type === 'checkbox') control.checked = ${value === 'on'};
      else control.value = '${value}';
      control.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
  await set('languages', 'ko');
  await set('tone', 'light');
  await set('wake-lock', 'on');
  await set('dwell', '20');
  await until(page, `${text('headline')} === '${signageWords.ko.statement}'`);
  const address = `${site.origin}/signage.html?partner=narita-airport&languages=ko&dwell=20&tone=light&wake-lock`;
  assert.equal(await page.evaluate(`document.querySelector('#address').value`), address);
  await set('dwell', '0');
  await until(page, `/dwell="/.test(document.querySelector('#problems').textContent)`);
  await set('dwell', '');
  await until(page, `!/dwell="/.test(document.querySelector('#problems').textContent)`);
  await set('size', '3840x1080');
  await until(page, `${PLAYER}.offsetWidth === 3840 && ${PLAYER}.getBoundingClientRect().width < innerWidth`);
  assert.deepEqual(await audit(page, site), []);
  await page.go(address);
  await until(page, `${PLAYING} && ${PLAYER}.tone === 'light' && ${PLAYER}.wakeLock`);
  assert.deepEqual((await heard(page)).errors, []);
});

inEachEngine('starts without a network once it was opened, whatever its options', async ({ page, site }) => {
  serveSignage(site);
  const { origin } = site;
  await page.go(`${origin}/signage.html?partner=narita-airport&languages=ja`);
  await until(page, PLAYING);
  await until(page, KEPT);
  await site.stop();
  await page.go(`${origin}/signage.html?partner=narita-airport&languages=en`);
  await until(page, PLAYING);
  assert.equal(await page.evaluate(text('headline')), signageWords.en.statement);
});

inEachEngine('keeps itself alone: other pages beside it get their files as ever', async ({ page, site }) => {
  serveSignage(site);
  await page.go(`${site.origin}/signage.html`);
  await until(page, KEPT);
  site.serve('/partner.html', { body: '<!doctype html><p>Partner</p><script src="/blue-heart.all.js"></script>' });
  site.serve('/blue-heart.all.js', { body: 'window.isNew = true', headers: { 'content-type': 'text/javascript' } });
  await page.go(`${site.origin}/partner.html`);
  assert.equal(await page.evaluate('!navigator.serviceWorker.controller && window.isNew'), true);
});

runInEngines();
