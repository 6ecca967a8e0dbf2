/** Pages whose markup or scripts get in the way, by accident or on purpose: nothing foreign runs through us. */
import { readFileSync } from 'node:fs';
import { EVERYTHING, rootOf, WHOLE } from './everything.ts';
import { serveScripts } from './server.ts';
import { assert, inEachEngine, runInEngines, until, type World } from './support.ts';

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>';

/** Keeps the methods that test expressions need before markup shadows them. */
const KEEP = `<script>window.kept = {
  querySelector: document.querySelector.bind(document), querySelectorAll: document.querySelectorAll.bind(document) };</script>`;
const kept = (expression: string): string => expression.replaceAll('document.', 'kept.');

const SAID = '[recorder.warnings, recorder.errors, recorder.violations]';

/** A page with all elements: markup before our script. */
async function show({ site, host, show: open, page }: World, before: string, policy = '', tag = ''): Promise<void> {
  serveScripts(host, { 'access-control-allow-origin': '*' });
  const evil = { body: 'window.evil = true;', headers: { 'content-type': 'text/javascript' } };
  for (const part of ['banner', 'exit', 'help', 'signage', 'integrity']) site.serve(`/evil/parts/${part}.js`, evil);
  await page.resize(1280, 900);
  await open(
    `${HEAD}<script nonce="n1" src="${host.origin}/recorder.js"></script>${KEEP.replace('<script', '<script nonce="n1"')}
     <body>${before}<script nonce="n1" src="${host.origin}/blue-heart.js" ${tag}></script>${EVERYTHING}`,
    policy ? { 'content-security-policy': policy } : {},
  );
}

async function isWhole(world: World): Promise<void> {
  await until(world.page, kept(WHOLE));
  assert.deepEqual(await world.page.evaluate(SAID), [[], [], []]);
  assert.equal(await world.page.evaluate('typeof window.evil'), 'undefined');
  const asked = world.site.requests.map(({ url }) => url!).filter((url) => url.includes('/parts/'));
  assert.deepEqual(asked, []);
}

const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as { files: Record<string, string> };
const CURRENT = '<img name="currentScript" src="/evil/x.png">';
for (const [where, policy, tag] of [
  ['', '', ''],
  [', with integrity on our tag', '', `integrity="${files['blue-heart.js']}" crossorigin`],
  [", under 'strict-dynamic'", "script-src 'nonce-n1' 'strict-dynamic'; base-uri 'none'", ''],
  [', with Trusted Types', "require-trusted-types-for 'script'; trusted-types blue-heart", ''],
] as const) {
  inEachEngine(`chunks load from beside our tag, not from an image named currentScript${where}`, async (world) => {
    await show(world, CURRENT, policy, tag);
    await isWhole(world);
  });
}

/** One of each element that a document exposes by name. */
const SHADOWS = `<script nonce="n1">
  const names = [];
  for (const name in document) names.push(name);
  kept.querySelector('body').append(...names.flatMap((name) => {
    const image = new Image();
    image.setAttribute('name', name);
    return image;
  }));
</script>`;
inEachEngine('all elements render if images shadow every member of document', async (world) => {
  await show(world, SHADOWS);
  assert.equal(await world.page.evaluate('document.head.localName'), 'img');
  await isWhole(world);
});

inEachEngine('all elements render if forms shadow members of document, and fields those of forms', async (world) => {
  const fields = [
    'appendChild',
    'append',
    'querySelector',
    'localName',
    'parentNode',
    'parentElement',
    'getAttribute',
    'closest',
  ];
  const inputs = [...fields, 'getRootNode', 'children', 'style', 'host', 'baseURI', 'contains', 'matches']
    .map((name) => `<input type="hidden" name="${name}">`)
    .join('');
  const forms = ['head', 'body', 'documentElement', 'host', 'currentScript', 'defaultView', 'activeElement']
    .map((name) => `<form name="${name}">${inputs}</form>`)
    .join('');
  // Ours are inside a form, too.
  await show(world, `${forms}<form lang="en" id="around">${inputs}`);
  await isWhole(world);
});

inEachEngine('all elements render if scripts declare names of the global object', async (world) => {
  await show(
    world,
    `<script>var self = {}, parent = {}, origin = {}, frames = {}, status = {}, event = {}, opener = {}, screen = {};</script>`,
  );
  await isWhole(world);
});

const POLLUTED = [
  ...['any', 'ar', 'de', 'en', 'es', 'fr', 'ja', 'mn', 'nl', 'pt', 'ru', 'sw', 'zh', 'ko', 'pl', 'zh-hant'],
  ...[
    'script',
    'core',
    'load',
    'modules',
    'later',
    'warned',
    'site',
    'href',
    'url',
    'src',
    'number',
    'display',
    'bundled',
    'keyword',
    'area',
  ],
  ...['banner', 'exit', 'help', 'signage', 'help.en', 'banner.nl', 'motifs', 'contacts', 'slogan', 'names', 'askFirst'],
  ...['free', 'hours', 'recommended', 'audience', 'operator', 'line', 'MX', 'blue-heart', 'ghent', 'sector', 'country'],
];
const LINKS = `(${JSON.stringify(['badge', 'banner', 'help', 'exit'])}).flatMap((name) =>
  [...document.querySelectorAll('blue-heart-' + name)].flatMap((element) =>
    [...element.shadowRoot.querySelectorAll('a')].map((link) => link.getAttribute('href'))))`;
inEachEngine('a polluted Object.prototype changes nothing that renders', async (world) => {
  const badge =
    '<blue-heart-badge lang="sw"></blue-heart-badge><blue-heart-banner lang="sw" partner="iata"></blue-heart-banner>';
  const drawn = async (before: string): Promise<unknown> => {
    await show(world, before + badge);
    await until(world.page, `${rootOf('signage')} && ${DRAWN_ALL}`);
    return world.page.evaluate(`[${LINKS}, ${TEXTS}, ...${SAID}]`);
  };
  const plain = await drawn('');
  const polluted = await drawn(
    `<script>for (const name of ${JSON.stringify(POLLUTED)}) Object.prototype[name] = 'javascript:alert(1)';</script>`,
  );
  assert.deepEqual(polluted, plain);
});
const DRAWN_ALL = `${rootOf('help')}?.querySelector('[part=way]') && /Quitter/.test(${rootOf('exit')}?.textContent) &&
  ${rootOf('signage')}.querySelector('[part=number]') &&
  [...document.querySelectorAll('blue-heart-banner')].every(({ shadowRoot }) => shadowRoot?.querySelector('[part=action]')) && true || false`;
const TEXTS = `['badge', 'banner', 'help', 'exit'].flatMap((name) => [...document.querySelectorAll('blue-heart-' + name)].map((element) =>
  element.shadowRoot.textContent.replace(/\\s+/g, ' ')))`;

runInEngines();
