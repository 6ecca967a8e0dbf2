/** Server-rendered elements: visible before any script, then taken over by the script tag or by modules invisibly. */
import { setTimeout as sleep } from 'node:timers/promises';
import { render, styleHash } from 'blue-heart-elements/ssr';
import { build } from 'esbuild';
import { BADGE, BANNER, isTaken, RECORDS, recorded, seenOnce } from './seen.ts';
import { assert, inChromium, inEachEngine, runInEngines, shifts, until, type World } from './support.ts';

const FALLBACK = { html: '<a href="https://www.unodc.org/blueheart">Fallback</a>' };

const badge = await render('blue-heart-badge', { lang: 'es', supporter: 'Uber apoya la campaña' }, FALLBACK);
const banner = await render(
  'blue-heart-banner',
  { lang: 'fr', partner: 'ghent', layout: 'hero', now: '2027-07-20', dismissible: true },
  FALLBACK,
);
const BODY = `${badge}${banner}<p>After</p>`;

/** A page with the recorders first, and a script that runs when all of it has been parsed. */
const html = ({ host }: World, script: string, body = BODY): string =>
  `<!doctype html><html lang="en"><head><title>Server</title><script src="${host.origin}/recorder.js"></script>
   <script>${RECORDS}</script>${script}</head><body>${body}</body></html>`;

/** What upgrades them: a classic script, or modules. */
interface Script {
  src: string;
  type?: 'module';
}

const embed = ({ host }: World, file = 'blue-heart.js'): Script => ({ src: `${host.origin}/${file}` });

const tag = ({ src, type }: Script): string => `<script src="${src}" ${type ? `type="${type}"` : 'defer'}></script>`;

/** Runs a script in a page that is fully parsed. */
const add = ({ page }: World, script: Script): Promise<unknown> =>
  page.evaluate(
    `void document.head.append(Object.assign(document.createElement('script'), ${JSON.stringify(script)}))`,
  );

/** The modules as bundled for a page: in chunks, one per translation. */
const bundle = (first: string) =>
  build({
    stdin: {
      contents: `${first} import 'blue-heart-elements/badge'; import 'blue-heart-elements/banner';`,
      resolveDir: '.',
    },
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    outdir: '/',
    entryNames: 'page',
  });
const bundles = {
  modules: await bundle(''),
  'modules beside elements of the page that Lit hydrates': await bundle(
    `import '@lit-labs/ssr-client/lit-element-hydrate-support.js';`,
  ),
};

/** Serves a bundle from the page's own origin. */
function served({ site }: World, { outputFiles }: (typeof bundles)['modules']): Script {
  for (const { path, text } of outputFiles) {
    site.serve(path, { body: text, headers: { 'content-type': 'text/javascript; charset=utf-8' } });
  }
  return { src: '/page.js', type: 'module' };
}

inEachEngine('are visible and styled without JavaScript', async (world) => {
  const { page } = world;
  await world.show(html(world, ''));
  await seenOnce(world.page);
  const styles = await page.evaluate(`[
    getComputedStyle(${BADGE}.shadowRoot.querySelector('[part=base]')).borderTopLeftRadius,
    getComputedStyle(${BANNER}.shadowRoot.querySelector('[part=action]')).backgroundColor,
  ]`);
  assert.deepEqual(styles, ['12px', 'rgb(11, 92, 148)']);
});

const SCRIPTS: Record<string, (world: World) => Script> = {
  'blue-heart.js': (world) => embed(world),
  'blue-heart.all.js': (world) => embed(world, 'blue-heart.all.js'),
  ...Object.fromEntries(Object.entries(bundles).map(([name, files]) => [name, (world: World) => served(world, files)])),
};

for (const [name, script] of Object.entries(SCRIPTS)) {
  inEachEngine(`are taken over by ${name} without a visible change, and work`, async (world) => {
    const { page } = world;
    await world.show(html(world, tag(script(world))));
    await until(page, isTaken(BADGE));
    await until(page, isTaken(BANNER));
    await seenOnce(world.page);
    await page.evaluate(`void (${BADGE}.lang = ${BANNER}.lang = 'de')`);
    await until(page, `/Blaues Herz/.test(${BADGE}.shadowRoot.textContent)`);
    await until(page, `/in 10 Tagen/.test(${BANNER}.shadowRoot.textContent)`);
    await page.evaluate(`void ${BANNER}.shadowRoot.querySelector('[part=close]').click()`);
    await until(page, `${BANNER}.getBoundingClientRect().height === 0`);
    assert.deepEqual(await recorded(world.page), [[], [], []]);
  });

  inChromium(`move nothing when ${name} takes them over`, async (world) => {
    // A browser may paint a page that it has read half of; we do not cause those shifts.
    await world.show(html(world, ''));
    const before = await shifts(world.page);
    await add(world, script(world));
    await until(world.page, isTaken(BANNER));
    assert.deepEqual(await shifts(world.page), before);
  });
}

inEachEngine('stay while the translation loads', async (world) => {
  const { page, host } = world;
  const words = host.take('/parts/banner.fr.js');
  host.serve('/parts/banner.fr.js', { body: null });
  try {
    await world.show(html(world, ''));
    await add(world, embed(world));
    await until(page, `!!customElements.get('blue-heart-banner')`);
    await until(page, isTaken(BADGE));
    await sleep(300);
    await seenOnce(world.page);
    assert.equal(await page.evaluate(isTaken(BANNER)), false);
  } finally {
    host.serve('/parts/banner.fr.js', words);
  }
});

inEachEngine("disappear as soon as the viewer's day differs from the server's, translated or not", async (world) => {
  const { page, host } = world;
  const dated = await render(
    'blue-heart-banner',
    { lang: 'fr', when: '2020-01-01/2020-02-01', now: '2020-01-10' },
    FALLBACK,
  );
  const words = host.take('/parts/banner.fr.js');
  host.serve('/parts/banner.fr.js', { body: null });
  try {
    await world.show(html(world, '', dated.replace(' now="2020-01-10"', '')));
    assert.match((await page.evaluate(`look(${BANNER})`)) as string, /"boxes":1/);
    await add(world, embed(world));
    await until(page, `${BANNER}.hasAttribute('away') && ${BANNER}.shadowRoot.textContent === ''`);
    assert.deepEqual(await recorded(world.page), [[], [], []]);
  } finally {
    host.serve('/parts/banner.fr.js', words);
  }
});

inEachEngine('render once if the script runs before their root is parsed', async (world) => {
  const { page, host } = world;
  await world.show(html(world, `<script src="${host.origin}/blue-heart.all.js"></script>`));
  await until(page, `!!${BANNER}.shadowRoot.querySelector('[part=base]')`);
  for (const element of [BADGE, BANNER]) {
    const look = (await page.evaluate(`look(${element})`)) as string;
    assert.match(look, /"boxes":1,"isFallbackSeen":false/);
  }
  assert.deepEqual(await recorded(world.page), [[], [], []]);
});

inEachEngine('need nothing of a strict policy but the hashes of their styles', async (world) => {
  const { page, host } = world;
  const hashes = `${await styleHash('blue-heart-badge')} ${await styleHash('blue-heart-banner')}`;
  await world.show(html(world, tag(embed(world))).replace(`<script>${RECORDS}</script>`, ''), {
    'content-security-policy': `default-src 'none'; script-src ${host.origin}; style-src ${hashes}`,
  });
  await until(page, isTaken(BANNER));
  assert.deepEqual(await recorded(world.page), [[], [], []]);
});

runInEngines();
