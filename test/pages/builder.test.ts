/** The snippet builder that `npm start` opens, as a person uses it. snippets.test.ts tests its output. */
import { readdirSync, readFileSync } from 'node:fs';
import { badgeWords } from '../../src/locales/badge/index.ts';
import { serveDemo, type Site } from './server.ts';
import {
  assert,
  audit,
  eventually,
  inChromium,
  inEachEngine,
  onMainPath,
  runInEngines,
  shifts,
  TEXT,
  until,
  type Page,
} from './support.ts';

const ELEMENTS = ['badge', 'banner', 'help', 'exit', 'signage'] as const;

/** What the builder and its frame show. */
interface Builder {
  /** The first code block, and all of them. */
  snippet: string;
  blocks: string[];
  status: string;
  selected: string;
  search: string;
  /** HTML of the page in the frame, before it runs. */
  page: string;
  /** The page in the frame; null until it has reported. */
  frame: Frame | null;
  errors: string[];
}

interface Frame {
  /** Id of this page load. */
  id: number;
  /** Rendered text of the first element; null until it has rendered. */
  text: string | null;
  attributes: Record<string, string>;
  /** Natural width of a picture that has loaded. */
  pictureWidth: number;
  width: number;
  height: number;
  errors: string[];
}

/** Runs in the frame, which is cross-origin to the page. */
const REPORTER = `;(() => {
  const id = Math.random();
  setInterval(() => {
    const element = document.body && document.body.querySelector('[class], blue-heart-badge, blue-heart-banner, blue-heart-help, blue-heart-exit, blue-heart-signage, img');
    const base = element && element.shadowRoot && element.shadowRoot.querySelector('[part=base]');
    parent.postMessage({
      report: {
        id,
        pictureWidth: element && element.localName === 'img' ? element.naturalWidth : 0,
        text: base ? base.textContent.replace(/\\s+/g, ' ').trim() : null,
        attributes: element ? Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])) : {},
        width: innerWidth,
        height: innerHeight,
        errors: [...recorder.errors, ...recorder.warnings, ...recorder.violations],
      },
    }, '*');
  }, 40);
})();`;

const LISTENER = `addEventListener('message', ({ data }) => { if (data && data.report) window.said = data.report; });`;

const BUILDER = `(() => {
  const blocks = [...document.querySelectorAll('#blocks code')].map((code) => code.textContent);
  return {
    snippet: blocks[0],
    blocks,
    status: document.getElementById('status').textContent,
    selected: String(getSelection()),
    search: location.search,
    page: document.getElementById('frame').srcdoc,
    frame: window.said || null,
    errors: [...recorder.errors, ...recorder.warnings, ...recorder.violations],
  };
})()`;

/** The demo, with a frame that reports what it shows. */
function serveBuilder(site: Site): void {
  serveDemo(site);
  const headers = { 'content-type': 'text/javascript' };
  const recorder = readFileSync('test/pages/recorder.js', 'utf8');
  site.serve('/recorder.js', { body: recorder + LISTENER, headers });
  const preview = readFileSync('dist/demo/preview.js', 'utf8');
  site.serve('/preview.js', { body: preview + recorder + REPORTER, headers });
  // As on the demo's own server, for a script with integrity.
  for (const path of ['/blue-heart.js', ...readdirSync('dist/parts').map((part) => `/parts/${part}`)]) {
    site.serve(path, { ...site.take(path), headers: { ...headers, 'access-control-allow-origin': '*' } });
  }
}

/** For a release, the script has integrity by default. */
const unpinned = (snippet: string): string => snippet.replace(/ integrity="[^"]+" crossorigin="anonymous"/, '');

/** The builder, once it has reached a state. */
async function see(page: Page, isThere: (builder: Builder) => boolean): Promise<Builder> {
  let builder!: Builder;
  // A page that is unloaded while a chunk loads reports an error, until the next one reports. Errors of that one stay.
  await eventually(async () => {
    builder = (await page.evaluate(BUILDER)) as Builder;
    return isThere(builder) && !builder.frame?.errors.length;
  });
  assert.deepEqual(builder.errors, []);
  assert.deepEqual(builder.frame?.errors, []);
  return builder;
}

/** The frame may still show the previous page: a test that changed something waits for its change. */
const runsItsSnippet = ({ frame, page, snippet }: Builder): boolean =>
  !!frame && frame.text !== null && page.includes(`<body>${snippet}</body>`);

async function open(page: Page, site: Site, query = ''): Promise<Builder> {
  serveBuilder(site);
  await page.go(`${site.origin}/${query}`);
  return see(page, runsItsSnippet);
}

