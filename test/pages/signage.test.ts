/** The page that an operator opens on a player: options, environments, and offline use. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { publicLines } from '../../src/data/generated/public-lines.js';
import { signageWords } from '../../src/locales/signage/index.js';
import { KEPT, PLAYER, PLAYING } from './player.ts';
import { recorded, serveSignage, serveSignageWithoutEnd, type Site } from './server.ts';
import { assert, audit, inEachEngine, onMainPath, runInEngines, until, type Page } from './support.ts';

const NUMBER = publicLines['JP']!.line!.display;
const ROOT = `${PLAYER}.shadowRoot`;
const text = (part: string): string =>
  `${ROOT}.querySelector('[part=${part}]').textContent.replace(/\\s+/g, ' ').trim()`;

/** The page with the recorder first; not cached for offline use, because its files differ from the build's. */
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

onMainPath('plays what its address says, with nothing to touch, from its own files alone', async ({ page, site }) => {
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
  // The test has removed the service worker.
  assert.ok(warnings.length <= 1, warnings.join());
  for (const warning of warnings) assert.match(warning, /is not available offline/);
});

inEachEngine('warns once about what it cannot read, and plays all the same', async ({ page, site }) => {
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
  const ours = warnings.filter((warning) => !/not available offline/.test(warning));
  assert.equal(ours.length, Object.keys(bad).length, ours.join('\n'));
  assert.equal(new Set(ours).size, ours.length);
  assert.equal(await page.evaluate(PLAYING), true);
});

inEachEngine('shows the number that a mangled address means, and none that it does not', async ({ page, site }) => {
  serveRecorded(site);
  for (const [query, number = NUMBER] of [
    ['partner=narita-airport&amp;languages=en'],
    ['partner%253Dnarita-airport%2526languages%253Den'],
    ['country=JP?ts=1'],
    ['country=%C2%A0jp/'],
    ['country=&quot;JP&quot;;languages=en'],
    ['country=jpn'],
    ['Country=Japan'],
    ['country=日本'],
    ['partner=%20Narita-Airport%20'],
    ['partner=Narita International Airport'],
    ['partner=Narita%20International%20Airport%20Corporation/'],
    ['#partner=narita-airport'],
    // Somebody else's number would be worse than none.
    ['country=JP&country=KR&partner=narita-airport', null],
    ['country=JP,BE', null],
    ['country=UKR', null],
    ['country=Northern Ireland', null],
    ['country=Guinea', null],
    ['partner=Government', null],
  ] as [string, (string | null)?][]) {
    await page.go('about:blank');
    await page.go(`${site.origin}/signage.html${query.startsWith('#') ? query : `?${query}`}`);
    await until(page, PLAYING);
    const shown = await page.evaluate(`(${ROOT}.querySelector('[part=number]') || { textContent: null }).textContent`);
    assert.equal(shown, number, query);
    const { warnings } = await heard(page);
    const ours = warnings.filter((warning) => !/not available offline/.test(warning));
    assert.equal(ours.length > 0, number === null, `${query}\n${ours.join('\n')}`);
  }
});

inEachEngine('explains in the form why it shows no number', async ({ page, site }) => {
  serveRecorded(site);
  const hint = (words: RegExp): string => `${words}.test(document.querySelector('#problems').textContent)`;
  await page.go(`${site.origin}/signage.html?preview&partner=Narita+Arport`);
  await until(page, `${PLAYING} && ${hint(/No number is shown: partner=Narita Arport/)}`);
  await page.go(`${site.origin}/signage.html?preview&amp;Partner="Narita+International+Airport"`);
  await until(page, `${PLAYING} && ${text('number')} === '${NUMBER}'`);
  await until(page, `!${hint(/No number/)}`);
  await until(page, `document.querySelector('#address').value.endsWith('?partner=Narita+International+Airport')`);
});

