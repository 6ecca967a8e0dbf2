/**
 * Two of our versions on one page, by tags, chunks and bundlers: the first of each stays, and the page's author is
 * warned.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { EVERYTHING, WHOLE } from './everything.ts';
import type { Site } from './server.ts';
import { assert, inEachEngine, runInEngines, until, type World } from './support.ts';

const { version: OURS } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const THEIRS = '9.9.9';
const script = { 'content-type': 'text/javascript; charset=utf-8' };

/** The same code under another version, so that both could render everything. */
const asTheirs = (code: string): string => code.replaceAll(OURS, THEIRS);

/** A version in a folder of its own, as on hosts. */
function serveVersion(site: Site, version: string): void {
  for (const file of ['blue-heart.js', ...readdirSync('dist/parts').map((part) => `parts/${part}`)]) {
    const code = readFileSync(`dist/${file}`, 'utf8');
    site.serve(`/${version}/${file}`, { body: version === OURS ? code : asTheirs(code), headers: script });
  }
}

/** Bundles the modules of some elements. */
async function bundle(elements: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: elements.map((name) => `import 'blue-heart-elements/${name}';`).join('\n'), resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'iife',
    conditions: ['production'],
    charset: 'utf8',
  });
  return outputFiles[0]!.text;
}

const open = ({ host, show }: World, body: string): Promise<void> =>
  show(`<!doctype html><html lang="en"><title>A page</title><script src="${host.origin}/recorder.js"></script>${body}`);
const tag = ({ host }: World, version: string, how = ''): string =>
  `<script src="${host.origin}/${version}/blue-heart.js" ${how}></script>`;

/** Folders of the versions that served chunks. */
const givers = ({ host }: World): string[] => [
  ...new Set(host.requests.flatMap(({ url }) => /^\/([\d.]+)\/parts\//.exec(url!)?.[1] ?? [])),
];

const said = async ({ page }: World): Promise<{ warnings: string[]; errors: string[] }> =>
  (await page.evaluate('({ warnings: recorder.warnings, errors: recorder.errors })')) as {
    warnings: string[];
    errors: string[];
  };

for (const [first, second] of [
  [OURS, THEIRS],
  [THEIRS, OURS],
] as const) {
  for (const [where, body] of Object.entries({
    'one after the other': (world: World) => tag(world, first) + tag(world, second) + EVERYTHING,
    'around the elements': (world: World) => tag(world, first) + EVERYTHING + tag(world, second),
    'after the elements, deferred': (world: World) =>
      tag(world, first, 'defer') + tag(world, second, 'defer') + EVERYTHING,
  })) {
    inEachEngine(
      `all chunks come from the first, and one warning names both: ${first} before ${second}, ${where}`,
      async (world) => {
        const { page, host } = world;
        for (const version of [first, second]) serveVersion(host, version);
        host.requests.length = 0;
        await page.resize(1280, 900);
        await open(world, body(world));
        await until(page, WHOLE);
        const { warnings, errors } = await said(world);
        assert.deepEqual(errors, []);
        assert.deepEqual(warnings, [`blue-heart-elements ${first} runs on this page; ${second} is ignored.`]);
        assert.deepEqual(givers(world), [first]);
        const versions = await page.evaluate(
          `[...new Set(['badge', 'banner', 'exit', 'help', 'signage'].map((name) => customElements.get('blue-heart-' + name).version))]`,
        );
        assert.deepEqual(versions, [first]);
      },
    );
  }
}

const ELEMENTS = ['badge', 'banner', 'exit', 'help', 'signage'] as const;
const bundled = bundle(ELEMENTS);
const someBundled = bundle(['badge', 'help']);

for (const [order, body] of Object.entries({
  'before the script': (copy: string, own: string) => copy + own + EVERYTHING,
  'after the script': (copy: string, own: string) => own + copy + EVERYTHING,
})) {
  inEachEngine(`a bundled copy ${order} is silent, and everything renders once`, async (world) => {
    const { page, host } = world;
    serveVersion(host, OURS);
    host.serve('/bundle.js', { body: await bundled, headers: script });
    await page.resize(1280, 900);
    await open(world, body(`<script src="${host.origin}/bundle.js"></script>`, tag(world, OURS)));
    await until(page, WHOLE);
    assert.deepEqual(await said(world), { warnings: [], errors: [] });
  });

  inEachEngine(`a bundled copy of another version ${order} shares the page with it, tag by tag`, async (world) => {
    const { page, host } = world;
    serveVersion(host, OURS);
    host.serve('/bundle.js', { body: asTheirs(await someBundled), headers: script });
    await page.resize(1280, 900);
    await open(world, body(`<script src="${host.origin}/bundle.js"></script>`, tag(world, OURS)));
    await until(page, WHOLE);
    const { warnings, errors } = await said(world);
    assert.deepEqual(errors, []);
    const versions = (await page.evaluate(
      `['badge', 'banner', 'exit', 'help', 'signage'].map((name) => customElements.get('blue-heart-' + name).version)`,
    )) as string[];
    const taken = ELEMENTS.filter((name, index) => ['badge', 'exit', 'help'].includes(name) && versions[index]);
    assert.deepEqual(
      warnings.sort(),
      taken.map((name) => {
        const kept = versions[ELEMENTS.indexOf(name)];
        return `<blue-heart-${name}> ${kept === OURS ? THEIRS : OURS} is ignored: ${kept} is already defined.`;
      }),
    );
    assert.deepEqual([versions[1], versions[4]], [OURS, OURS]);
  });
}

inEachEngine('markup of other versions renders: unknown content is left alone', async (world) => {
  const { page, host } = world;
  serveVersion(host, OURS);
  await open(
    world,
    `${tag(world, OURS)}
     <blue-heart-badge lang="en" appearance="round" data-theme="new" style-version="7" onblue-heart-later="1"><a href="/">Blue Heart</a><b slot="seal">A seal</b></blue-heart-badge>
     <blue-heart-banner lang="en" partner="ghent" countdown="hours" theme="{}"><a href="/">Blue Heart</a></blue-heart-banner>
     <blue-heart-help lang="en" country="MX" start="contacts" channels="[1,2"><a href="tel:911">911</a></blue-heart-help>
     <blue-heart-exit lang="en" keys="escape"><a href="https://www.wikipedia.org/">Exit</a></blue-heart-exit>
     <blue-heart-map lang="en"><a href="/map">A map</a></blue-heart-map>`,
  );
  await until(
    page,
    `['badge', 'banner', 'help', 'exit'].every((name) => {
       const { shadowRoot } = document.querySelector('blue-heart-' + name);
       return shadowRoot && shadowRoot.querySelector('[part=base]');
     })`,
  );
  const found = await page.evaluate(`(() => {
    const [badge, map] = ['badge', 'map'].map((name) => document.querySelector('blue-heart-' + name));
    badge.appearance = 'square';
    badge.removeAttribute('style-version');
    return [badge.getAttribute('appearance'), map.firstElementChild.getBoundingClientRect().height > 0];
  })()`);
  assert.deepEqual(found, ['round', true]);
  assert.deepEqual(await said(world), { warnings: [], errors: [] });
  assert.ok(!host.missing.some((path) => path.includes('map')), 'an unknown chunk is requested');
});

runInEngines();
