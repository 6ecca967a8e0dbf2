/** The demo that `npm start` opens: the snippet builder, the two pages that carry the badge, and a page for each partner. */
import { setTimeout as sleep } from 'node:timers/promises';
import { badgeWords } from '../../src/locales/badge/index.ts';
import { serveDemo, type Site } from './server.ts';
import { assert, audit, inChromium, inEachEngine, runInEngines, TEXT, until, type Page } from './support.ts';

/** What the builder says, and what its frame shows. */
interface Builder {
  snippet: string;
  status: string;
  selected: string;
  search: string;
  /** HTML of the page in the frame, before it runs. */
  page: string;
  /** Text of the badge in the frame as drawn; null where it is not there yet. */
  text: string | null;
  attributes: Record<string, string>;
  errors: string[];
}

const BUILDER = `(() => {
  const frame = document.getElementById('frame');
  const badge = frame.contentDocument && frame.contentDocument.querySelector('blue-heart-badge');
  const base = badge && badge.shadowRoot && badge.shadowRoot.querySelector('[part=base]');
  return {
    snippet: document.getElementById('code').textContent,
    status: document.getElementById('status').textContent,
    selected: String(getSelection()),
    search: location.search,
    page: frame.srcdoc,
    text: base ? base.textContent.replace(/\\s+/g, ' ').trim() : null,
    attributes: badge ? Object.fromEntries([...badge.attributes].map(({ name, value }) => [name, value])) : {},
    errors: [...recorder.errors, ...recorder.warnings, ...recorder.violations],
  };
})()`;

/** The builder, once it has got there. */
async function see(page: Page, isThere: (builder: Builder) => boolean): Promise<Builder> {
  let builder = (await page.evaluate(BUILDER)) as Builder;
  for (let tries = 0; tries < 100 && !isThere(builder); tries++) {
    await sleep(50);
    builder = (await page.evaluate(BUILDER)) as Builder;
  }
  assert.deepEqual(builder.errors, []);
  return builder;
}

/** The frame may still show the page before: a test that changed something waits for what it changed. */
const runsItsSnippet = ({ text, page, snippet }: Builder): boolean =>
  text !== null && page.includes(`<body>${snippet}</body>`);

async function open(page: Page, site: Site, query = ''): Promise<Builder> {
  serveDemo(site);
  await page.go(`${site.origin}/${query}`);
  return see(page, runsItsSnippet);
}

