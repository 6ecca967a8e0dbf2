/**
 * The exit in whole pages, really leaving: by pointer, by keyboard and by plain link, under the policies of other
 * people's pages, to another site that logs what it receives.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { BUTTON, leaving, READY, shown, type Away } from './leaving.ts';
import { assert, eventually, runInEngines } from './support.ts';

async function threeTimesShift({ page }: Away): Promise<void> {
  for (let presses = 0; presses < 3; presses++) await page.press('Shift');
}

const WAYS: Record<string, (world: Away) => Promise<void>> = {
  'by pointer': (world) => world.clickOn(BUTTON),
  'by Shift, three times': threeTimesShift,
  'by Tab and Enter': async ({ page }) => {
    await page.evaluate(`${BUTTON}.focus()`);
    await page.press('Enter');
  },
};

const POLICIES: Record<string, { headers?: Record<string, string>; head?: string }> = {
  'the policy of the browser': {},
  'a header with unsafe-url': { headers: { 'referrer-policy': 'unsafe-url' } },
  'a meta of its own with unsafe-url': { head: '<meta name="referrer" content="unsafe-url">' },
};

for (const [policy, { headers, head }] of Object.entries(POLICIES)) {
  for (const [way, go] of Object.entries(WAYS)) {
    for (const history of ['replace', 'keep']) {
      leaving(`sends no referrer ${way} under ${policy}, history=${history}`, async (world) => {
        await world.show(shown(world, `history="${history}"`, head), headers);
        await world.until(READY);
        await go(world);
        await world.arrived();
        assert.deepEqual(
          world.arrivals().map(({ headers: { referer } }) => referer),
          [undefined],
        );
      });
    }
  }

  leaving(`sends no referrer by the plain link, without JavaScript, under ${policy}`, async (world) => {
    await world.show(shown(world, '', head).replace(/<script.*?<\/script>/gs, ''), headers);
    await world.clickOn(`document.querySelector('blue-heart-exit a')`);
    await world.arrived();
    assert.deepEqual(
      world.arrivals().map(({ headers: { referer } }) => referer),
      [undefined],
    );
  });
}

leaving('the destination does log referrers', async (world) => {
  await world.show(`<!doctype html><a href="${world.destination}">Away</a>`, { 'referrer-policy': 'unsafe-url' });
  await world.clickOn(`document.querySelector('a')`);
  await world.arrived();
  assert.equal(world.arrivals()[0]!.headers.referer, `${world.site.origin}/`);
});

leaving('does not leave by Shift with the pointer, with a letter, or two presses', async (world) => {
  const { page } = world;
  await world.show(shown(world));
  await world.until(READY);
  for (let times = 0; times < 3; times++) await world.clickOn(`document.querySelector('p')`, true);
  await world.clickOn(`document.querySelector('input')`);
  for (const letter of ['A', 'B', 'C']) await page.press(letter);
  await page.press('Shift');
  await page.press('Shift');
  await page.press('x');
  await page.press('Shift');
  await page.press('Escape');
  await page.press('Escape');
  assert.equal(await page.evaluate('document.title'), 'Help');
  assert.deepEqual(world.arrivals(), []);
  await threeTimesShift(world);
  await world.arrived();
});

leaving('replaces the page: Back leads to the page before it', async (world) => {
  const { page, site } = world;
  await page.go(site.serve('/before', { body: '<!doctype html><title>Before</title>' }));
  await world.show(shown(world));
  await world.until(READY);
  await world.clickOn(BUTTON);
  await world.arrived();
  await page.back();
  await world.until(`document.title === 'Before'`);
});

leaving('with history=keep is restored by Back, and starts counting again', async (world) => {
  const { page } = world;
  await world.show(
    shown(world, 'history="keep"', '<link rel="icon" href="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'),
  );
  await world.until(READY);
  await page.evaluate(`void (window.kept = true)`);
  await threeTimesShift(world);
  await world.arrived();
  await page.back();
  await world.until(`document.title === 'Help'`);
  await world.until(READY);
  const after = (await page.evaluate(`({
    wasKept: !!window.kept,
    isSeen: document.querySelector('p').getBoundingClientRect().width > 0,
    covers: document.querySelectorAll('html > [role=alert]').length,
    icons: [...document.querySelectorAll('link[rel~=icon]')].map(({ href }) => href.slice(0, 14)),
    lights: ${BUTTON}.querySelector('[part=lights]').dataset.count,
    status: document.querySelector('blue-heart-exit').shadowRoot.querySelector('[role=status]').textContent.trim(),
    referrer: document.querySelectorAll('meta[name=referrer]').length,
  })`)) as { wasKept: boolean };
  const { wasKept, ...state } = after;
  console.log(`    (from the back/forward cache: ${wasKept})`);
  assert.deepEqual(state, { isSeen: true, covers: 0, icons: ['data:image/gif'], lights: '0', status: '', referrer: 0 });
  await page.press('Shift');
  await page.press('Shift');
  await world.until(`${BUTTON}.querySelector('[part=lights]').dataset.count === '2'`);
  await page.press('Shift');
  await world.arrived();
  assert.equal(world.arrivals().length >= 2, true);
});

leaving('stays blank while the other page is slow', async (world) => {
  const { page, away, site } = world;
  // It never answers; the page meanwhile reports its look by a request.
  const slow = away.serve('/slow', { body: null });
  await world.show(shown({ ...world, destination: slow }));
  await world.until(READY);
  await page.evaluate(`void addEventListener('blue-heart-exit', () => setTimeout(() => navigator.sendBeacon('/seen/' +
    encodeURIComponent([document.title, document.body.getBoundingClientRect().width, document.querySelectorAll('html > [role=alert]').length])), 100))`);
  await page.evaluate(`void setTimeout(() => ${BUTTON}.click())`);
  const seen = (): string[] => site.requests.map(({ url }) => url ?? '').filter((url) => url.startsWith('/seen/'));
  await eventually(() => !!(seen().length && away.requests.length));
  assert.deepEqual(seen().map(decodeURIComponent), ['/seen/\u200b,0,1']);
  assert.deepEqual(
    away.requests.map(({ url, headers: { referer } }) => [url, referer]),
    [['/slow', undefined]],
  );
});

leaving("works under default-src 'none' with script-src of its host alone, without a violation", async (world) => {
  const { page } = world;
  await world.show(shown(world), {
    'content-security-policy': `default-src 'none'; script-src ${world.host.origin}`,
  });
  await world.until(READY);
  await page.press('Shift');
  // The page cancels the event and stays blank, so that the result can be inspected.
  await page.evaluate(
    `(addEventListener('blue-heart-exit', (event) => event.preventDefault(), { once: true }), ${BUTTON}.click())`,
  );
  await sleep(300);
  const blanked = await page.evaluate(`(() => {
    const cover = document.querySelector('html > [role=alert]');
    const { width, height } = cover.getBoundingClientRect();
    return { isWhole: width >= document.documentElement.clientWidth && height >= innerHeight, body: getComputedStyle(document.body).display,
      title: document.title, errors: window.recorder.errors,
      // Chromium and Firefox ask the policy before they drop the icon of the page, and it has no word for "no icon".
      violations: window.recorder.violations.filter((violation) => violation !== 'img-src data') };
  })()`);
  assert.deepEqual(blanked, { isWhole: true, body: 'none', title: '\u200b', violations: [], errors: [] });
  await page.evaluate(`document.querySelector('blue-heart-exit').reset()`);
  await threeTimesShift(world);
  await world.arrived();
  assert.equal(world.arrivals()[0]!.headers.referer, undefined);
});

leaving('asks the embedding app first, and continues if a bridge fails or is missing', async (world) => {
  const { page } = world;
  await world.show(shown(world));
  await world.until(READY);
  // Reported by requests, because the page is left; numbered, because each may use its own connection and arrive late.
  const tell = (name: string): string =>
    `navigator.sendBeacon('/bridge/' + ++window.told + '/${name}/' + encodeURIComponent(JSON.stringify(message)))`;
  await page.evaluate(`void (
    window.told = 0,
    window.webkit = { messageHandlers: { blueHeart: { postMessage(message) { ${tell('ios')}; throw new Error('gone'); } } } },
    window.ReactNativeWebView = { postMessage(message) { ${tell('react')}; } },
    window.BlueHeartBridge = { exit(message = null) { if (this !== window.BlueHeartBridge) throw new Error('not its own'); ${tell('android')}; } })`);
  await world.clickOn(BUTTON);
  await world.arrived();
  const told = (): string[] =>
    world.site.requests
      .map(({ url }) => decodeURIComponent(url ?? ''))
      .filter((url) => url.startsWith('/bridge'))
      .sort();
  await eventually(() => told().length >= 3);
  assert.deepEqual(told(), [
    '/bridge/1/ios/{"type":"blue-heart-exit"}',
    '/bridge/2/react/"{\\"type\\":\\"blue-heart-exit\\"}"',
    '/bridge/3/android/null',
  ]);
});

leaving('in a same-origin frame leaves with the whole tab, and blanks it', async (world) => {
  const { page, site } = world;
  site.serve('/frame', { body: shown(world), headers: { 'content-type': 'text/html; charset=utf-8' } });
  await world.show(
    '<!doctype html><title>Help</title><p>Around</p><iframe src="/frame" width="600" height="300"></iframe>',
  );
  const inner = `frames[0].document.querySelector('blue-heart-exit')`;
  await world.until(`!!frames[0] && !!${inner} && !!${inner}.shadowRoot`);
  const outside = await page.evaluate(`(() => {
    const stay = (event) => event.preventDefault();
    ${inner}.addEventListener('blue-heart-exit', stay, { once: true });
    ${inner}.leave();
    const seen = [getComputedStyle(document.body).display, document.title, document.querySelectorAll('html > [role=alert]').length];
    ${inner}.reset();
    return [...seen, getComputedStyle(document.body).display, document.title];
  })()`);
  assert.deepEqual(outside, ['none', '\u200b', 1, 'block', 'Help']);
  await page.evaluate(`void ${inner}.leave()`);
  await world.arrived();
  assert.equal(world.arrivals()[0]!.headers.referer, undefined);
});

leaving('in a cross-origin frame leaves with the tab if the browser allows it, without a referrer', async (world) => {
  const { host } = world;
  host.serve('/frame', { body: shown(world), headers: { 'content-type': 'text/html; charset=utf-8' } });
  await world.show(
    `<!doctype html><title>Around</title><style>body { margin: 0 }</style><script>addEventListener('message', ({ data }) => (window.said = data))</script>
     <iframe src="${host.origin}/frame" width="600" height="300" style="border: 0"></iframe>`,
  );
  await sleep(1000);
  // Browsers require a press in the frame.
  await world.page.click(300, 30);
  await world.arrived();
  // WebKit uses the policy of the page around the frame, which a cross-origin frame cannot change: by default it sends
  // the frame's origin.
  const isWebKit = await world.page.evaluate(`!/Chrome|Firefox/.test(navigator.userAgent)`);
  assert.equal(world.arrivals()[0]!.headers.referer, isWebKit ? `${host.origin}/` : undefined);
});

leaving(
  'in a frame that may not navigate the tab, blanks the frame, leaves it and tells the page around it',
  async (world) => {
    const { page, host } = world;
    host.serve('/frame', { body: shown(world), headers: { 'content-type': 'text/html; charset=utf-8' } });
    await world.show(
      `<!doctype html><title>Around</title><style>body { margin: 0 }</style>
     <script>window.loads = 0; addEventListener('message', ({ data }) => (window.said = data))</script>
     <iframe src="${host.origin}/frame" sandbox="allow-scripts" onload="loads++" width="600" height="300" style="border: 0"></iframe>`,
    );
    await world.until('window.loads === 1');
    await sleep(500);
    await page.click(300, 30);
    await world.until(
      `!!window.said && window.said.type === 'blue-heart-exit' && Object.keys(window.said).length === 1`,
    );
    // In some engines, emptying the frame fires `load`, too.
    await world.until('window.loads > 1');
    assert.equal(await page.evaluate('document.title'), 'Around');
    assert.deepEqual(world.arrivals(), []);
  },
);

leaving(
  'in a same-origin frame that may not navigate the tab, navigates it by a link of the page around it, without a referrer',
  async (world) => {
    const { page, site } = world;
    site.serve('/frame', { body: shown(world), headers: { 'content-type': 'text/html; charset=utf-8' } });
    await world.show(
      `<!doctype html><title>Around</title><p>Around</p>
       <iframe src="/frame" sandbox="allow-scripts allow-same-origin" width="600" height="300"></iframe>`,
      { 'referrer-policy': 'unsafe-url' },
    );
    const inner = `frames[0].document.querySelector('blue-heart-exit')`;
    await world.until(`!!frames[0] && !!${inner} && !!${inner}.shadowRoot`);
    // By a timer of the frame, so that its own script leaves.
    await page.evaluate(`void frames[0].setTimeout('document.querySelector("blue-heart-exit").leave()')`);
    await world.arrived();
    assert.deepEqual(
      world.arrivals().map(({ headers: { referer } }) => referer),
      [undefined],
    );
  },
);

leaving('in a same-origin frame that may navigate only itself, does that, and tells the page', async (world) => {
  const { page, site } = world;
  site.serve('/frame', {
    body: shown(world, 'history="keep"'),
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
  await world.show(
    `<!doctype html><title>Around</title><p>Around</p>
     <script>window.loads = 0; addEventListener('message', ({ data }) => (window.said = data))</script>
     <iframe src="/frame" sandbox="allow-scripts allow-same-origin" onload="loads++" width="600" height="300"></iframe>`,
  );
  const inner = `frames[0].document.querySelector('blue-heart-exit')`;
  await world.until(`window.loads === 1 && !!${inner} && !!${inner}.shadowRoot`);
  // WebKit lets a frame navigate a same-origin top page, whatever the sandbox says.
  const isWebKit = await page.evaluate(`!/Chrome|Firefox/.test(navigator.userAgent)`);
  // As in a browser that blocks the frame's press of a link too.
  await page.evaluate(`void (HTMLAnchorElement.prototype.click = () => { throw new Error('no'); })`);
  await page.evaluate(`void frames[0].setTimeout('document.querySelector("blue-heart-exit").leave()')`);
  if (isWebKit) return world.arrived();
  await world.until(`!!window.said && window.said.type === 'blue-heart-exit' && window.loads === 2`);
  assert.deepEqual(world.arrivals(), []);
});

leaving('leaves without a prompt if the page has set one, and keeps it set if the page stays', async (world) => {
  const { page, site } = world;
  await world.show(shown(world));
  await world.until(READY);
  await page.evaluate(`void (window.onbeforeunload = (event) => {
    navigator.sendBeacon('/asked');
    event.preventDefault();
    return (event.returnValue = 'Stay?');
  })`);
  assert.equal(
    await page.evaluate(`(addEventListener('blue-heart-exit', (event) => event.preventDefault(), { once: true }),
      ${BUTTON}.click(), document.querySelector('blue-heart-exit').reset(), typeof window.onbeforeunload)`),
    'function',
  );
  // Browsers prompt only in a page that was used.
  await world.clickOn(`document.querySelector('input')`);
  await world.clickOn(BUTTON);
  await world.arrived();
  assert.deepEqual(
    site.requests.map(({ url }) => url).filter((url) => url === '/asked'),
    [],
  );
});

leaving('leaves no listener behind: Shift does nothing once the last exit is removed', async (world) => {
  const { page } = world;
  await world.show(shown(world));
  await world.until(READY);
  await page.evaluate(`void document.querySelector('blue-heart-exit').remove()`);
  await threeTimesShift(world);
  assert.equal(await page.evaluate('document.title'), 'Help');
  assert.deepEqual(world.arrivals(), []);
});

leaving('does the same from the all-in-one file', async (world) => {
  await world.show(shown(world).replace('blue-heart.js', 'blue-heart.all.js'));
  await world.until(READY);
  await threeTimesShift(world);
  await world.arrived();
  assert.equal(world.arrivals()[0]!.headers.referer, undefined);
});

const WORDS = '/parts/exit.others.js';
const inFrench = (world: Away): string => shown(world).replace('lang="en"', 'lang="fr"');
const seenOfLink = `document.querySelector('blue-heart-exit a').getBoundingClientRect().width > 0`;

leaving('while its translation loads, the fallback link acts as the button', async (world) => {
  const served = world.host.take(WORDS);
  world.host.serve(WORDS, { body: null });
  try {
    await world.show(
      inFrench(world).replace(/<blue-heart-exit.*<\/blue-heart-exit>/, (exit) => `<template>${exit}</template>`),
      {
        'referrer-policy': 'unsafe-url',
      },
    );
    // After the page has loaded, which would wait for the chunk.
    await world.page.evaluate(`void document.body.prepend(document.querySelector('template').content)`);
    await world.until(`!!document.querySelector('blue-heart-exit').shadowRoot && ${seenOfLink}`);
    await world.clickOn(`document.querySelector('blue-heart-exit a')`);
    await world.arrived();
    assert.equal(world.arrivals()[0]!.headers.referer, undefined);
  } finally {
    world.host.serve(WORDS, served);
  }
});

leaving('falls back to English if its translation fails to load, and switches once it has loaded', async (world) => {
  const { page, host } = world;
  const said = `document.querySelector('blue-heart-exit').shadowRoot.querySelector('[part=base]')`;
  const served = host.take(WORDS);
  try {
    await world.show(inFrench(world));
    await world.until(`!!document.querySelector('blue-heart-exit').shadowRoot && !!${said} && ${said}.lang === 'en'`);
    assert.equal(await page.evaluate(seenOfLink), false);
    assert.equal(await page.evaluate('recorder.warnings.length'), 1);
  } finally {
    host.serve(WORDS, served);
  }
  await page.evaluate(`dispatchEvent(new Event('online'))`);
  await world.until(`${said}.lang === 'fr' && /Quitter/.test(${said}.textContent)`);
  await threeTimesShift(world);
  await world.arrived();
});

leaving('works as a link if our script fails', async (world) => {
  await world.show(
    shown(world).replace(
      '<script',
      `<script>Object.defineProperty(window, 'customElements', { value: undefined })</script><script`,
    ),
  );
  await world.clickOn(`document.querySelector('blue-heart-exit a')`);
  await world.arrived();
});

runInEngines();
