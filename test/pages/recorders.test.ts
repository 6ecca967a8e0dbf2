/**
 * What session recorders and automatic analytics capture of a reader who opens help, ticks, writes, copies and calls:
 * rrweb and PostHog with their defaults, and a page that listens to everything. Each must capture what is done beside
 * help, or it proves nothing.
 */
import { readFileSync } from 'node:fs';
import { assert, audit, inEachEngine, runInEngines, until, type World } from './support.ts';

const HELP = `document.querySelector('blue-heart-help')`;
const ROOT = `${HELP}.renderRoot`;
const script = { 'content-type': 'text/javascript' };

/** Two Mexican lines: one is copied, one is called. */
const NUMBERS = ['8005533000', '088'];
const NOTE = 'zwhitevanz';
/** Must never be captured: what is written, ticked, chosen, copied and called. */
const SECRETS = [
  ...[NOTE, ...NUMBERS.map((number) => `"${number}"`), NUMBERS[0]!, 'tel:', 'wa.me', 'I need help', 'Call or write'],
  ...['Someone keeps my passport', '"isChecked":true', '"PE"', 'Peru', 'Private note', 'In danger now'],
];
/** Done beside help. */
const BESIDE = 'zbesidez';

/** The page's outermost listeners, before and after all others. */
const LISTENER = `
  window.heard = [];
  window.inner = new Set();
  const types = 'click auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart dblclick mouseover pointerover change ' +
    'submit toggle reset invalid focus blur focusin focusout select selectionchange selectstart copy cut paste dragstart input';
  for (const type of types.split(' ')) {
    for (const isFirst of [true, false]) {
      addEventListener(type, (event) => {
        const { target, relatedTarget } = event;
        for (const node of [...event.composedPath(), relatedTarget]) {
          if (node instanceof Node && !document.contains(node)) inner.add(type + ' ' + node.nodeName);
        }
        const { outerHTML, value, checked, textContent, href } = target;
        heard.push({ type, outerHTML, value, checked, href, text: textContent, selected: String(getSelection()) });
      }, isFirst);
    }
  }
  // The test page is not to dial.
  addEventListener('click', (event) => window.isCalled && event.preventDefault());`;

const PAGES: Record<string, string> = {
  'as it is': '',
  // As some recorders do.
  'where the page opens every shadow root': `
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      return attachShadow.call(this, Object.assign({}, options, { mode: 'open' }));
    };`,
};

function serveRecorders({ site }: World): void {
  const file = (path: string): string => readFileSync(`node_modules/${path}`, 'utf8');
  site.serve('/rrweb.js', { body: file('rrweb/umd/rrweb.min.js'), headers: script });
  site.serve('/posthog.js', { body: file('posthog-js/dist/array.full.js'), headers: script });
  const config = {
    sessionRecording: { endpoint: '/s/' },
    heatmaps: true,
    autocapture_opt_out: false,
    supportedCompression: [],
    hasFeatureFlags: false,
  };
  site.serve('/array/phc_test/config.js', {
    body: `window._POSTHOG_REMOTE_CONFIG = { phc_test: { config: ${JSON.stringify(config)}, siteApps: [] } };`,
    headers: script,
  });
  site.serve('/array/phc_test/config', {
    body: JSON.stringify(config),
    headers: { 'content-type': 'application/json' },
  });
}

/** A page that records everything, with help. */
async function open(world: World, before: string): Promise<void> {
  const { page, host, site } = world;
  serveRecorders(world);
  await page.resize(1200, 900);
  await world.show(
    `<!doctype html><html lang="en"><title>A page</title>
     <script>${before}${LISTENER}</script><script src="/rrweb.js"></script>
     <script>
       window.recorded = [];
       // Before PostHog, which takes its name.
       rrweb.record({ emit: (event) => recorded.push(event) });
     </script>
     <script src="/posthog.js"></script>
     <button>Menu</button><textarea id="beside"></textarea><label><input type="checkbox"> News</label>
     <blue-heart-help country="MX" preload-languages="es"><p>Blue Heart</p></blue-heart-help>
     <script>
       window.captured = [];
       // What is captured is read before it is packed.
       posthog.init('phc_test', {
         api_host: '${site.origin}',
         session_recording: { compress_events: false },
         // It leaves out those whom programs drive.
         opt_out_useragent_filter: true,
         before_send: (event) => (captured.push(event), event),
       });
     </script>
     <script src="${host.origin}/blue-heart.js"></script>`,
  );
  await until(page, `!!${HELP}.renderRoot && !!${ROOT}.querySelector('[part=way]')`);
  await until(page, `!!posthog.sessionRecordingStarted()`);
}

/** Presses the middle of an element with a pointer. */
async function press({ page }: World, element: string): Promise<void> {
  await until(page, `!!${element}`);
  const [x, y] = (await page.evaluate(`(() => {
    ${element}.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = ${element}.getBoundingClientRect();
    return [left + Math.min(width / 2, 40), top + height / 2];
  })()`)) as [number, number];
  await page.click(x, y);
}

async function type({ page }: World, text: string): Promise<void> {
  for (const key of text) await page.press(key);
}

