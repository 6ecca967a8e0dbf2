/**
 * All five elements on pages under each policy that a host may have: fully rendered, and nothing is logged, thrown or
 * blocked.
 */
import { readFileSync } from 'node:fs';
import { integrityOf } from '../../build/rollup/integrity.mjs';
import { EVERYTHING, PARTS, pressWay, rootOf, SHOWS_LINES, UNTOUCHED, WHOLE } from './everything.ts';
import { OPEN_TO_ALL, serveScripts } from './server.ts';
import { assert, clean, eventually, fetched, inEachEngine, it, runInEngines, until, type World } from './support.ts';

const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as { files: Record<string, string> };
const recorder = readFileSync('test/pages/recorder.js', 'utf8');

/** A page under a policy, as its owner writes it. */
interface Case {
  /** Headers of the page, if `host` serves our files. */
  headers(host: string): Record<string, string>;
  /** Whether it uses the all-in-one file, and has the recorder inline. */
  takesAll?: true;
  /** Attributes of the tag besides its address. */
  attributes?: string;
  /** Whether the tag has integrity. */
  isHeld?: true;
  /** Headers of the host of our scripts; by default those of deploy/nginx.conf. */
  hostSends?: Readonly<Record<string, string>>;
}

const csp = (policy: string): Record<string, string> => ({ 'content-security-policy': policy });
const STRICT = "default-src 'none'; base-uri 'none'; form-action 'none'";

const HASHES = (): Record<string, string> =>
  csp(`${STRICT}; script-src '${files['blue-heart.all.js']}' '${integrityOf(recorder)}'`);
