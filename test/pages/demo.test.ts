/** The pages of the demo: two with the badge, and one for each partner's task. */
import { serveDemo, type Site } from './server.ts';
import {
  assert,
  audit,
  inChromium,
  inEachEngine,
  onMainPath,
  runInEngines,
  shifts,
  until,
  type Page,
} from './support.ts';

const PAGES = {
  '/ride-hailing.html':
    'Campaña Corazón Azul Ruta apoya la Campaña Corazón Azul Pedir ayuda o dar aviso Una campaña internacional coordinada por la UNODC',
  '/airline.html':
    'Blue Heart Campaign Larkway supports the Blue Heart Campaign An international campaign coordinated by UNODC',
};
for (const [path, expected] of Object.entries(PAGES)) {
  onMainPath(
    `${path} shows its badges with one script tag, and contacts no other host`,
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

inEachEngine('the badge of the ride-hailing page opens help for Mexico in a dialog', async ({ page, site }) => {
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

inEachEngine('the airline shows its staff what to do, inline', async ({ page, site }) => {
  serveDemo(site);
  await page.go(`${site.origin}/airline.html`);
  await until(page, `!!${help} && !!${help}.querySelector('ol')`);
  const text = String(await page.evaluate(`${help}.querySelector('.main').textContent`));
  assert.match(text, /Cabin crew[^]*captain[^]*Airport staff/);
  assert.ok(text.indexOf('Cabin crew') < text.indexOf('I need help'), 'before all else');
});

/** The partners' pages, with the alternatives that each shows one at a time: a language or a country. */
const PARTNER_PAGES: Record<string, string[]> = {
  aeromexico: [],
  'alliance-of-ngos': [],
  belgium: [],
  'belgium-cities': [],
  'belgium-fr': [],
  'belgium-de': [],
  'coyote-logistics': ['en', 'nl', 'pl', 'de'],
  iata: [],
  'iom-mongolia': ['mn', 'en'],
  'kenya-caa': [],
  'narita-airport': [],
  'narita-travellers': [],
  'rukus-avenue': [],
  'tame-ep': [],
  'uber-latin-america': ['mx', 'gt', 'pa', 'cr', 'sv'],
};
const WIDTHS = [320, 768, 1440];

/**
 * Whether every banner and screen has text, even hidden ones, and every drawing has loaded. Screens render when they
 * come near.
 */
const DRAWN = `[...document.querySelectorAll('blue-heart-banner, blue-heart-signage')].every((banner) => {
  const base = banner.shadowRoot && banner.shadowRoot.querySelector('[part=base]');
  if (!base) banner.scrollIntoView();
  const isDrawn = !!base && /\\S/.test(base.textContent);
  const hasPicture = banner.matches('[layout=hero]:is([partner=belgium], [partner=iom-mongolia]), .city');
  return isDrawn && (!hasPicture || !!base.querySelector('[part=picture] svg'));
})`;

async function openPartner(page: Page, site: Site, name: string): Promise<void> {
  serveDemo(site);
  await page.go(`${site.origin}/partners/${name}.html`);
  await until(page, DRAWN);
  await page.evaluate('scrollTo(0, 0)');
}

for (const [name, views] of Object.entries(PARTNER_PAGES)) {
  const path = `/partners/${name}.html`;

  onMainPath(
    `${path} renders each banner, is accessible, logs nothing, and fits each width`,
    async ({ page, site }) => {
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
      // Its name must not be shown without asking, and the page says so too.
      assert.equal(warnings.length, name === 'coyote-logistics' ? 1 : 0, warnings.join());
      if (warnings.length) assert.match(warnings[0]!, /ask it/);
    },
  );

  inChromium(`${path} moves nothing when its banners come`, async ({ page, site }) => {
    for (const width of WIDTHS) {
      // Taller than the page: axe checks only what is in view.
      await page.resize(width, 7000);
      await openPartner(page, site, name);
      assert.deepEqual(await shifts(page), [], `${width}`);
    }
  });
}

inEachEngine("the list links to every partner's page, and the builder to the list", async ({ page, site }) => {
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
    Object.keys(PARTNER_PAGES)
      .map((name) => `/partners/${name}.html`)
      .sort(),
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
