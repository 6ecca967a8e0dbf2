/**
 * The exit in whole pages, left for real: by pointer, by keyboard and by plain link, under the policies of other people's
 * pages, to another site that writes down what it is told.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { Site } from './server.ts';
import { assert, inEachEngine, runInEngines, until, type World } from './support.ts';

interface Away extends World {
  /** Where the exit leads: https, another site. */
  away: Site;
  /** Its page. */
  destination: string;
  /** Requests for that page so far. */
  arrivals(): Site['requests'];
  /** Waits until the page of `away` was asked for and is shown. */
  arrived(): Promise<void>;
  /** Waits for an expression of the page to be true. */
  until(expression: string): Promise<void>;
  /** Presses the middle of an element. */
  clickOn(expression: string, withShift?: boolean): Promise<void>;
}

/** Runs a test in each engine, with a place to leave for. */
function leaving(name: string, body: (world: Away) => Promise<void>): void {
  inEachEngine(name, async (world) => {
    const { page } = world;
    const away = await new Site(true).start();
    const destination = away.serve('/away', { body: '<!doctype html><title>Away</title><h1>Away</h1>' });
    const arrivals = (): Site['requests'] => away.requests.filter(({ url }) => url === '/away');
    try {
      await body({
        ...world,
        away,
        destination,
        arrivals,
        until: (expression) => until(page, expression),
        async arrived() {
          await until(page, `document.title === 'Away'`);
          assert.ok(arrivals().length);
        },
        async clickOn(expression, withShift) {
          await until(page, `!!(${expression}) && (${expression}).getBoundingClientRect().width > 0`);
          const [x, y] = (await page.evaluate(
            `(() => { const r = (${expression}).getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2].map(Math.round); })()`,
          )) as [number, number];
          await page.click(x, y, withShift);
        },
      });
    } finally {
      await away.stop();
    }
  });
}

const BUTTON = `document.querySelector('blue-heart-exit').shadowRoot.querySelector('a')`;
const READY = `!!(document.querySelector('blue-heart-exit') || {}).shadowRoot && !!${BUTTON}`;
const shown = ({ host, destination }: Away, attributes = '', head = ''): string =>
  `<!doctype html><html lang="en"><title>Help</title>${head}<script src="${host.origin}/recorder.js"></script>
   <script src="${host.origin}/blue-heart.js"></script>
   <blue-heart-exit href="${destination}" ${attributes}><a href="${destination}" rel="nofollow noreferrer">Exit this page</a></blue-heart-exit>
   <p>Something that nobody else should see. <input aria-label="Name"></p>`;

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

  leaving(`sends no referrer by the plain link, without script, under ${policy}`, async (world) => {
    await world.show(shown(world, '', head).replace(/<script.*?<\/script>/gs, ''), headers);
    await world.clickOn(`document.querySelector('blue-heart-exit a')`);
    await world.arrived();
    assert.deepEqual(
      world.arrivals().map(({ headers: { referer } }) => referer),
      [undefined],
    );
  });
}