const INTEGRITY_POLICY = { 'integrity-policy': 'blocked-destinations=(script)' };
const ISOLATED = { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' };
const CORS = { 'access-control-allow-origin': '*' };

const CASES: Record<string, Case> = {
  'a script-src of our host alone': {
    headers: (host) => csp(`${STRICT}; script-src ${host}`),
    hostSends: {},
  },
  'a script-src of hashes': {
    headers: HASHES,
    takesAll: true,
    isHeld: true,
  },
  "a script-src of a nonce with 'strict-dynamic'": {
    headers: () => csp(`${STRICT}; script-src 'nonce-n1' 'strict-dynamic'`),
    attributes: 'nonce="n1"',
    hostSends: {},
  },
  'Trusted Types that allow our name alone': {
    headers: () => csp("require-trusted-types-for 'script'; trusted-types blue-heart"),
    hostSends: {},
  },
  'Trusted Types that allow several names': {
    headers: () => csp("require-trusted-types-for 'script'; trusted-types their-own lit-html blue-heart"),
    hostSends: {},
  },
  'an Integrity-Policy for scripts': { headers: () => INTEGRITY_POLICY, isHeld: true },
  'an embedder policy, by CORP of our host': { headers: () => ISOLATED },
  'an embedder policy, by CORS of our host': {
    headers: () => ISOLATED,
    attributes: 'crossorigin="anonymous"',
    hostSends: CORS,
  },
  'all of them together': {
    headers: (host) => ({
      ...csp(`${STRICT}; script-src ${host}; require-trusted-types-for 'script'; trusted-types blue-heart`),
      ...INTEGRITY_POLICY,
      ...ISOLATED,
      'permissions-policy': 'clipboard-write=(), screen-wake-lock=(), geolocation=()',
      'referrer-policy': 'no-referrer',
    }),
    isHeld: true,
  },
};

/** The recorder, our script under the same conditions, and all elements. */
function pageOf(host: string, { takesAll, attributes = '', isHeld }: Case): string {
  const tag = (file: string, integrity: string): string =>
    `<script src="${host}/${file}" ${attributes} ${isHeld ? `integrity="${integrity}" crossorigin="anonymous"` : ''}></script>`;
  const file = takesAll ? 'blue-heart.all.js' : 'blue-heart.js';
  // WebKit reports a file that it fetches while another one is pending as not allowed by its hash, and runs it all the
  // same: https://bugs.webkit.org/show_bug.cgi?id=318371
  const first = takesAll ? `<script>${recorder}</script>` : tag('recorder.js', integrityOf(recorder));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
    ${first}${tag(file, files[file]!)}${EVERYTHING}`;
}

const open = async (world: World, one: Case): Promise<void> => {
  const { host } = world;
  serveScripts(host, one.hostSends ?? OPEN_TO_ALL);
  clean(world);
  host.missing.length = 0;
  await world.page.resize(1280, 900);
  await world.show(pageOf(host.origin, one), one.headers(host.origin));
};

const SAID = `[recorder.warnings, recorder.errors, recorder.violations, recorder.failures]`;

for (const [policy, one] of Object.entries(CASES)) {
  inEachEngine(`all five elements render completely and silently under ${policy}`, async (world) => {
    await open(world, one);
    await until(world.page, WHOLE);
    await world.page.evaluate(pressWay(2));
    await until(world.page, SHOWS_LINES);
    const parts = (): string[] => fetched(world).filter((part) => part !== 'integrity');
    const expected = one.takesAll ? [] : PARTS;
    await eventually(() => parts().length >= expected.length);
    assert.deepEqual(parts(), expected);
    assert.deepEqual(await world.page.evaluate(SAID), [[], [], [], []]);
    assert.deepEqual([world.host.missing, world.site.missing], [[], []]);
  });
}

inEachEngine(
  "all five elements render completely if trusted-types 'none' refuses our policy and markup needs none",
  async (world) => {
    await open(world, { headers: () => csp("trusted-types 'none'") });
    await until(world.page, WHOLE);
    const [warnings, errors, violations, failures] = (await world.page.evaluate(SAID)) as string[][];
    // The attempt to create the policy is reported, once.
    assert.deepEqual([warnings, errors, violations!.length, failures], [[], [], 1, []]);
  },
);

inEachEngine(
  "the fallback content stays, with one warning, under trusted-types 'none' if markup must be trusted",
  async (world) => {
    await open(world, { headers: () => csp("require-trusted-types-for 'script'; trusted-types 'none'") });
    const [warnings, errors] = (await world.page.evaluate(SAID)) as string[][];
    assert.deepEqual([warnings!.length, errors], [1, []]);
    assert.equal(await world.page.evaluate(UNTOUCHED), true);
    assert.deepEqual(fetched(world), []);
  },
);

inEachEngine('all five elements render completely and silently in a sandboxed frame', async (world) => {
  const { page, site, host } = world;
  serveScripts(host);
  const said = `<script>
    setInterval(() => {
      const isWhole = ${WHOLE};
      if (isWhole && !${SHOWS_LINES}) ${pressWay(2)};
      parent.postMessage([origin, isWhole && ${SHOWS_LINES}, ...${SAID}], '*');
    }, 100);
  </script>`;
  site.serve('/frame', {
    body: pageOf(host.origin, { headers: () => ({}), takesAll: true }) + said,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
  await page.resize(1280, 900);
  await world.show(
    `<!doctype html><title>A page</title><script>addEventListener('message', ({ data }) => (window.said = data))</script>
     <iframe sandbox="allow-scripts" src="/frame" title="A frame" width="1200" height="850"></iframe>`,
  );
  await until(page, '!!window.said && said[1]');
  assert.deepEqual(await page.evaluate('said'), ['null', true, [], [], [], []]);
});

/** What a host may forget: then our tag is refused, and the page is as without our script. */
const FORGOTTEN: Record<string, Case> = {
  'integrity on our tag, under a script-src of hashes': { headers: HASHES, takesAll: true },
  'integrity on our tag, under an Integrity-Policy': { headers: () => INTEGRITY_POLICY },
  'CORP or CORS of our host, under an embedder policy': { headers: () => ISOLATED, hostSends: {} },
};
for (const [what, one] of Object.entries(FORGOTTEN)) {
  inEachEngine(`the fallback content stays without ${what}`, async (world) => {
    await open(world, one);
    assert.equal(await world.page.evaluate(UNTOUCHED), true);
  });
}

inEachEngine(
  'under the hash of the script alone the badge renders, and elements that need chunks keep their fallback content',
  async (world) => {
    const headers = (): Record<string, string> =>
      csp(`${STRICT}; script-src '${files['blue-heart.js']}' '${integrityOf(recorder)}'`);
    await open(world, { headers, isHeld: true });
    await until(world.page, `!!(${rootOf('badge')} || document).querySelector('[part=base]')`);
    await until(world.page, 'recorder.warnings.length === 4');
    const found = await world.page.evaluate(`[recorder.errors, ['banner', 'exit', 'help', 'signage'].map((name) =>
    document.querySelector('blue-heart-' + name).firstElementChild.getBoundingClientRect().height > 0)]`);
    assert.deepEqual(found, [[], [true, true, true, true]]);
  },
);

it('both server configurations open our files to every page, with the same headers', () => {
  assert.deepEqual(Object.keys(OPEN_TO_ALL), [
    'access-control-allow-origin',
    'cross-origin-resource-policy',
    'x-content-type-options',
  ]);
  const caddy = readFileSync('deploy/Caddyfile', 'utf8').toLowerCase();
  for (const [name, value] of Object.entries(OPEN_TO_ALL)) assert.ok(caddy.includes(`${name} "${value}"`), name);
});

runInEngines();
