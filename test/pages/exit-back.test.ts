/** What remains of a page after leaving: in the tab's history, on screen, as sound, as a prompt. */
import sharp from 'sharp';
import { BUTTON, leaving, READY, shown, type Away } from './leaving.ts';
import { Site } from './server.ts';
import { assert, eventually, runInEngines } from './support.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const BEFORE = '<!doctype html><title>Before</title>';
const ASKS = `<script>addEventListener('beforeunload', (event) => {
  navigator.sendBeacon('/asked');
  event.preventDefault();
  event.returnValue = 'Stay?';
})</script>`;

/** Beacons of a kind that a page sent. */
const told = ({ site }: Away, path: string): string[] =>
  site.requests.map(({ url }) => url ?? '').filter((url) => url.startsWith(path));

/** Opens a page, then one with an exit; both are in the tab's history. */
async function openAfterAnother(world: Away, html: string, headers = {}): Promise<void> {
  await world.page.go(world.site.serve('/before', { body: BEFORE, headers: HTML }));
  await world.show(html, headers);
  await world.until(READY);
}

/** Leaves by the button; Back then shows the page before. */
async function leavesNothing(world: Away): Promise<void> {
  await world.clickOn(BUTTON);
  await world.arrived();
  await goesBackPast(world);
  assert.equal(world.arrivals()[0]!.headers.referer, undefined);
}

async function goesBackPast(world: Away): Promise<void> {
  const own = (): number => told(world, '/').filter((url) => url === '/').length;
  const before = own();
  await world.page.back();
  await world.until(`document.title === 'Before'`);
  assert.equal(own(), before, 'the page that was left was loaded again');
}

const MOVES: Record<string, (world: Away) => Promise<unknown>> = {
  'a skip link': ({ page }) => page.evaluate(`void document.querySelector('#skip').click()`),
  'three routes of an app': ({ page }) =>
    page.evaluate(`void ['/a', '/b', '/c'].forEach((route) => history.pushState({ route }, '', route))`),
  'a route, and Back within the page': async ({ page, until }) => {
    await page.evaluate(`void (history.pushState(null, '', '/a'), history.pushState(null, '', '/b'), history.back())`);
    await until(`location.pathname === '/a'`);
  },
};

for (const [name, move] of Object.entries(MOVES)) {
  leaving(`Back skips the page after ${name}`, async (world) => {
    await openAfterAnother(world, `${shown(world)}<a id="skip" href="#main">Skip</a><main id="main">Main</main>`);
    await move(world);
    await leavesNothing(world);
  });
}

leaving('Back skips the page after its same-origin and cross-origin frames have navigated', async (world) => {
  const { site, page } = world;
  const other = await new Site().start();
  try {
    for (const one of [site, other]) {
      one.serve('/one', {
        body: `<body style="margin:0"><a href="/two" style="display:block;height:100px">Two</a>`,
        headers: HTML,
      });
      one.serve('/two', { body: `Two<script>top.postMessage('two', '*')</script>`, headers: HTML });
    }
    await openAfterAnother(
      world,
      shown(world).replace(
        '<p>',
        `<script>window.heard = 0; addEventListener('message', () => heard++)</script>
         <iframe id="own" src="/one" style="border:0"></iframe><iframe id="other" src="${other.origin}/one" style="border:0"></iframe><p>`,
      ),
    );
    await world.until(`document.readyState === 'complete'`);
    let heard = 0;
    for (const id of ['own', 'other']) {
      const [x, y] = (await page.evaluate(
        `(() => { const { x, y } = document.querySelector('#${id}').getBoundingClientRect(); return [x + 20, y + 20].map(Math.round) })()`,
      )) as [number, number];
      await page.click(x, y);
      heard++;
      await world.until(`heard === ${heard}`);
    }
    await leavesNothing(world);
  } finally {
    await other.stop();
  }
});

leaving('Back skips the page if the Navigation API is missing, or shadowed by the page', async (world) => {
  const broken = `<script>Object.defineProperty(window, 'navigation', { value: {} })</script>`;
  await openAfterAnother(
    world,
    `${shown(world, '', broken)}<a id="skip" href="#main">Skip</a><main id="main">Main</main>`,
  );
  await MOVES['a skip link']!(world);
  await leavesNothing(world);
});

leaving('Back skips a page that was reloaded, if the Navigation API lists earlier entries', async (world) => {
  await openAfterAnother(
    world,
    shown(world).replace('<script', `<script>history.pushState(null, '', '/early')</script><script`),
  );
  if (await world.page.evaluate(`!('navigation' in window)`)) return;
  await world.page.evaluate(`void history.pushState(null, '', '/late')`);
  await leavesNothing(world);
});

