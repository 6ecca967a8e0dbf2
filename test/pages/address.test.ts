/** Where the chunks of the script are, however it was loaded; and what happens if they are something else. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { EVERYTHING, rootOf, WHOLE } from './everything.ts';
import { serveScripts } from './server.ts';
import { assert, clean, fetched, inEachEngine, runInEngines, until, type World } from './support.ts';

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>';
const CODE = readFileSync('dist/blue-heart.js', 'utf8');
const CORS = { 'access-control-allow-origin': '*' };
const JAVASCRIPT = { 'content-type': 'text/javascript' };
const SAID = '[recorder.warnings, recorder.errors, recorder.violations]';

/** As a string literal in a page's code. */
const quoted = (text: string): string => JSON.stringify(text).replaceAll('</', '<\\/');

async function show(world: World, body: string, policy = ''): Promise<void> {
  const { host, site } = world;
  serveScripts(host, CORS);
  clean(world);
  site.serve('/jquery.js', {
    body: readFileSync(createRequire(import.meta.url).resolve('jquery')),
    headers: JAVASCRIPT,
  });
  site.serve('/bundle.js', { body: `window.before = true;\n${CODE}\nwindow.after = true;`, headers: JAVASCRIPT });
  await world.page.resize(1280, 900);
  await world.show(
    `${HEAD}<script nonce="n1" src="${host.origin}/recorder.js"></script>${EVERYTHING}${body}`,
    policy ? { 'content-security-policy': policy } : {},
  );
}

/** Markup by the way it loads the script. */
const WAYS: Record<string, (host: string) => string> = {
  'as a module': (host) => `<script type="module" src="${host}/blue-heart.js"></script>`,
  'by import()': (host) => `<script>import('${host}/blue-heart.js')</script>`,
  'in a shadow root': (host) =>
    `<div id="box"></div><script>document.querySelector('#box').attachShadow({ mode: 'open' }).append(
      Object.assign(document.createElement('script'), { src: '${host}/blue-heart.js' }));</script>`,
  'injected by jQuery': (host) =>
    `<div id="box"></div><script src="/jquery.js"></script>
     <script>$('#box').html('<p>News</p><script src="${host}/blue-heart.js"><\\/script>')</script>`,
  'inlined, with the folder on its tag': (host) =>
    `<script data-blue-heart-parts="${host}/parts">${CODE.replaceAll('</script', '<\\/script')}</script>`,
  'from a blob:, with the folder on its tag': (host) =>
    `<script>{ const script = document.createElement('script');
      script.dataset.blueHeartParts = '${host}/parts/';
      script.src = URL.createObjectURL(new Blob([${quoted(CODE)}], { type: 'text/javascript' }));
      document.body.append(script); }</script>`,
  'by eval(), with the folder on some tag': (host) =>
    `<script nonce="n1" data-blue-heart-parts="${host}/parts/">setTimeout(() => (0, eval)(${quoted(CODE)}))</script>`,
  'combined into another file, with the folder on its tag': (host) =>
    `<script src="/bundle.js" data-blue-heart-parts="${host}/parts/"></script>`,
  'on a page that changes its address and its base': (host) =>
    `<script src="${host}/blue-heart.js"></script>
     <script>history.replaceState(null, '', '/far/away/'); document.head.append(Object.assign(document.createElement('base'), { href: '/base/' }));</script>`,
};
for (const [way, body] of Object.entries(WAYS)) {
  inEachEngine(`all elements render if the script is loaded ${way}`, async (world) => {
    await show(world, body(world.host.origin));
    await until(world.page, WHOLE);
    assert.deepEqual(await world.page.evaluate(SAID), [[], [], []]);
  });
}

const WITHOUT: Record<string, string> = {
  'is inlined': `<script>${CODE.replaceAll('</script', '<\\/script')}</script>`,
  'comes by eval()': `<script>setTimeout(() => (0, eval)(${quoted(CODE)}))</script>`,
  'comes from a blob:': `<script>document.body.append(Object.assign(document.createElement('script'), {
    src: URL.createObjectURL(new Blob([${quoted(CODE)}], { type: 'text/javascript' })) }))</script>`,
};
for (const [what, body] of Object.entries(WITHOUT)) {
  inEachEngine(
    `if the script ${what} and nothing names its folder, the badge renders, the fallback content stays, and one warning names blue-heart.all.js`,
    async (world) => {
      const { page, site } = world;
      await show(world, body);
      await until(page, `!!${rootOf('badge')} && recorder.warnings.length > 0`);
      await page.evaluate(`void dispatchEvent(new Event('online'))`);
      await sleep(300);
      const [warnings, errors] = (await page.evaluate(SAID)) as string[][];
      assert.equal(warnings!.length, 1, String(warnings));
      assert.match(warnings![0]!, /^blue-heart-elements .*data-blue-heart-parts.*blue-heart\.all\.js/);
      assert.deepEqual(errors, []);
      assert.deepEqual(fetched(world), []);
      assert.deepEqual(
        site.requests.filter(({ url }) => url!.includes('parts')).map(({ url }) => url),
        [],
      );
      const isSeen = `['banner', 'exit', 'help', 'signage'].every((name) =>
        document.querySelector('blue-heart-' + name).firstElementChild.getBoundingClientRect().height > 0)`;
      assert.equal(await page.evaluate(isSeen), true);
    },
  );
}