/** Does what a person does who chooses or types. */
async function change(page: Page, name: string, value: string): Promise<void> {
  await page.evaluate(`(() => {
    const field = document.getElementById('builder').elements.namedItem(${JSON.stringify(name)});
    field.value = ${JSON.stringify(value)};
    const changed = field instanceof RadioNodeList ? [...field].find((radio) => radio.checked) : field;
    changed.dispatchEvent(new Event('input', { bubbles: true }));
    changed.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}

async function reload(page: Page): Promise<void> {
  await page.evaluate('void ((window.isOld = true), setTimeout(() => location.reload()))');
  for (let tries = 0, isNew = false; tries < 100 && !isNew; tries++) {
    await sleep(50);
    // Between two pages there is nothing to ask.
    isNew = !!(await page.evaluate(`!window.isOld && document.readyState === 'complete'`).catch(() => false));
  }
}

inEachEngine('the builder runs exactly the HTML that it offers', async ({ page, site }) => {
  const { snippet, page: html, text, search } = await open(page, site);
  assert.equal(
    snippet,
    `<script src="${site.origin}/blue-heart.js" async></script>
<blue-heart-badge>
  <a href="https://www.unodc.org/blueheart">Blue Heart Campaign</a>
</blue-heart-badge>`,
  );
  assert.ok(html.includes(`<body>${snippet}</body>`));
  assert.deepEqual({ text, search }, { text: TEXT, search: '' });
});

inEachEngine('each choice changes the snippet, the preview and the address', async ({ page, site }) => {
  await open(page, site);
  const choices = { variant: 'compact', size: 'large', tone: 'dark', campaign: 'samawati', lang: 'es' };
  for (const [name, value] of Object.entries(choices)) {
    await change(page, name, value);
    const builder = await see(page, (seen) => runsItsSnippet(seen) && seen.attributes[name] === value);
    assert.ok(builder.snippet.includes(` ${name}="${value}"`), builder.snippet);
    assert.equal(new URLSearchParams(builder.search).get(name), value);
    assert.equal(builder.attributes[name], value);
  }
  const { snippet, text } = await see(page, runsItsSnippet);
  assert.ok(snippet.includes('<a href="https://www.unodc.org/unodc/es/blueheart/index.html">Campaña Corazón Azul</a>'));
  assert.ok(text?.includes(badgeWords.es.coordinated));
});

inEachEngine('the switches of the preview leave the snippet as it is', async ({ page, site }) => {
  const { snippet } = await open(page, site);
  await change(page, 'width', 'phone');
  await change(page, 'page', 'dark');
  const after = await see(page, ({ page, text }) => page.includes('class="dark"') && text !== null);
  assert.equal(after.snippet, snippet);
  assert.equal(after.search, '?width=phone&page=dark');
});

inEachEngine('the link can be an own address, or none, but nothing that runs', async ({ page, site }) => {
  await open(page, site);
  await change(page, 'link', 'own');
  await change(page, 'href', 'https://example.org/?a=1&b=2');
  const own = await see(page, (seen) => runsItsSnippet(seen) && 'href' in seen.attributes);
  assert.ok(own.snippet.includes(' href="https://example.org/?a=1&amp;b=2">'), own.snippet);
  assert.equal(own.attributes.href, 'https://example.org/?a=1&b=2');
  await change(page, 'href', 'javascript:alert(1)');
  assert.ok(
    !(await see(page, (seen) => !seen.snippet.includes(' href="https://example'))).snippet.includes('javascript'),
  );
  assert.equal(await page.evaluate(`document.getElementById('refused').hidden`), false);
  await change(page, 'link', 'none');
  const none = await see(page, (seen) => runsItsSnippet(seen) && seen.attributes.href === '');
  assert.ok(none.snippet.includes('<blue-heart-badge href="">'));
});

inEachEngine('hostile text stays text', async ({ page, site }) => {
  const hostile = `"><img src=x onerror="parent.wasHacked=1"></blue-heart-badge><script>parent.wasHacked=1</script>&quot;'`;
  await open(page, site);
  await change(page, 'supporter', hostile);
  const { attributes, text } = await see(page, (seen) => runsItsSnippet(seen) && 'supporter' in seen.attributes);
  assert.equal(attributes.supporter, hostile);
  assert.ok(text?.includes(hostile));
  const parsed = await page.evaluate(`(() => {
    const { head, body } = new DOMParser().parseFromString(document.getElementById('code').textContent, 'text/html');
    return {
      tags: [...head.children, ...body.querySelectorAll('*')].map((element) => element.localName),
      supporter: body.querySelector('blue-heart-badge').getAttribute('supporter'),
      wasHacked: 'wasHacked' in window,
    };
  })()`);
  assert.deepEqual(parsed, { tags: ['script', 'blue-heart-badge', 'a'], supporter: hostile, wasHacked: false });
});

inEachEngine('a shared address and a reload keep the state; what is not valid is ignored', async ({ page, site }) => {
  const query = '?variant=pin&lang=ar&supporter=%D9%86%D8%AF%D8%B9%D9%85+%26+%22A%22&page=busy';
  const shared = await open(page, site, `${query}&size=enormous&tone=`);
  assert.ok(shared.snippet.includes('<blue-heart-badge variant="pin" lang="ar" supporter="ندعم &amp; &quot;A&quot;">'));
  await change(page, 'size', 'small');
  const before = await see(page, (seen) => runsItsSnippet(seen) && seen.attributes.size === 'small');
  await reload(page);
  const after = await see(page, runsItsSnippet);
  assert.deepEqual(after, before);
});