leaving('the site that is led to does write down referrers', async (world) => {
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

leaving('takes the place of the page: Back goes to the page before it', async (world) => {
  const { page, site } = world;
  await page.go(site.serve('/before', { body: '<!doctype html><title>Before</title>' }));
  await world.show(shown(world));
  await world.until(READY);
  await world.clickOn(BUTTON);
  await world.arrived();
  await page.back();
  await world.until(`document.title === 'Before'`);
});

leaving('with history=keep comes back whole by Back, and counts anew', async (world) => {
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

leaving('stays blank while the other page takes its time', async (world) => {
  const { page, away, site } = world;
  // It never answers; the page tells by a request what is seen of it meanwhile.
  const slow = away.serve('/slow', { body: null });
  await world.show(shown({ ...world, destination: slow }));
  await world.until(READY);
  await page.evaluate(`void addEventListener('blue-heart-exit', () => setTimeout(() => navigator.sendBeacon('/seen/' +
    encodeURIComponent([document.title, document.querySelector('p').getBoundingClientRect().width, document.querySelectorAll('html > [role=alert]').length])), 100))`);
  await page.evaluate(`void setTimeout(() => ${BUTTON}.click())`);
  const seen = (): string[] => site.requests.map(({ url }) => url ?? '').filter((url) => url.startsWith('/seen/'));
  for (let tries = 0; tries < 100 && !(seen().length && away.requests.length); tries++) await sleep(50);
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
  // The page takes over and stays blank, so that what happened can be looked at.
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

leaving('asks the app around it first, and goes on where a bridge fails or is not there', async (world) => {
  const { page } = world;
  await world.show(shown(world));
  await world.until(READY);
  // Told by requests, because the page goes; numbered, because each may take a connection of its own and arrive late.
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
  for (let tries = 0; tries < 100 && told().length < 3; tries++) await sleep(50);
  assert.deepEqual(told(), [
    '/bridge/1/ios/{"type":"blue-heart-exit"}',
    '/bridge/2/react/"{\\"type\\":\\"blue-heart-exit\\"}"',
    '/bridge/3/android/null',
  ]);
});

leaving('in a frame of the same site takes the whole tab, and blanks it', async (world) => {
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

leaving('in a frame of another site takes the tab where the browser lets it, without a referrer', async (world) => {
  const { host } = world;
  host.serve('/frame', { body: shown(world), headers: { 'content-type': 'text/html; charset=utf-8' } });
  await world.show(
    `<!doctype html><title>Around</title><style>body { margin: 0 }</style><script>addEventListener('message', ({ data }) => (window.said = data))</script>
     <iframe src="${host.origin}/frame" width="600" height="300" style="border: 0"></iframe>`,
  );
  await sleep(1000);
  // A press in the frame is what browsers ask for.
  await world.page.click(300, 30);
  await world.arrived();
  // WebKit goes by the policy of the page around the frame, which a frame of another site cannot change: by default the
  // origin of the frame is sent.
  const isWebKit = await world.page.evaluate(`!/Chrome|Firefox/.test(navigator.userAgent)`);
  assert.equal(world.arrivals()[0]!.headers.referer, isWebKit ? `${host.origin}/` : undefined);
});

leaving(
  'in a frame that may not lead the tab, blanks the frame, leaves it and tells the page around it',
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
    await world.until('window.loads === 2');
    assert.equal(await page.evaluate('document.title'), 'Around');
    assert.deepEqual(world.arrivals(), []);
  },
);

leaving(
  'in a frame that may not lead the tab of its own site, leads it by a link of the page around it, without a referrer',
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
    // By a timer of the frame: it is to be its own script that leaves.
    await page.evaluate(`void frames[0].setTimeout('document.querySelector("blue-heart-exit").leave()')`);
    await world.arrived();
    assert.deepEqual(
      world.arrivals().map(({ headers: { referer } }) => referer),
      [undefined],
    );
  },
);

leaving(
  'in a frame of its own site that may lead nothing but itself, leaves that, and tells the page',
  async (world) => {
    const { page, site } = world;
    site.serve('/frame', { body: shown(world), headers: { 'content-type': 'text/html; charset=utf-8' } });
    await world.show(
      `<!doctype html><title>Around</title><p>Around</p>
     <script>window.loads = 0; addEventListener('message', ({ data }) => (window.said = data))</script>
     <iframe src="/frame" sandbox="allow-scripts allow-same-origin" onload="loads++" width="600" height="300"></iframe>`,
    );
    const inner = `frames[0].document.querySelector('blue-heart-exit')`;
    await world.until(`window.loads === 1 && !!${inner} && !!${inner}.shadowRoot`);
    // WebKit lets a frame lead the tab of its own site, whatever the sandbox says.
    const isWebKit = await page.evaluate(`!/Chrome|Firefox/.test(navigator.userAgent)`);
    // As in a browser that does not let the frame press a link either.
    await page.evaluate(`void (HTMLAnchorElement.prototype.click = () => { throw new Error('no'); })`);
    await page.evaluate(`void frames[0].setTimeout('document.querySelector("blue-heart-exit").leave()')`);
    if (isWebKit) return world.arrived();
    await world.until(`!!window.said && window.said.type === 'blue-heart-exit' && window.loads === 2`);
    assert.deepEqual(world.arrivals(), []);
  },
);

leaving(
  'leaves without a question where the page has set one, and leaves it set where the page stays',
  async (world) => {
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
    // Browsers ask only in a page that was used.
    await world.clickOn(`document.querySelector('input')`);
    await world.clickOn(BUTTON);
    await world.arrived();
    assert.deepEqual(
      site.requests.map(({ url }) => url).filter((url) => url === '/asked'),
      [],
    );
  },
);

leaving('leaves no listener behind: Shift does nothing once the last exit is gone', async (world) => {
  const { page } = world;
  await world.show(shown(world));
  await world.until(READY);
  await page.evaluate(`void document.querySelector('blue-heart-exit').remove()`);
  await threeTimesShift(world);
  assert.equal(await page.evaluate('document.title'), 'Help');
  assert.deepEqual(world.arrivals(), []);
});

leaving('does the same from everything in one file', async (world) => {
  await world.show(shown(world).replace('blue-heart.js', 'blue-heart.all.js'));
  await world.until(READY);
  await threeTimesShift(world);
  await world.arrived();
  assert.equal(world.arrivals()[0]!.headers.referer, undefined);
});

const WORDS = '/parts/exit.others.js';
const inFrench = (world: Away): string => shown(world).replace('lang="en"', 'lang="fr"');
const seenOfLink = `document.querySelector('blue-heart-exit a').getBoundingClientRect().width > 0`;

leaving('while its words are on their way, the link inside it does what the button does', async (world) => {
  const served = world.host.take(WORDS);
  world.host.serve(WORDS, { body: null });
  try {
    await world.show(
      inFrench(world).replace(/<blue-heart-exit.*<\/blue-heart-exit>/, (exit) => `<template>${exit}</template>`),
      {
        'referrer-policy': 'unsafe-url',
      },
    );
    // After the page has loaded, which would wait for the part.
    await world.page.evaluate(`void document.body.prepend(document.querySelector('template').content)`);
    await world.until(`!!document.querySelector('blue-heart-exit').shadowRoot && ${seenOfLink}`);
    await world.clickOn(`document.querySelector('blue-heart-exit a')`);
    await world.arrived();
    assert.equal(world.arrivals()[0]!.headers.referer, undefined);
  } finally {
    world.host.serve(WORDS, served);
  }
});

leaving('speaks English where its words cannot be had, and the language once they can', async (world) => {
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

leaving('works as a link where our script fails', async (world) => {
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