leaving('leaves all the same if the page refuses to go back', async (world) => {
  await openAfterAnother(world, `${shown(world)}<a id="skip" href="#main">Skip</a><main id="main">Main</main>`);
  await MOVES['a skip link']!(world);
  await world.page.evaluate(`void (
    window.navigation && navigation.addEventListener('navigate', (event) => event.destination.sameDocument && event.preventDefault()),
    history.pushState = history.go = () => { throw new Error('not here'); })`);
  await world.clickOn(BUTTON);
  await world.arrived();
});

leaving('neither a listener of the page nor one of its frames prompts', async (world) => {
  world.site.serve('/asks', { body: `${ASKS}<input aria-label="Name">`, headers: HTML });
  await openAfterAnother(world, `${shown(world, '', ASKS)}<iframe src="/asks"></iframe>`);
  // Browsers prompt only in a page that was used.
  await world.clickOn(`document.querySelector('input')`);
  await world.clickOn(`document.querySelector('iframe')`);
  await leavesNothing(world);
  assert.deepEqual(told(world, '/asked'), []);
});

leaving('the page around a same-origin frame does not prompt, and Back skips it', async (world) => {
  const { page, site } = world;
  site.serve('/frame', { body: shown(world, '', ASKS), headers: HTML });
  await page.go(site.serve('/before', { body: BEFORE, headers: HTML }));
  await world.show(
    `<!doctype html><title>Around</title>${ASKS}<p>Around</p><iframe src="/frame" width="600" height="300" style="border:0"></iframe>`,
  );
  const inner = `frames[0].document.querySelector('blue-heart-exit')`;
  await world.until(`!!frames[0] && !!${inner} && !!${inner}.shadowRoot && !!${inner}.shadowRoot.querySelector('a')`);
  await world.clickOn(`document.querySelector('p')`);
  await page.evaluate(`void (frames[0].location.hash = 'skip')`);
  await page.evaluate(`void frames[0].setTimeout('document.querySelector("blue-heart-exit").leave()')`);
  await world.arrived();
  assert.deepEqual(told(world, '/asked'), []);
  assert.equal(world.arrivals()[0]!.headers.referer, undefined);
  await goesBackPast(world);
});

leaving('leaves nothing under a strict policy with Trusted Types either', async (world) => {
  await openAfterAnother(world, `${shown(world)}<a id="skip" href="#main">Skip</a><main id="main">Main</main>`, {
    'content-security-policy': `default-src 'none'; script-src ${world.host.origin}; require-trusted-types-for 'script'; trusted-types blue-heart`,
    'referrer-policy': 'unsafe-url',
  });
  await MOVES['a skip link']!(world);
  await leavesNothing(world);
});

/** Events of the page when the reader moves within its history, and when the browser restores it. */
const RETURNS = {
  'Back stops the navigation': `new PopStateEvent('popstate')`,
  'the browser restores the page': `new PageTransitionEvent('pageshow', { persisted: true })`,
};

for (const [when, event] of Object.entries(RETURNS)) {
  leaving(`stays blank and leaves again when ${when}`, async (world) => {
    const { page, away } = world;
    // It never answers; the page meanwhile reports its look by requests.
    const slow = away.serve('/slow', { body: null });
    await world.show(shown({ ...world, destination: slow }));
    await world.until(READY);
    await page.evaluate(`void (
      setTimeout(() => ${BUTTON}.click()),
      addEventListener('blue-heart-exit', () => setInterval(() => {
        dispatchEvent(${event});
        navigator.sendBeacon('/seen/' + encodeURIComponent(document.title + [...document.body.children].filter((one) => one.getClientRects().length).length));
      }, 300)))`);
    await eventually(() => away.requests.length >= 3);
    assert.ok(away.requests.length >= 3);
    await eventually(() => !!told(world, '/seen/').length);
    assert.deepEqual([...new Set(told(world, '/seen/').map(decodeURIComponent))], ['/seen/\u200b0']);
  });
}