inEachEngine('a combined file without its chunks explains how to name their folder', async (world) => {
  await show(world, '<script src="/bundle.js"></script>');
  await until(world.page, 'recorder.warnings.length >= 4');
  const [warnings, errors] = (await world.page.evaluate(SAID)) as string[][];
  for (const warning of warnings!) assert.match(warning, /will retry\. .*data-blue-heart-parts.*blue-heart\.all\.js/);
  assert.deepEqual(errors, []);
});

inEachEngine("a tag that the page's policy blocks does not determine the folder of the chunks", async (world) => {
  const { site, page } = world;
  for (const part of ['help', 'exit', 'banner', 'signage'])
    site.serve(`/evil/${part}.js`, { body: 'window.evil = true', headers: JAVASCRIPT });
  await show(
    world,
    `<script data-blue-heart-parts="/evil/"></script>
     <script nonce="n1">document.body.append(Object.assign(document.createElement('script'), { nonce: 'n1',
       src: URL.createObjectURL(new Blob([${quoted(CODE)}], { type: 'text/javascript' })) }))</script>`,
    "script-src 'nonce-n1' 'strict-dynamic'; base-uri 'none'",
  );
  await until(page, `!!${rootOf('badge')} && recorder.warnings.length > 0`);
  await sleep(300);
  assert.equal(await page.evaluate('typeof window.evil'), 'undefined');
  assert.deepEqual(
    site.requests.filter(({ url }) => url!.includes('evil')).map(({ url }) => url),
    [],
  );
});

const HELP = '<blue-heart-help lang="en" country="MX"><a href="tel:911">911</a></blue-heart-help>';
const IS_DRAWN = `!!(${rootOf('help')} || document).querySelector('[part=way]')`;
const PORTAL = '<!doctype html><title>Wi-Fi</title><p>Please log in.</p>';

/** What a network may deliver instead of a file, with status 200. */
const WRONG: Record<string, (code: string) => string> = {
  'the page of a captive portal': () => PORTAL,
  'half of it': (code) => code.slice(0, code.length / 2),
  nothing: () => '',
};
for (const part of ['help', 'help.en', 'integrity']) {
  for (const [what, wrong] of Object.entries(WRONG)) {
    inEachEngine(
      `${part} that arrives as ${what} is reported once and retried: the fallback content stays until then`,
      async (world) => {
        const { host, page } = world;
        serveScripts(host, CORS);
        const path = `/parts/${part}.js`;
        const { body, headers } = host.take(path);
        host.serve(path, { body: wrong(String(body)), headers: headers! });
        const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as { files: Record<string, string> };
        const held = part === 'integrity' ? `integrity="${files['blue-heart.js']}"` : '';
        await world.show(
          `${HEAD}<script src="${host.origin}/recorder.js"></script>
           <script>window.codes = []; addEventListener('blue-heart-error', ({ detail }) => codes.push(detail.code));</script>
           ${HELP}<script src="${host.origin}/blue-heart.js" crossorigin ${held}></script>`,
        );
        await until(page, 'codes.length > 0');
        const [warnings, errors] = (await page.evaluate(SAID)) as string[][];
        assert.equal(warnings!.length, 1, String(warnings));
        assert.match(warnings![0]!, /^<blue-heart-help> failed to load .*; will retry/);
        // The browser's own errors about a file that is not a script.
        const ofOurs = errors!.filter((error) => !/SyntaxError|Script error/.test(error));
        assert.deepEqual(ofOurs, []);
        assert.deepEqual(await page.evaluate('codes'), ['part-not-loaded']);
        assert.equal(
          await page.evaluate(`document.querySelector('blue-heart-help > a').getBoundingClientRect().height > 0`),
          true,
        );
        serveScripts(host, CORS);
        await page.evaluate(`void dispatchEvent(new Event('online'))`);
        await until(page, IS_DRAWN);
        assert.deepEqual(await page.evaluate('[recorder.warnings.length, recorder.errors.length, codes.length]'), [
          1,
          errors!.length,
          1,
        ]);
      },
    );
  }
}

inEachEngine('a tag that fails to start does not keep a later one from starting', async (world) => {
  const { host } = world;
  const tag = `<script src="${host.origin}/blue-heart.js"></script>`;
  await show(
    world,
    `<script>{ const get = Object.getOwnPropertyDescriptor(window, 'customElements') || Object.getOwnPropertyDescriptor(Window.prototype, 'customElements');
       window.bring = () => Object.defineProperty(window, 'customElements', get);
       Object.defineProperty(window, 'customElements', { value: undefined, configurable: true }); }</script>
     ${tag}<script>bring()</script>${tag}`,
  );
  await until(world.page, WHOLE);
  const [warnings, errors] = (await world.page.evaluate(SAID)) as string[][];
  assert.deepEqual([warnings!.length, errors], [1, []]);
});

runInEngines();