/** Does what a person does to choose or type. */
async function change(page: Page, name: string, value: string): Promise<void> {
  await page.evaluate(`(() => {
    const field = document.getElementById('builder').elements.namedItem(${JSON.stringify(name)});
    if (field.type === 'checkbox') field.checked = ${value === 'yes'};
    else field.value = ${JSON.stringify(value)};
    const changed = field instanceof RadioNodeList ? [...field].find((radio) => radio.checked) : field;
    changed.dispatchEvent(new Event('input', { bubbles: true }));
    changed.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}

async function reload(page: Page): Promise<void> {
  await page.evaluate('void ((window.isOld = true), setTimeout(() => location.reload()))');
  // Between two pages there is nothing to evaluate in.
  await until(page, `!window.isOld && document.readyState === 'complete'`);
}

onMainPath('the builder runs exactly the HTML that it offers', async ({ page, site }) => {
  const { snippet, page: html, frame, search } = await open(page, site);
  assert.equal(
    unpinned(snippet),
    `<script src="${site.origin}/blue-heart.js" async></script>
<blue-heart-badge>
  <a href="https://www.unodc.org/blueheart">Blue Heart Campaign</a>
</blue-heart-badge>`,
  );
  assert.ok(html.includes(`<body>${snippet}</body>`));
  assert.deepEqual({ text: frame!.text, search }, { text: TEXT, search: '' });
});

inEachEngine('the preview has no access to the builder, nor the builder to it', async ({ page, site }) => {
  await open(page, site);
  assert.equal(await page.evaluate(`document.getElementById('frame').contentDocument`), null);
});

inEachEngine('each choice changes the snippet, the preview and the address', async ({ page, site }) => {
  await open(page, site);
  const choices = { variant: 'compact', size: 'large', tone: 'dark', campaign: 'samawati', lang: 'es' };
  for (const [name, value] of Object.entries(choices)) {
    await change(page, name, value);
    const builder = await see(page, (seen) => runsItsSnippet(seen) && seen.frame!.attributes[name] === value);
    assert.ok(builder.snippet.includes(` ${name}="${value}"`), builder.snippet);
    assert.equal(new URLSearchParams(builder.search).get(name), value);
  }
  const { snippet, frame } = await see(page, runsItsSnippet);
  assert.ok(snippet.includes('<a href="https://www.unodc.org/unodc/es/blueheart/index.html">Campaña Corazón Azul</a>'));
  assert.ok(frame!.text!.includes(badgeWords.es.coordinated));
});

onMainPath('each element has its own form, preview and snippet', async ({ page, site }) => {
  await open(page, site);
  for (const name of ELEMENTS) {
    await change(page, 'element', name);
    const { snippet, search } = await see(
      page,
      (seen) => runsItsSnippet(seen) && seen.snippet.includes(`<blue-heart-${name}>`),
    );
    assert.match(snippet, new RegExp(`<blue-heart-${name}>\\n  <[ap]\\b.*>.+</[ap]>\\n</blue-heart-${name}>$`));
    assert.equal(search, name === 'badge' ? '' : `?element=${name}`);
  }
});

inEachEngine('common options stay when another element is chosen', async ({ page, site }) => {
  await open(page, site, '?element=banner&partner=iata&lang=fr&href=%2Fours&layout=hero');
  await change(page, 'element', 'signage');
  const signage = await see(page, ({ snippet }) => snippet.includes('<blue-heart-signage'));
  assert.ok(signage.snippet.includes('<blue-heart-signage partner="iata">'), signage.snippet);
  await change(page, 'element', 'exit');
  const exit = await see(page, ({ snippet }) => snippet.includes('<blue-heart-exit'));
  assert.ok(exit.snippet.includes('<blue-heart-exit lang="fr">'), exit.snippet);
});

inEachEngine('addresses of the badge-only builder still work', async ({ page, site }) => {
  const { snippet, page: html } = await open(
    page,
    site,
    '?variant=compact&size=large&tone=dark&campaign=samawati&lang=es&link=own&width=phone&page=busy&supporter=A+%26+B&href=https%3A%2F%2Fexample.org%2F%3Fa%3D1',
  );
  assert.equal(
    unpinned(snippet),
    `<script src="${site.origin}/blue-heart.js" async></script>
<blue-heart-badge variant="compact" size="large" tone="dark" campaign="samawati" lang="es" supporter="A &amp; B" href="https://example.org/?a=1">
  <a href="https://www.unodc.org/unodc/es/blueheart/index.html">Campaña Corazón Azul</a>
</blue-heart-badge>`,
  );
  assert.ok(html.includes('class="busy badge"'));
  assert.equal((await see(page, runsItsSnippet)).frame!.width, 390);
});

inEachEngine('the switches of the preview do not change the snippet', async ({ page, site }) => {
  const { snippet } = await open(page, site);
  await change(page, 'width', 'phone');
  await change(page, 'page', 'dark');
  const after = await see(page, ({ page, frame }) => page.includes('class="dark badge"') && frame?.width === 390);
  assert.equal(after.snippet, snippet);
  assert.equal(after.search, '?width=phone&page=dark');
});

inEachEngine('a screen is previewed at its real size, scaled to fit', async ({ page, site }) => {
  await page.resize(1280, 900);
  await open(page, site, '?element=signage&partner=narita-airport');
  for (const size of ['1920x1080', '1080x1920', '3840x1080']) {
    await change(page, 'width', size);
    const [width, height] = size.split('x').map(Number);
    const { frame } = await see(page, (seen) => seen.frame?.width === width && seen.frame?.height === height);
    assert.deepEqual([frame!.width, frame!.height], [width, height]);
    const isWhole = await page.evaluate(`(() => {
      const [frame, desk] = ['frame', 'desk'].map((id) => document.getElementById(id).getBoundingClientRect());
      return frame.left >= desk.left && frame.right <= desk.right + 1 && frame.top >= desk.top && frame.bottom <= desk.bottom + 1;
    })()`);
    assert.equal(isWhole, true, size);
  }
});

inEachEngine('what depends on days is previewed on one of them, and says so', async ({ page, site }) => {
  await open(page, site, '?element=banner');
  await change(page, 'when', 'own');
  await change(page, 'from', '2031-03-01');
  await change(page, 'to', '2031-03-02');
  const own = await see(page, ({ frame }) => frame?.attributes.now === '2031-03-01');
  assert.ok(own.snippet.includes(' when="2031-03-01/2031-03-03"'), own.snippet);
  const note = (): Promise<unknown> => page.evaluate(`document.getElementById('note').textContent`);
  assert.match(String(await note()), /^Previewed as on 1 March 2031: today it is not shown/);
  await change(page, 'day', 'world-day');
  await see(page, ({ frame }) => /-07-30$/.test(frame?.attributes.now ?? ''));
  assert.match(String(await note()), /^On that day it is not shown/);
  await change(page, 'to', '2031-02-01');
  const refused = await see(page, ({ snippet }) => !snippet.includes('when='));
  assert.ok(!refused.snippet.includes('when='));
  assert.equal(await page.evaluate(`document.getElementById('to-problem').hidden`), false);
});

inEachEngine('the link can be a custom address, or none, but nothing that runs code', async ({ page, site }) => {
  await open(page, site);
  await change(page, 'link', 'own');
  await change(page, 'href', 'https://example.org/?a=1&b=2');
  const own = await see(page, (seen) => runsItsSnippet(seen) && 'href' in seen.frame!.attributes);
  assert.ok(own.snippet.includes(' href="https://example.org/?a=1&amp;b=2">'), own.snippet);
  assert.equal(own.frame!.attributes.href, 'https://example.org/?a=1&b=2');
  await change(page, 'href', 'javascript:alert(1)');
  const refused = await see(page, (seen) => !seen.snippet.includes(' href="https://example'));
  assert.ok(!refused.snippet.includes('javascript'));
  assert.equal(await page.evaluate(`document.getElementById('href-problem').hidden`), false);
  await change(page, 'link', 'none');
  const none = await see(page, (seen) => runsItsSnippet(seen) && seen.frame!.attributes.href === '');
  assert.ok(none.snippet.includes('<blue-heart-badge href="">'));
});

inEachEngine(
  'an exit to a site that shows the past activity of its reader is refused, as by the exit',
  async ({ page, site }) => {
    await open(page, site, '?element=exit&href=https%3A%2F%2Fexample.org');
    const own = await see(page, runsItsSnippet);
    assert.ok(own.snippet.includes(' href="https://example.org"'), own.snippet);
    await change(page, 'href', 'https://www.facebook.com/');
    const refused = await see(page, ({ snippet }) => !snippet.includes('href="https://example'));
    assert.ok(!refused.snippet.includes('facebook'), refused.snippet);
    assert.match(
      String(await page.evaluate(`document.getElementById('href-problem').textContent`)),
      /shows the past activity of its reader/,
    );
  },
);

inEachEngine('hostile text stays text', async ({ page, site }) => {
  const hostile = `"><img src=x onerror="parent.wasHacked=1"></blue-heart-badge><script>parent.wasHacked=1</script>&quot;'`;
  await open(page, site);
  await change(page, 'supporter', hostile);
  const { frame } = await see(page, (seen) => runsItsSnippet(seen) && 'supporter' in seen.frame!.attributes);
  assert.equal(frame!.attributes.supporter, hostile);
  assert.ok(frame!.text!.includes(hostile));
  const parsed = await page.evaluate(`(() => {
    const { head, body } = new DOMParser().parseFromString(document.querySelector('#blocks code').textContent, 'text/html');
    return {
      tags: [...head.children, ...body.querySelectorAll('*')].map((element) => element.localName),
      supporter: body.querySelector('blue-heart-badge').getAttribute('supporter'),
      wasHacked: 'wasHacked' in window,
    };
  })()`);
  assert.deepEqual(parsed, { tags: ['script', 'blue-heart-badge', 'a'], supporter: hostile, wasHacked: false });
});