inEachEngine('plays pictures from beside it, and skips missing ones', async ({ page, site }) => {
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
      for (const slide of document.querySelectorAll('[slot=slide]')) {
        if (slide.getClientRects().length) shown.add(slide.getAttribute('src'));
      }
    }
    return [...shown].map((url) => new URL(url).pathname);
  })()`);
  assert.deepEqual(shown, ['/own/a.svg']);
  assert.deepEqual((await heard(page)).errors, []);
});

inEachEngine('plays in a frame with an opaque origin', async ({ page, site, host }) => {
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
  assert.ok(
    warnings!.length <= 1 && warnings!.every((warning) => /not available offline/.test(warning)),
    String(warnings),
  );
});

onMainPath('plays from a folder', async ({ page }) => {
  await page.go(`${pathToFileURL(resolve('dist/signage.html'))}?partner=narita-airport&languages=ja`);
  await until(page, PLAYING);
  assert.equal(await page.evaluate(text('number')), NUMBER);
  assert.equal(await page.evaluate(text('headline')), signageWords.ja.statement);
});

inEachEngine('shows a poster without JavaScript, whole on boards of every shape', async ({ page, site }) => {
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

onMainPath('has a form that sets the options and gives the address', async ({ page, site }) => {
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

inEachEngine('starts offline once it was opened, whatever its options', async ({ page, site }) => {
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

inEachEngine('starts offline on a host that drops .html, at each of its addresses', async ({ page, site }) => {
  serveSignageWithoutEnd(site);
  const { origin } = site;
  await page.go(`${origin}/signage.html?partner=narita-airport&languages=ja`);
  await until(page, `${PLAYING} && location.pathname === '/signage'`);
  await until(page, KEPT);
  // The player's address, first online, then offline.
  await page.go(`${origin}/signage.html?partner=narita-airport&languages=ja`);
  await until(page, `${PLAYING} && !!navigator.serviceWorker.controller`);
  await until(page, KEPT);
  await site.stop();
  for (const path of ['signage.html', 'signage', 'signage/']) {
    await page.go(`${origin}/${path}?partner=narita-airport&languages=en`);
    if (path !== 'signage/') await until(page, PLAYING);
    assert.match(String(await page.evaluate('document.body.textContent')), /Nobody is for sale/, path);
  }
  await page.go(`${origin}/signage?languages=en&country=JP`);
  await until(page, `${PLAYING} && ${text('number')} === '${NUMBER}'`);
  const scopes = await page.evaluate(
    `navigator.serviceWorker.getRegistrations().then((all) => all.map(({ scope }) => scope).join())`,
  );
  assert.equal(scopes, `${origin}/signage`);
});

inEachEngine('fetches evicted files again, on a host that drops .html', async ({ page, site }) => {
  serveSignageWithoutEnd(site);
  await page.go(`${site.origin}/signage.html?country=JP`);
  await until(page, KEPT);
  await page.evaluate(
    `caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))).then(() => true)`,
  );
  await page.go(`${site.origin}/signage.html?country=JP`);
  await until(page, `${PLAYING} && !!navigator.serviceWorker.controller`);
});

inEachEngine('controls only itself on a host that drops .html, too', async ({ page, site }) => {
  serveSignageWithoutEnd(site);
  await page.go(`${site.origin}/signage.html`);
  await until(page, KEPT);
  for (const path of ['/signage-info', '/signage2.html']) {
    site.serve(path, { body: '<!doctype html><p>Partner</p><script src="/blue-heart.all.js"></script>' });
    site.serve('/blue-heart.all.js', { body: 'window.isNew = true', headers: { 'content-type': 'text/javascript' } });
    await page.go(`${site.origin}${path}`);
    assert.equal(await page.evaluate('window.isNew === true && /Partner/.test(document.body.textContent)'), true, path);
  }
});

inEachEngine('controls only itself: other pages beside it load as usual', async ({ page, site }) => {
  serveSignage(site);
  await page.go(`${site.origin}/signage.html`);
  await until(page, KEPT);
  site.serve('/partner.html', { body: '<!doctype html><p>Partner</p><script src="/blue-heart.all.js"></script>' });
  site.serve('/blue-heart.all.js', { body: 'window.isNew = true', headers: { 'content-type': 'text/javascript' } });
  await page.go(`${site.origin}/partner.html`);
  assert.equal(await page.evaluate('!navigator.serviceWorker.controller && window.isNew'), true);
});

const JSON_TYPE = { 'content-type': 'application/json' };
const ADDRESS = 'signage.html?partner=narita-airport&languages=en&qr=https://foreign.example/';
const SET = `${PLAYER}.partner + ' ' + ${PLAYER}.qr`;

inEachEngine('obeys signage.json, also offline', async ({ page, site }) => {
  serveSignage(site);
  const { origin } = site;
  site.serve('/signage.json', { body: '{"partner": ["Narita Airport"], "qr": []}', headers: JSON_TYPE });
  await page.go(`${origin}/${ADDRESS}`);
  await until(page, `${PLAYING} && ${SET} === 'narita-airport '`);
  await until(page, KEPT);
  await page.go(`${origin}/signage.html?partner=Acme+Air&languages=en&country=JP`);
  await until(page, `${PLAYING} && ${text('number')} === '${NUMBER}'`);
  assert.equal(await page.evaluate(SET), ' ');
  await site.stop();
  await page.go(`${origin}/${ADDRESS}`);
  await until(page, `${PLAYING} && ${SET} === 'narita-airport '`);
});

inEachEngine('ignores partner and qr while signage.json cannot be read', async ({ page, site }) => {
  serveRecorded(site);
  for (const [body, status] of [
    ['{"partner": ["narita-airport"],}', 200],
    ['["narita-airport"]', 200],
    ['{"partners": ["narita-airport"]}', 200],
    ['{"partner": [1]}', 200],
    ['', 200],
    ['{}', 503],
  ] as [string, number][]) {
    site.serve('/signage.json', { body, status, headers: JSON_TYPE });
    await page.go(`${site.origin}/${ADDRESS}`);
    await until(page, `${PLAYING} && recorder.warnings.some((text) => /signage.json cannot be read/.test(text))`);
    assert.equal(await page.evaluate(SET), ' ', body);
    assert.deepEqual((await heard(page)).errors, []);
  }
});

inEachEngine('allows everything on hosts without signage.json, whatever they answer', async ({ page, site }) => {
  serveRecorded(site);
  for (const [body, status, type] of [
    ['Not found', 404, 'text/plain'],
    ['<!doctype html><p>Not found', 404, 'text/html'],
    ['<Error/>', 403, 'application/xml'],
    ['<!doctype html><div id="app"></div>', 200, 'text/html; charset=utf-8'],
    ['{}', 200, 'application/json'],
  ] as [string, number, string][]) {
    site.serve('/signage.json', { body, status, headers: { 'content-type': type } });
    await page.go(`${site.origin}/${ADDRESS}`);
    await until(page, `${PLAYING} && ${SET} === 'narita-airport https://foreign.example/'`);
    const { warnings } = await heard(page);
    assert.deepEqual(
      warnings.filter((warning) => !/not available offline/.test(warning)),
      [],
      `${status} ${type}`,
    );
  }
});

inEachEngine('renders, is cached and starts offline under the policy of deploy/nginx.conf', async ({ page, site }) => {
  serveSignage(site);
  const [, policy] = /"(default-src [^"]+)"/.exec(readFileSync('deploy/nginx.conf', 'utf8'))!;
  for (const path of ['/signage.html', '/sw.js']) {
    const { body, headers } = site.take(path);
    site.serve(path, { body, headers: { ...headers, 'content-security-policy': policy! } });
  }
  const { origin } = site;
  site.serve('/own.svg', {
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>',
    headers: { 'content-type': 'image/svg+xml' },
  });
  const url = `${origin}/signage.html?partner=narita-airport&slide=own.svg&burn-in-guard&now=2027-07-20`;
  await page.go(url);
  await page.evaluate(`void (() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => violations.push(violatedDirective + blockedURI));
    document.head.append(Object.assign(document.createElement('link'), { rel: 'icon', href: 'data:,' }));
  })()`);
  await until(page, PLAYING);
  await until(page, KEPT);
  await page.evaluate(`(async () => {
    for (let slides = 0; slides < 45; slides++) { ${PLAYER}.next(); await ${PLAYER}.updateComplete; }
  })()`);
  assert.deepEqual(await page.evaluate('violations'), []);
  assert.equal(await page.evaluate(`getComputedStyle(document.body).backgroundColor`), 'rgb(10, 33, 53)');
  await site.stop();
  await page.go(url);
  await until(page, `${PLAYING} && ${text('number')} === '${NUMBER}'`);
});

runInEngines();