leaving('sound ends: in a closed shadow root, and in cross-origin frames', async (world) => {
  const { page, away } = world;
  const slow = away.serve('/slow', { body: null });
  world.host.serve('/playing', { body: 'Playing', headers: HTML });
  await world.show(
    `${shown({ ...world, destination: slow })}<div id="closed"></div><iframe src="${world.host.origin}/playing"></iframe>`,
  );
  await world.until(READY);
  await page.evaluate(`void (
    window.audio = document.createElement('audio'),
    document.querySelector('#closed').attachShadow({ mode: 'closed' }).append(audio),
    document.querySelector('p').onclick = () => audio.play().catch(() => undefined))`);
  // Browsers let a page play sound only after it was used.
  await world.clickOn(`document.querySelector('p')`);
  assert.equal(await page.evaluate('audio.paused'), false);
  // WebKit does not always pause media that were removed together with a shadow root.
  const pausesAll = await page.evaluate(`/Chrome|Firefox/.test(navigator.userAgent)`);
  const ended = pausesAll ? /^\/sound\/0,true$/ : /^\/sound\/0,/;
  await page.evaluate(`void (
    setTimeout(() => ${BUTTON}.click()),
    setInterval(() => navigator.sendBeacon('/sound/' + [frames.length, audio.paused]), 100))`);
  await eventually(() => ended.test(told(world, '/sound/').at(-1) ?? ''));
  assert.match(told(world, '/sound/').at(-1)!, ended);
});

leaving(
  'a page with a skip link, routes, a prompt, an embedded video and a view transition is blank within one frame, and Back never shows it',
  async (world) => {
    const { page, host } = world;
    host.serve('/video', {
      body: '<video></video><script>onclick = () => (location = "/video?2")</script>',
      headers: HTML,
    });
    await openAfterAnother(
      world,
      `${shown(world, '', `${ASKS}<style>::view-transition-group(root) { animation-duration: 60s }</style>`)}
       <a id="skip" href="#main">Skip</a><main id="main">Main</main><iframe src="${host.origin}/video" width="300"></iframe>`,
    );
    await world.clickOn(`document.querySelector('input')`);
    await MOVES['a skip link']!(world);
    await page.evaluate(
      `void (history.pushState({}, '', '/route'), addEventListener('popstate', () => (document.body.textContent = 'Route')))`,
    );
    await world.clickOn(`document.querySelector('iframe')`);
    await page.evaluate(`void (
      document.startViewTransition && document.startViewTransition(() => { document.title = 'Next'; }),
      addEventListener('blue-heart-exit', () => requestAnimationFrame(() => navigator.sendBeacon('/frame/' + encodeURIComponent([
        document.title, document.querySelector('p').getBoundingClientRect().width,
        document.querySelectorAll('html > [role=alert]').length,
        document.getAnimations().filter(({ effect }) => /view-transition/.test(effect.pseudoElement)).length,
      ])))))`);
    await page.evaluate(`void setTimeout(() => ${BUTTON}.click())`);
    await world.arrived();
    await eventually(() => !!told(world, '/frame').length);
    assert.deepEqual(told(world, '/frame').map(decodeURIComponent), ['/frame/\u200b,0,1,0']);
    assert.deepEqual(told(world, '/asked'), []);
    await goesBackPast(world);
  },
);

leaving(
  'a single colour is visible while the page waits, although the page restores its own content',
  async (world) => {
    const { page } = world;
    await world.show(
      `${shown(
        world,
        '',
        `<style>::view-transition-group(root) { animation-duration: 60s }
      html { background: red } html::after { content: 'After'; position: fixed; inset: 0; z-index: 2147483647; background: red }
      body { transition: display 60s allow-discrete; background: red }</style>`,
      )}`,
    );
    await world.until(READY);
    await page.evaluate(`void (
    document.startViewTransition && document.startViewTransition(() => undefined),
    addEventListener('blue-heart-exit', (event) => event.preventDefault(), { once: true }),
    ${BUTTON}.click(),
    document.body.style.cssText = 'display: block !important',
    document.documentElement.style.background = 'red',
    document.documentElement.append(Object.assign(document.createElement('dialog'), { textContent: 'Dialog' })),
    document.documentElement.lastChild.showModal())`);
    // Wait a frame or two, so that the screenshot is of what was painted.
    await page
      .evaluate(`new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))`)
      .catch(() => 0);
    // Below the text of the blank page.
    const part = sharp(await page.screenshot()).extract({ left: 0, top: 100, width: 300, height: 200 });
    const { channels } = await sharp(await part.png().toBuffer()).stats();
    assert.deepEqual(
      channels.slice(0, 3).map(({ min, max }) => [min, max]),
      [
        [255, 255],
        [255, 255],
        [255, 255],
      ],
    );
  },
);

runInEngines();