inEachEngine('copies the snippet, and selects it where copying is refused or unknown', async ({ page, site }) => {
  const { snippet } = await open(page, site);
  const copyWith = (clipboard: string): Promise<unknown> =>
    page.evaluate(`(() => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: ${clipboard} });
      document.getElementById('copy').click();
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
});

inEachEngine('the builder fits 320 pixels', async ({ page, site }) => {
  await page.resize(320, 640);
  await open(page, site, '?campaign=samawati&link=own&supporter=Larkway+supports+the+Blue+Heart+Campaign');
  assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true);
});

const PAGES = {
  '/ride-hailing.html':
    'Campaña Corazón Azul Ruta apoya la Campaña Corazón Azul Pedir ayuda o dar aviso Una campaña internacional coordinada por la UNODC',
  '/airline.html':
    'Blue Heart Campaign Larkway supports the Blue Heart Campaign An international campaign coordinated by UNODC',
};
for (const [path, expected] of Object.entries(PAGES)) {
  inEachEngine(
    `${path} shows its badges with one script tag, and asks no other host`,
    async ({ page, site, report }) => {
      serveDemo(site);
      await page.go(site.origin + path);
      const { text, isStyled, warnings, errors, violations } = await report();
      assert.deepEqual(
        { text, isStyled, warnings, errors, violations },
        { text: expected, isStyled: true, warnings: [], errors: [], violations: [] },
      );
      const found = await page.evaluate(`({
      scripts: [...document.scripts].map((script) => script.getAttribute('src')).filter((src) => !src.includes('/parts/')),
      withoutBadge: [...document.querySelectorAll('blue-heart-badge')].filter((badge) => !badge.shadowRoot).length,
      withoutFallback: [...document.querySelectorAll('blue-heart-badge')].filter((badge) => !badge.querySelector('a')).length,
      foreign: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith(location.origin)),
    })`);
      const scripts = ['/recorder.js', '/blue-heart.js'];
      assert.deepEqual(found, { scripts, withoutBadge: 0, withoutFallback: 0, foreign: [] });
    },
  );
}

const help = `document.querySelector('blue-heart-help').shadowRoot`;

inEachEngine('the badge of the ride-hailing page opens help for Mexico, above the page', async ({ page, site }) => {
  serveDemo(site);
  await page.go(`${site.origin}/ride-hailing.html`);
  await until(page, `!!${help} && !!${help}.querySelector('dialog')`);
  await page.evaluate(`void document.querySelector('blue-heart-badge').shadowRoot.querySelector('button').click()`);
  await until(page, `${help}.querySelector('dialog').open`);
  const { number, text } = (await page.evaluate(`({
    number: ${help}.querySelector('.bar a').getAttribute('href'),
    text: ${help}.querySelector('.main').textContent,
  })`)) as { number: string; text: string };
  assert.equal(number, 'tel:911');
  assert.match(text, /Vi algo/);
});

inEachEngine('the airline shows its staff what to do, in the page', async ({ page, site }) => {
  serveDemo(site);
  await page.go(`${site.origin}/airline.html`);
  await until(page, `!!${help} && !!${help}.querySelector('ol')`);
  const text = String(await page.evaluate(`${help}.querySelector('.main').textContent`));
  assert.match(text, /Cabin crew[^]*captain[^]*Airport staff/);
  assert.ok(text.indexOf('Cabin crew') < text.indexOf('I need help'), 'before all else');
});

/** The pages of the partners, with what each shows one at a time: a language or a country. */
const PARTNER_PAGES: Record<string, string[]> = {
  aeromexico: [],
  'alliance-of-ngos': [],
  belgium: ['nl', 'fr', 'de'],
  'coyote-logistics': ['en', 'nl', 'pl', 'de'],
  iata: [],
  'iom-mongolia': ['mn', 'en'],
  'kenya-caa': [],
  'narita-airport': [],
  'rukus-avenue': [],
  'tame-ep': [],
  'uber-latin-america': ['mx', 'gt', 'pa', 'cr', 'sv'],
};
const WIDTHS = [320, 768, 1440];

/** Whether every banner and screen says something, also those that are not shown now, and every drawing is there. */
const DRAWN = `[...document.querySelectorAll('blue-heart-banner, blue-heart-signage')].every((banner) => {
  const base = banner.shadowRoot && banner.shadowRoot.querySelector('[part=base]');
  const isDrawn = !!base && /\\S/.test(base.textContent);
  const hasPicture = banner.matches('[layout=hero]:is([partner=belgium], [partner=iom-mongolia]), .city');
  return isDrawn && (!hasPicture || !!base.querySelector('[part=picture] svg'));
})`;

async function openPartner(page: Page, site: Site, name: string): Promise<void> {
  serveDemo(site);
  await page.go(`${site.origin}/partners/${name}.html`);
  await until(page, DRAWN);
}

for (const [name, views] of Object.entries(PARTNER_PAGES)) {
  const path = `/partners/${name}.html`;

  inEachEngine(`${path} draws each banner, is accessible and silent, and fits each width`, async ({ page, site }) => {
    await openPartner(page, site, name);
    for (const view of views.length ? views : ['']) {
      if (view) {
        await page.evaluate(`void (location.hash = '${view}')`);
        await until(
          page,
          `[...document.querySelectorAll('.view')].every(
          (view) => (view.getBoundingClientRect().width > 0) === (view.id === '${view}'))`,
        );
      }
      for (const width of WIDTHS) {
        await page.resize(width, 900);
        assert.equal(
          await page.evaluate('document.documentElement.scrollWidth <= innerWidth'),
          true,
          `${width} ${view}`,
        );
      }
      assert.deepEqual(await audit(page, site), [], view);
    }
    const { warnings, ...found } = (await page.evaluate(`({
      warnings: recorder.warnings,
      errors: [...recorder.errors, ...recorder.violations],
      withoutFallback: [...document.querySelectorAll('blue-heart-banner, blue-heart-signage')].filter(
        (banner) => !banner.querySelector('a[href]:not([slot])')).length,
      foreign: performance.getEntriesByType('resource').map(({ name }) => name).filter(
        (name) => !name.startsWith(location.origin)),
    })`)) as { warnings: string[]; errors: string[] };
    assert.deepEqual(found, { errors: [], withoutFallback: 0, foreign: [] });
    // Its name is not to be shown unasked, and the page says so too.
    assert.equal(warnings.length, name === 'coyote-logistics' ? 1 : 0, warnings.join());
    if (warnings.length) assert.match(warnings[0]!, /ask it/);
  });

  inChromium(`${path} moves nothing when its banners come`, async ({ page, site }) => {
    for (const width of WIDTHS) {
      // Higher than the page: only what is in view counts.
      await page.resize(width, 7000);
      await openPartner(page, site, name);
      const shifts = await page.evaluate(`new Promise((done) => {
        new PerformanceObserver((list) => done(list.getEntries().map(({ value, sources }) =>
          [value, ...sources.map(({ node }) => node ? node.nodeName + '.' + node.className : 'within')].join(' '),
        ))).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => done([]), 100));
      })`);
      assert.deepEqual(shifts, [], `${width}`);
    }
  });
}

inEachEngine('the list leads to every page of a partner, and the builder to the list', async ({ page, site }) => {
  serveDemo(site);
  await page.go(`${site.origin}/`);
  assert.equal(await page.evaluate(`!!document.querySelector('a[href="/partners/"]')`), true);
  await page.resize(320, 900);
  await page.go(`${site.origin}/partners/`);
  const links = await page.evaluate(
    `[...document.querySelectorAll('main a')].map((link) => link.getAttribute('href')).sort()`,
  );
  assert.deepEqual(
    links,
    Object.keys(PARTNER_PAGES).map((name) => `/partners/${name}.html`),
  );
  assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true);
  assert.deepEqual(await audit(page, site), []);
});

inEachEngine('the banner of the Kenyan page opens what staff do, in its language', async ({ page, site }) => {
  await openPartner(page, site, 'kenya-caa');
  const opened = `document.getElementById('wafanyakazi').shadowRoot`;
  await until(page, `!!${opened} && !!${opened}.querySelector('dialog')`);
  await page.evaluate(
    `void document.querySelector('#sw blue-heart-banner').shadowRoot.querySelector('button').click()`,
  );
  await until(page, `${opened}.querySelector('dialog').open && !!${opened}.querySelector('ol')`);
  assert.deepEqual(
    await page.evaluate(`({
      number: ${opened}.querySelector('.bar a').getAttribute('href'),
      language: ${opened}.querySelector('[lang]').lang,
    })`),
    { number: 'tel:999', language: 'sw' },
  );
});

inEachEngine('the badges of the app lead to the numbers of their country', async ({ page, site }) => {
  await openPartner(page, site, 'uber-latin-america');
  for (const [country, number] of Object.entries({ mx: '911', gt: '110', pa: '104', cr: '911', sv: '911' })) {
    await page.evaluate(`void (location.hash = '${country}')`);
    const opened = `document.querySelector('#${country} blue-heart-help').shadowRoot`;
    await until(page, `!!${opened} && !!${opened}.querySelector('dialog')`);
    await page.evaluate(
      `void document.querySelector('#${country} blue-heart-badge').shadowRoot.querySelector('button').click()`,
    );
    await until(page, `${opened}.querySelector('dialog').open`);
    assert.equal(await page.evaluate(`${opened}.querySelector('.bar a').getAttribute('href')`), `tel:${number}`);
    await page.evaluate(`void ${opened}.querySelector('[part=close]').click()`);
    await until(page, `!${opened}.querySelector('dialog').open`);
  }
});

runInEngines();