inEachEngine('a shared address and a reload keep the state; invalid values are ignored', async ({ page, site }) => {
  const query = '?variant=pin&lang=ar&supporter=%D9%86%D8%AF%D8%B9%D9%85+%26+%22A%22&page=busy';
  const shared = await open(page, site, `${query}&size=enormous&tone=`);
  assert.ok(shared.snippet.includes('<blue-heart-badge variant="pin" lang="ar" supporter="ندعم &amp; &quot;A&quot;">'));
  await change(page, 'size', 'small');
  const before = await see(page, (seen) => runsItsSnippet(seen) && seen.frame!.attributes.size === 'small');
  await reload(page);
  const after = await see(page, runsItsSnippet);
  assert.deepEqual({ ...after, frame: null }, { ...before, frame: null });
});

inEachEngine('languages of signage keep the order in which they were ticked', async ({ page, site }) => {
  await open(page, site, '?element=signage&languages=ja+en');
  const tick = (language: string): Promise<unknown> =>
    page.evaluate(`document.querySelector('.boxes [value=${language}]').click()`);
  await tick('ko');
  await tick('ja');
  await tick('ja');
  const { snippet, search } = await see(page, (seen) => seen.search.includes('en+ko+ja'));
  assert.ok(snippet.includes('<blue-heart-signage languages="en ko ja">'), snippet);
  assert.equal(search, '?element=signage&languages=en+ko+ja');
});

