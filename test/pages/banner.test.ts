/**
 * The banner in whole pages, as partners embed it: from another origin, under the strictest policy, with chunks that
 * fail to load.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { assert, clean, fetched, inEachEngine, onMainPath, runInEngines, until, type World } from './support.ts';

const BANNER = `document.querySelector('blue-heart-banner')`;
const ROOT = `${BANNER}.shadowRoot`;
const speaks = ({ page }: World, language: string): Promise<void> =>
  until(page, `!!${BANNER} && !!${ROOT} && !!${ROOT}.querySelector('[lang=${language}]')`);

/** A page as a partner writes it. */
const html = ({ host }: World, body: string, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><title>Banner</title><script src="${host.origin}/recorder.js"></script>
   <script src="${host.origin}/blue-heart.js" async></script>${body}`;

const FALLBACK = '<a href="https://www.unodc.org/blueheart">Blue Heart</a>';
const isFallbackSeen = `${BANNER}.querySelector('a').getBoundingClientRect().width > 0`;

inEachEngine(
  "works under default-src 'none' with script-src of its host alone, and loads itself, its translation and its drawing",
  async (world) => {
    const { page, host } = world;
    clean(world);
    await world.show(
      html(
        world,
        `<blue-heart-banner partner="ghent" layout="hero" now="2027-07-30" dismissible remember="days:14">${FALLBACK}</blue-heart-banner>`,
        'nl',
      ),
      { 'content-security-policy': `default-src 'none'; script-src ${host.origin}` },
    );
    await speaks(world, 'nl');
    await until(page, `!!${ROOT}.querySelector('.skyline')`);
    assert.deepEqual(fetched(world), ['banner', 'banner.nl', 'motifs']);
    const state = (await page.evaluate(`({
      warnings: recorder.warnings, errors: recorder.errors, violations: recorder.violations,
      cookie: document.cookie,
      storage: localStorage.length + sessionStorage.length,
      isStyled: getComputedStyle(${ROOT}.querySelector('[part=action]')).backgroundColor,
      isFallbackSeen: ${isFallbackSeen},
      names: Object.getOwnPropertyNames(window).filter((name) => !recorder.names.includes(name)),
    })`)) as Record<string, unknown>;
    assert.deepEqual(state, {
      warnings: [],
      errors: [],
      violations: [],
      cookie: '',
      storage: 0,
      isStyled: 'rgb(11, 92, 148)',
      isFallbackSeen: false,
      names: [],
    });
    await page.evaluate(`void ${ROOT}.querySelector('[part=close]').click()`);
    await until(page, `${BANNER}.getBoundingClientRect().height === 0`);
    assert.deepEqual(await page.evaluate(`Object.keys(localStorage)`), ['bhe-closed']);
    await page.evaluate('localStorage.clear()');
  },
);

onMainPath('loads help only on request, and opens it', async (world) => {
  const { page } = world;
  clean(world);
  await world.show(
    html(world, `<blue-heart-banner partner="aeromexico" action="help">${FALLBACK}</blue-heart-banner>`, 'es'),
  );
  await speaks(world, 'es');
  await sleep(200);
  assert.deepEqual(fetched(world), ['banner', 'banner.es']);
  await page.evaluate(`void ${ROOT}.querySelector('[part=action]').click()`);
  const help = `${ROOT}.querySelector('blue-heart-help').shadowRoot`;
  await until(page, `!!${help} && !!${help}.querySelector('dialog') && ${help}.querySelector('dialog').open`);
  await until(page, `${help}.querySelector('[part=number]').textContent === '911'`);
  await until(page, `!!${help}.querySelector('blue-heart-exit').shadowRoot.querySelector('[part=button]')`);
  assert.deepEqual(fetched(world), ['banner', 'banner.es', 'exit', 'help', 'help.es']);
  const { warnings, errors } = (await page.evaluate('recorder')) as Record<string, string[]>;
  assert.deepEqual([warnings, errors], [[], []]);
});

inEachEngine('shows the fallback content if help fails to load, and help once it has loaded', async (world) => {
  const { page, host } = world;
  const served = host.take('/parts/help.js');
  try {
    await world.show(html(world, `<blue-heart-banner action="help" partner="iata">${FALLBACK}</blue-heart-banner>`));
    await speaks(world, 'en');
    await page.evaluate(`void ${ROOT}.querySelector('[part=action]').click()`);
    await until(page, isFallbackSeen);
    const warnings = (await page.evaluate('recorder.warnings')) as string[];
    assert.equal(warnings.length, 1);
  } finally {
    host.serve('/parts/help.js', served);
  }
  await page.evaluate(`dispatchEvent(new Event('online'))`);
  await until(page, `!!${ROOT}.querySelector('blue-heart-help').shadowRoot`);
  await until(page, `!(${isFallbackSeen})`);
});

inEachEngine(
  'keeps the fallback content if its translation fails to load, and is translated once it has loaded',
  async (world) => {
    const { page, host } = world;
    const parts = ['/parts/banner.fr.js', '/parts/banner.en.js'];
    const served = parts.map((path) => host.take(path));
    try {
      await world.show(html(world, `<blue-heart-banner partner="belgium">${FALLBACK}</blue-heart-banner>`, 'fr'));
      await until(page, 'recorder.warnings.length === 2');
      assert.equal(await page.evaluate(isFallbackSeen), true);
    } finally {
      parts.forEach((path, index) => host.serve(path, served[index]!));
    }
    await page.evaluate(`dispatchEvent(new Event('online'))`);
    await speaks(world, 'fr');
    assert.equal(await page.evaluate(isFallbackSeen), false);
  },
);

inEachEngine('runs from the all-in-one file, and loads nothing', async (world) => {
  const { page, host } = world;
  clean(world);
  const all = html(
    world,
    `<blue-heart-banner partner="iom-mongolia" layout="card" action="help">${FALLBACK}</blue-heart-banner>`,
    'mn',
  ).replace('blue-heart.js', 'blue-heart.all.js');
  await world.show(all);
  await speaks(world, 'mn');
  await until(page, `!!${ROOT}.querySelector('.umbrella')`);
  await page.evaluate(`void ${ROOT}.querySelector('[part=action]').click()`);
  await until(
    page,
    `!!${ROOT}.querySelector('blue-heart-help').shadowRoot.querySelector('dialog[open] [part=number]')`,
  );
  assert.deepEqual(fetched(world), []);
  assert.equal(host.requests.filter(({ url }) => url === '/blue-heart.all.js').length, 1);
});

runInEngines();