/** What a reader of help does; and something beside it, which must be captured. */
async function use(world: World): Promise<void> {
  const { page } = world;
  await press(world, `document.querySelector('#beside')`);
  await type(world, BESIDE);
  await press(world, `document.querySelector('label input')`);
  await press(world, `document.querySelector('button')`);
  await press(world, `${ROOT}.querySelector('[part=way]')`);
  await until(page, `!!${ROOT}.querySelector('textarea')`);
  await press(world, `${ROOT}.querySelector('.ticks input')`);
  await until(page, `!!${ROOT}.querySelector('[aria-labelledby=note] li')`);
  await press(world, `${ROOT}.querySelector('textarea')`);
  await type(world, NOTE);
  await until(page, `${ROOT}.querySelector('textarea').value === '${NOTE}'`);
  // Rerenders the note, in another view and another language.
  await page.evaluate(`void ${ROOT}.querySelector('#view').previousElementSibling.click()`);
  await press(world, `${ROOT}.querySelectorAll('[part=way]')[1]`);
  await until(page, `${ROOT}.querySelector('textarea').value === '${NOTE}'`);
  await page.evaluate(`(() => {
    const [, language] = ${ROOT}.querySelectorAll('select');
    language.value = 'es';
    language.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await until(page, `${ROOT}.querySelector('[lang]').lang === 'es'`);
  await page.evaluate(`void ${ROOT}.querySelector('#view').previousElementSibling.click()`);
  await press(world, `${ROOT}.querySelectorAll('[part=way]')[2]`);
  const link = `${ROOT}.querySelector('a[href$="${NUMBERS[0]}"]')`;
  await until(page, `!!${link}`);
  await page.evaluate('window.isCalled = true');
  await press(world, link);
  await press(world, `${ROOT}.querySelector('[part=number]')`);
  await page.evaluate('window.isCalled = false');
  await press(world, `${link}.closest('li').querySelector('button')`);
  await page.evaluate(`(() => {
    const country = ${ROOT}.querySelector('select');
    country.value = 'PE';
    country.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await until(page, `${ROOT}.querySelector('[part=number]').textContent.trim() !== '911'`);
  // Actions are captured at once, but recorded in batches.
  await page.evaluate(`void posthog.capture('end')`);
  const end = `captured.findIndex(({ event }) => event === 'end')`;
  await until(page, `${end} > 0`);
  await press(world, `document.querySelector('button')`);
  await until(page, `captured.slice(${end}).some(({ event }) => event === '$snapshot')`);
}

/** Whether a list contains a word. */
const has = async ({ page }: World, list: string, word: string): Promise<boolean> =>
  (await page.evaluate(`JSON.stringify(${list}).includes(${JSON.stringify(word)})`)) as boolean;

for (const [name, before] of Object.entries(PAGES)) {
  inEachEngine(
    `rrweb and PostHog have no note, no tick, no choice and no number called, ${name}, but everything done beside help`,
    async (world) => {
      await open(world, before);
      await use(world);
      assert.ok(await has(world, 'recorded', BESIDE), 'rrweb records');
      assert.ok(await has(world, 'captured', '$snapshot'), 'PostHog records');
      assert.ok(await has(world, 'captured', '"$el_text":"Menu"'), 'PostHog captures');
      for (const list of ['recorded', 'captured']) {
        for (const secret of SECRETS) {
          // The checkbox beside help is ticked.
          const expected = secret.includes('isChecked') ? 1 : 0;
          const count = (await world.page.evaluate(
            `JSON.stringify(${list}).split(${JSON.stringify(secret)}).length - 1`,
          )) as number;
          assert.ok(count <= expected, `${secret} is in what was ${list}, ${count} times`);
        }
      }
    },
  );
}

inEachEngine('a page that listens to everything hears presses on help, but nothing inside it', async (world) => {
  const { page } = world;
  await open(world, '');
  await use(world);
  assert.equal(await page.evaluate(`${HELP}.shadowRoot`), null);
  assert.deepEqual(await page.evaluate('[...inner]'), []);
  assert.ok(await has(world, `heard.filter(({ type }) => type === 'click')`, 'blue-heart-help'));
  assert.ok(await has(world, 'heard', BESIDE));
  for (const secret of SECRETS) assert.ok(!(await has(world, 'heard', secret)), secret);
});

inEachEngine('axe checks inside help all the same, if a test allows it', async (world) => {
  const { page, site, host } = world;
  await world.show(
    `<!doctype html><html lang="en"><title>A page</title><script src="${host.origin}/recorder.js"></script>
     <script src="${host.origin}/blue-heart.js"></script>
     <main><h1>A page</h1><blue-heart-help country="MX"><p>Blue Heart</p></blue-heart-help></main>`,
  );
  await until(page, `!!${HELP}.renderRoot && !!${ROOT}.querySelector('[part=way]')`);
  assert.deepEqual(await audit(page, site), []);
  await page.evaluate(`void ${ROOT}.querySelector('.main').appendChild(document.createElement('button'))`);
  assert.match(String(await audit(page, site)), /button-name/);
});

runInEngines();