inEachEngine('a script with integrity runs in the preview', async ({ page, site }) => {
  const { snippet } = await open(page, site, '?element=banner&partner=iata&pin=yes');
  assert.match(snippet, /blue-heart\.js" integrity="sha384-[\w+/]{64}" crossorigin="anonymous" async>/);
});

inEachEngine('the preview is restored after the exit was used', async ({ page, site }) => {
  await page.resize(1280, 900);
  await open(page, site, '?element=exit&width=phone');
  const { frame: before } = await see(page, runsItsSnippet);
  const [x, y] = (await page.evaluate(`(() => {
    const { left, top, width } = document.getElementById('frame').getBoundingClientRect();
    return [left + width / 2, top + 24];
  })()`)) as [number, number];
  await page.click(x, y);
  const { frame, search } = await see(page, (seen) => seen.frame?.id !== before!.id && !!seen.frame?.text);
  assert.notEqual(frame!.id, before!.id);
  assert.equal(search, '?element=exit&width=phone');
});

inEachEngine('a picture is previewed as written, without options that pictures lack', async ({ page, site }) => {
  await open(page, site, '?variant=compact&lang=fr&campaign=samawati&supporter=Larkway');
  for (const [format, start] of [
    ['image', '<a href="https://www.unodc.org/blueheart"><picture><source media="(prefers-color-scheme: dark)" '],
    [
      'markdown',
      `[![${badgeWords.fr.campaign} · ${badgeWords.fr.coordinated}](${site.origin}/badges/compact-light-fr.svg)]`,
    ],
  ] as const) {
    await change(page, 'format', format);
    const { snippet, frame } = await see(
      page,
      (seen) => seen.snippet.startsWith(start) && (seen.frame?.pictureWidth ?? 0) > 0,
    );
    assert.ok(snippet.startsWith(start), snippet);
    assert.ok(frame!.pictureWidth > 0);
    assert.equal(frame!.attributes.src, `${site.origin}/badges/compact-light-fr.svg`);
    const isHidden = (name: string): Promise<unknown> =>
      page.evaluate(`!document.getElementById('${name}').getClientRects().length`);
    assert.deepEqual([await isHidden('campaign'), await isHidden('supporter')], [true, true]);
    assert.match(
      String(await page.evaluate(`document.getElementById('weight').textContent`)),
      /^A page with it loads one picture, 0\.\d kB\.$/,
    );
  }
});

inEachEngine('copies each block, and selects it if copying is refused or unsupported', async ({ page, site }) => {
  const { snippet } = await open(page, site, '?format=html');
  const copyWith = (clipboard: string): Promise<unknown> =>
    page.evaluate(`(() => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: ${clipboard} });
      [...document.querySelectorAll('#blocks button')].at(-1).click();
    })()`);

  await copyWith('{ writeText: async (text) => void (window.copied = text) }');
  assert.equal((await see(page, ({ status }) => status !== '')).status, 'Copied');
  assert.equal(await page.evaluate('window.copied'), snippet);

  for (const clipboard of ['undefined', '{ writeText: () => Promise.reject(new Error("refused")) }']) {
    await page.evaluate('getSelection().removeAllRanges()');
    await copyWith(clipboard);
    const { selected, status } = await see(page, (seen) => seen.selected !== '' && seen.status !== '');
    assert.equal(selected, snippet);
    assert.match(status, /^Selected/);
  }

  await change(page, 'format', 'vue');
  const { blocks } = await see(page, (seen) => seen.blocks.length === 3);
  await copyWith('{ writeText: async (text) => void (window.copied = text) }');
  await until(page, `window.copied === ${JSON.stringify(blocks[2])}`);
});

inEachEngine('works by keyboard alone, each field in order', async ({ page, site }) => {
  await open(page, site);
  const focused = (): Promise<unknown> =>
    page.evaluate(`(document.activeElement.name || document.activeElement.id || document.activeElement.localName)`);
  const found = new Set<unknown>();
  for (let presses = 0; presses < 12 && !found.has('element'); presses++) {
    await page.press('Tab');
    found.add(await focused());
  }
  assert.ok(found.has('element'), [...found].join());
  await page.press('ArrowRight');
  const { snippet } = await see(page, (seen) => seen.snippet.includes('<blue-heart-banner>'));
  assert.ok(snippet.includes('<blue-heart-banner>'));
  const wanted = (await page.evaluate(`[...document.getElementById('builder').elements]
    .filter((field) => field.name && field.type !== 'hidden' && field.getClientRects().length > 0 && !field.closest('details:not([open])'))
    .map(({ name }) => name)`)) as string[];
  for (let presses = 0; presses < 40 && !found.has('copy-0'); presses++) {
    await page.press('Tab');
    found.add(await focused());
  }
  for (const name of [...wanted, 'copy-0']) assert.ok(found.has(name), `${name} is not reached`);
});

inEachEngine('the builder fits 320 pixels with every element, and passes axe', async ({ page, site }) => {
  await page.resize(320, 640);
  const queries = [
    '?campaign=samawati&link=own&supporter=Larkway+supports+the+Blue+Heart+Campaign',
    '?element=banner&partner=other&name=Larkway&when=own&dismissible=yes&date=2027-03-01&format=react',
    '?element=help&mode=launcher&exit-href=http%3A%2F%2Fexample.org&format=vue',
    '?element=exit&format=angular',
    '?element=signage&languages=ja+en&qr=own&dwell=3&format=player',
  ];
  for (const query of queries) {
    serveBuilder(site);
    await page.go(`${site.origin}/${query}`);
    await see(page, ({ frame }) => !!frame?.text);
    assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true, query);
    assert.deepEqual(await audit(page, site), [], query);
  }
});

inChromium('axe finds nothing in the dark or on a wide screen either', async ({ page, site }) => {
  await page.resize(1280, 900);
  for (const scheme of ['light', 'dark']) {
    if (scheme === 'dark') await page.dark!();
    for (const name of ELEMENTS) {
      await open(page, site, `?element=${name}`);
      assert.deepEqual(await audit(page, site), [], `${name}, ${scheme}`);
    }
  }
});

inChromium('moves nothing when it comes', async ({ page, site }) => {
  for (const width of [320, 768, 1440]) {
    // Taller than the page: axe checks only what is in view.
    await page.resize(width, 4000);
    for (const name of ELEMENTS) {
      await open(page, site, `?element=${name}`);
      assert.deepEqual(await shifts(page), [], `${name} ${width}`);
    }
  }
});

runInEngines();
