/**
 * All five elements, rendered and used: what they request, and whether they touch what is off limits. Traps are set
 * before our script runs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import ts from 'typescript';
import { EVERYTHING, pressWay, rootOf, SHOWS_LINES, WHOLE } from './everything.ts';
import { EXCEPTIONS, OFF_LIMITS } from './off-limits.ts';
import { assert, clean, fetched, inEachEngine, it, runInEngines, until, type Page, type World } from './support.ts';

const TRAPS = `${readFileSync('test/pages/traps.js', 'utf8')}\ntrap(${JSON.stringify(OFF_LIMITS)});`;

/** Help in a dialog, in a country that only the device's time zone reveals. */
const BODY = EVERYTHING.replace('country="MX" sector', 'mode="launcher" sector');
const HELP = rootOf('help');

/** Traps that every engine must have, so that none can go missing unnoticed. */
const EVERYWHERE = [
  ...['cookie', 'referrer', 'userAgent', 'platform', 'vendor', 'geolocation', 'permissions', 'clipboard', 'sendBeacon'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
  ...['Image', 'getContext'],
];

const paths = (requests: { url?: string | undefined }[]): string[] =>
  requests.map(({ url }) => url!).filter((url) => url !== '/favicon.ico');

/** Opens a page with all elements, waits until they are rendered, and opens help. */
async function open(world: World, file: string): Promise<void> {
  const { page, host } = world;
  clean(world);
  await page.resize(1280, 900);
  await world.show(
    `<!doctype html><html lang="en"><title>A page</title><script src="${host.origin}/recorder.js"></script>
     <script>${TRAPS}</script><script src="${host.origin}/${file}"></script>${BODY}`,
  );
  await until(page, WHOLE);
  await page.evaluate(`void ${HELP}.querySelector('[part=launcher]').click()`);
  await until(page, `!!${HELP}.querySelector('[part=way]')`);
  // Its exit, and what loads in the background.
  await sleep(1000);
}

/** Does what readers do, except leaving: reads, ticks, writes, closes, and lets signage continue. */
async function use({ page }: World): Promise<void> {
  for (const way of [0, 1, 2]) {
    await page.evaluate(pressWay(way));
    await until(page, `!!${HELP}.querySelector('#view ~ *')`);
    await page.evaluate(`(() => {
      const root = ${HELP};
      root.querySelectorAll('input').forEach((box) => box.click());
      root.querySelectorAll('details').forEach((details) => (details.open = true));
      const field = root.querySelector('textarea');
      if (field) field.focus();
    })()`);
    if (way === 0) for (const key of ['v', 'a', 'n']) await page.press(key);
    if (way === 2) await until(page, SHOWS_LINES);
    await page.evaluate(`(() => {
      const root = ${HELP};
      const country = root.querySelector('select');
      country.value = 'PE';
      country.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await until(page, `!!${HELP}.querySelector('#view')`);
    await page.evaluate(`void ${HELP}.querySelector('#view').previousElementSibling.click()`);
    await until(page, `!!${HELP}.querySelector('[part=way]')`);
  }
  await page.evaluate(`void ${HELP}.querySelector('[part=close]').click()`);
  await until(page, `!${HELP}.querySelector('dialog').open`);
  for (let slide = 0; slide < 4; slide++) {
    await page.evaluate(`document.querySelector('blue-heart-signage').next()`);
    await sleep(100);
  }
  await page.evaluate(`void ${rootOf('banner')}.querySelector('[part=close]').click()`);
  await until(page, `document.querySelector('blue-heart-banner').getBoundingClientRect().height === 0`);
  await sleep(500);
}

for (const file of ['blue-heart.js', 'blue-heart.all.js']) {
  inEachEngine(
    `${file} with all five elements, rendered and used, requests only its own files and touches nothing that is off limits`,
    async (world) => {
      const { page, host, site } = world;
      await open(world, file);
      const before = host.requests.length;
      await use(world);
      assert.equal(host.requests.length, before, 'requests while it was used');
      const own = new RegExp(
        file === 'blue-heart.js'
          ? '^/(recorder|blue-heart|parts/[\\w.-]+)\\.js$'
          : '^/(recorder|blue-heart\\.all)\\.js$',
      );
      assert.deepEqual(
        paths(host.requests).filter((path) => !own.test(path)),
        [],
      );
      assert.deepEqual(paths(site.requests), ['/']);
      const found = await page.evaluate(`({
        foreign: performance.getEntriesByType('resource').map(({ name }) => name)
          .filter((name) => !name.startsWith('${host.origin}/') && !/favicon/.test(name)),
        touched,
        warnings: recorder.warnings,
        errors: recorder.errors,
      })`);
      assert.deepEqual(found, { foreign: [], touched: [], warnings: [], errors: [] });
    },
  );
}

/** Chooses a language in help, and waits for its translation. */
async function choose(page: Page, language: string): Promise<void> {
  await page.evaluate(`(() => {
    const [, chooser] = ${HELP}.querySelectorAll('select');
    chooser.value = '${language}';
    chooser.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await until(page, `${HELP}.querySelector('[lang]').lang === '${language}'`);
}

/** Help alone, in English; returns the files that it loaded, translations first. */
async function openHelp(world: World, attributes: string): Promise<string[]> {
  const { page, host } = world;
  clean(world);
  await world.show(
    `<!doctype html><html lang="en"><title>A page</title><script src="${host.origin}/recorder.js"></script>
     <script src="${host.origin}/blue-heart.js"></script>
     <blue-heart-help country="MX" ${attributes}><p>Blue Heart</p></blue-heart-help>`,
  );
  await until(page, `!!document.querySelector('blue-heart-help').shadowRoot && !!${HELP}.querySelector('[part=way]')`);
  await sleep(500);
  return fetched(world).filter((part) => part.startsWith('help.'));
}

inEachEngine('a preloaded language is chosen without a request, and the host learns nothing', async (world) => {
  const { page, host } = world;
  assert.deepEqual(await openHelp(world, 'preload-languages="es, pt-BR"'), ['help.en', 'help.es', 'help.pt']);
  const before = host.requests.length;
  await choose(page, 'es');
  await choose(page, 'pt');
  assert.equal(host.requests.length, before);
  await choose(page, 'ru');
  assert.deepEqual(paths(host.requests.slice(before)), ['/parts/help.ru.js'], 'one that was not');

  assert.equal((await openHelp(world, 'preload-languages="all"')).length, 12);
  assert.deepEqual(await page.evaluate('recorder.warnings'), []);

  assert.deepEqual(await openHelp(world, 'preload-languages="es tlh"'), ['help.en', 'help.es']);
  const warnings = (await page.evaluate('recorder.warnings')) as string[];
  assert.equal(warnings.length, 1);
  assert.match(warnings[0]!, /"tlh" is neither `all` nor one of: en ar de/);
});

inEachEngine('the QR code generator loads when one is unfolded, with a notice while it loads', async (world) => {
  const { page, host } = world;
  await page.resize(1280, 900);
  const served = host.take('/parts/qr.js');
  const details = `${HELP}.querySelector('.card details')`;
  try {
    await openHelp(world, '');
    // Engines without a pointer have no QR codes.
    if (!(await page.evaluate(`matchMedia('(hover: hover)').matches`))) return;
    await page.evaluate(pressWay(2));
    await until(page, `!!${details}`);
    assert.ok(!fetched(world).includes('qr'), 'fetched before it is unfolded');
    await page.evaluate(`void ${details}.querySelector('summary').click()`);
    await until(page, `/Loading/.test(${details}.textContent)`);
    await until(page, 'recorder.warnings.length > 0');
    assert.equal(await page.evaluate(`${details}.open && /Loading/.test(${details}.textContent)`), true);
  } finally {
    host.serve('/parts/qr.js', served);
  }
  await page.evaluate(`dispatchEvent(new Event('online'))`);
  await until(page, `!!${details}.querySelector('svg') && !/Loading/.test(${details}.textContent)`);
});

inEachEngine('only a press on a copy button accesses the clipboard', async (world) => {
  const { page } = world;
  await open(world, 'blue-heart.js');
  await page.evaluate(pressWay(2));
  await until(page, SHOWS_LINES);
  assert.deepEqual(await page.evaluate('touched'), []);
  await page.evaluate(`void ${HELP}.querySelector('.contact button').click()`);
  await until(page, 'touched.length > 0');
  assert.deepEqual(await page.evaluate('[...new Set(touched)]'), ['clipboard']);
});

inEachEngine('every trap detects access', async ({ page, host, show }) => {
  await show(`<!doctype html><script src="${host.origin}/recorder.js"></script><script>${TRAPS}</script><p>A page`);
  const found = (await page.evaluate(`(() => {
    const owners = { Document: document, Navigator: navigator, Window: window, Screen: screen };
    for (const [owner, names] of Object.entries(${JSON.stringify(OFF_LIMITS)})) {
      const place = owners[owner] || document.createElement('canvas');
      names.forEach((name) => void place[name]);
    }
    const read = [...touched];
    touched.length = 0;
    document.cookie = 'a=1';
    return { trapped, read, written: touched };
  })()`)) as Record<'trapped' | 'read' | 'written', string[]>;
  assert.deepEqual(found.read, found.trapped);
  assert.deepEqual(found.written, ['cookie']);
  for (const name of EVERYWHERE) assert.ok(found.trapped.includes(name), `${name} has no trap`);
});

/** Names by which code accesses something: `a.name`, `name()`, `a['name']`, `'name' in a`. Not strings. */
function namesIn(code: string): Set<string> {
  const names = new Set<string>();
  const look = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    const isKey =
      ts.isStringLiteralLike(node) &&
      (ts.isElementAccessExpression(node.parent) ||
        (ts.isBinaryExpression(node.parent) && node.parent.operatorToken.kind === ts.SyntaxKind.InKeyword));
    if (isKey) names.add(node.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('script.js', code, ts.ScriptTarget.ES2017, true));
  return names;
}

const LIMITS: readonly string[] = Object.values(OFF_LIMITS).flat();
const scripts = ['blue-heart.js', 'blue-heart.all.js', ...readdirSync('dist/parts').map((part) => `parts/${part}`)];
for (const file of scripts) {
  it(`${file} contains no name that is off limits`, () => {
    const names = namesIn(readFileSync(`dist/${file}`, 'utf8'));
    const part = /^parts\/(.*)\.js$/.exec(file)?.[1];
    const allowed = file === 'blue-heart.all.js' ? Object.values(EXCEPTIONS).flat() : (EXCEPTIONS[part ?? ''] ?? []);
    assert.deepEqual(LIMITS.filter((name) => names.has(name)).sort(), [...allowed].sort());
  });
}

it('names are found in every form of access, and not in strings', () => {
  const code = `document.cookie; const { referrer } = document; navigator['userAgent']; 'caches' in self; fetch('platform')`;
  const names = namesIn(code);
  assert.deepEqual(LIMITS.filter((name) => names.has(name)).sort(), [
    'caches',
    'cookie',
    'fetch',
    'referrer',
    'userAgent',
  ]);
  assert.ok(!namesIn('part.referrerPolicy = policy.name = "referrer"').has('referrer'));
});

runInEngines();
