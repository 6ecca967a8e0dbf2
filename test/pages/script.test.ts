/** The built script as partners embed it: from another origin, under every charset, policy and loading order. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { VERSION } from '../../src/base/version.ts';
import { badgeWords } from '../../src/locales/badge/index.ts';
import type { Site } from './server.ts';
import { assert, BADGE, eventually, inEachEngine, onMainPath, it, runInEngines, TEXT, type Report } from './support.ts';

const recorder = (host: Site): string => `<!doctype html><script src="${host.origin}/recorder.js"></script>`;
const script = (host: Site, attribute = 'async'): string =>
  `<script src="${host.origin}/blue-heart.js" ${attribute}></script>`;

/** The badge is rendered with its styles and nothing was logged, thrown or blocked. */
function assertShown({ warnings, errors, violations, text, isStyled }: Report, expected = TEXT): void {
  assert.deepEqual(
    { warnings, errors, violations, text, isStyled },
    { warnings: [], errors: [], violations: [], text: expected, isStyled: true },
  );
}

const scripts = ['blue-heart.js', 'blue-heart.all.js', ...readdirSync('dist/parts').map((part) => `parts/${part}`)];
for (const file of scripts) {
  it(`${file} is ASCII, so that the page's charset does not matter`, () => {
    const bytes = readFileSync(`dist/${file}`);
    assert.equal(
      bytes.findIndex((byte) => byte > 126),
      -1,
    );
  });
}

for (const file of ['blue-heart.js', 'blue-heart.all.js']) {
  onMainPath(
    `${file} shows the badge from another origin without CORS headers, with one async tag`,
    async ({ host, show, report }) => {
      await show(`${recorder(host)}<script src="${host.origin}/${file}" async></script>${BADGE}`);
      assertShown(await report());
    },
  );

  inEachEngine(`${file} shows the badge from file:`, async ({ page, report }) => {
    const folder = mkdtempSync(join(tmpdir(), 'blue-heart-'));
    try {
      for (const [name, from] of [
        [file, 'dist'],
        ['recorder.js', 'test/pages'],
      ] as const) {
        writeFileSync(join(folder, name), readFileSync(join(from, name)));
      }
      const html = join(folder, 'index.html');
      writeFileSync(
        html,
        `<!doctype html><script src="recorder.js"></script><script src="${file}" async></script>${BADGE}`,
      );
      await page.go(pathToFileURL(html).href);
      assertShown(await report());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

inEachEngine('keeps Arabic and Chinese intact on a page in windows-1251', async ({ host, show, report }) => {
  for (const language of ['ar', 'zh'] as const) {
    await show(
      `${recorder(host)}<script src="${host.origin}/blue-heart.js"></script>
       <blue-heart-badge lang="${language}"></blue-heart-badge>`,
      { 'content-type': 'text/html; charset=windows-1251' },
    );
    const { campaign, coordinated } = badgeWords[language];
    assertShown(await report(), `${campaign} ${coordinated}`);
  }
});

inEachEngine(
  "runs under default-src 'none' with script-src of its host alone, without a violation",
  async ({ host, show, report }) => {
    await show(`${recorder(host)}${script(host)}${BADGE}`, {
      'content-security-policy': `default-src 'none'; script-src ${host.origin}`,
    });
    assertShown(await report());
  },
);

inEachEngine('runs if Trusted Types are required and our policy is allowed', async ({ host, show, report }) => {
  await show(`${recorder(host)}${script(host)}${BADGE}`, {
    'content-security-policy': "require-trusted-types-for 'script'; trusted-types blue-heart",
  });
  assertShown(await report());
});

inEachEngine(
  'keeps the fallback content, with one warning and no exception, if Trusted Types refuse us',
  async ({ host, show, report }) => {
    await show(`${recorder(host)}${script(host)}${BADGE}${BADGE}`, {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types somebody-else",
    });
    const { warnings, errors, text, isFallbackSeen } = await report(false);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]!, /blue-heart-elements failed to start/);
    assert.deepEqual({ errors, text, isFallbackSeen }, { errors: [], text: null, isFallbackSeen: true });
  },
);

inEachEngine('runs if our policy is refused but markup is not', async ({ host, show, report }) => {
  await show(`${recorder(host)}${script(host)}${BADGE}`, { 'content-security-policy': "trusted-types 'none'" });
  const { text, errors } = await report();
  assert.deepEqual({ text, errors }, { text: TEXT, errors: [] });
});

inEachEngine(
  'sets its nonce on the styles in browsers without adopted style sheets',
  async ({ host, show, report }) => {
    await show(
      `<!doctype html><script nonce="n1" src="${host.origin}/recorder.js"></script>
     <script nonce="n1">delete Document.prototype.adoptedStyleSheets;</script>
     <script nonce="n1" src="${host.origin}/blue-heart.js" async></script>${BADGE}`,
      { 'content-security-policy': "default-src 'none'; script-src 'nonce-n1'; style-src 'nonce-n1'" },
    );
    assertShown(await report());
  },
);

const src = (origin: string): string => `src="${origin}/blue-heart.js"`;
const PLACES: Record<string, (origin: string) => string> = {
  'in the head, before the element': (origin) => `<head><script ${src(origin)}></script></head><body>${BADGE}`,
  'in the head, deferred': (origin) => `<head><script ${src(origin)} defer></script></head><body>${BADGE}`,
  'in the body, after the element': (origin) => `<body>${BADGE}<script ${src(origin)}></script>`,
  'injected by a tag manager': (origin) =>
    `<body>${BADGE}<script>setTimeout(() => document.body.appendChild(Object.assign(document.createElement('script'), { src: '${origin}/blue-heart.js' })), 50)</script>`,
  'three times': (origin) =>
    `<body><script ${src(origin)}></script>${BADGE}<script ${src(origin)} async></script><script ${src(origin)} defer></script>`,
  'together with everything in one file': (origin) =>
    `<body><script ${src(origin)}></script><script src="${origin}/blue-heart.all.js"></script>${BADGE}`,
  'before an element that comes later': (origin) =>
    `<body><script ${src(origin)}></script><script>setTimeout(() => document.body.insertAdjacentHTML('beforeend', '<blue-heart-badge lang="en"></blue-heart-badge>'), 50)</script><blue-heart-badge lang="en" hidden></blue-heart-badge>`,
  'on a page with its own loader of modules (AMD)': (origin) =>
    `<body><script>window.define = Object.assign(() => { throw new Error('called') }, { amd: {} }); window.module = { exports: {} };</script><script ${src(origin)}></script>${BADGE}`,
};
for (const [place, body] of Object.entries(PLACES)) {
  inEachEngine(`works ${place}`, async ({ host, show, report }) => {
    await show(`<!doctype html><html><script src="${host.origin}/recorder.js"></script>${body(host.origin)}`);
    const { text, warnings, errors } = await report();
    assert.deepEqual({ text, warnings, errors }, { text: TEXT, warnings: [], errors: [] });
  });
}

inEachEngine('keeps the first of two versions, and warns once with both', async ({ host, show, report }) => {
  const other = `<script src="${host.origin}/other-version.js"></script>`;
  await show(`${recorder(host)}${script(host, '')}${BADGE}${other}`);
  const { warnings, text, errors } = await report();
  assert.equal(warnings.length, 1);
  assert.match(warnings[0]!, /0\.1\.0 .*9\.9\.9/);
  assert.deepEqual({ text, errors }, { text: TEXT, errors: [] });
});

inEachEngine('keeps a foreign element under our tag, and warns once', async ({ host, show, report }) => {
  await show(
    `${recorder(host)}<script>customElements.define('blue-heart-badge', class extends HTMLElement {})</script>
     ${script(host, '')}${BADGE}`,
  );
  const { warnings, errors, isFallbackSeen } = await report(false);
  assert.deepEqual([warnings.length, errors, isFallbackSeen], [1, [], true]);
});

inEachEngine(
  'keeps the fallback content and throws nothing without custom elements',
  async ({ host, show, report }) => {
    await show(
      `${recorder(host)}<script>Object.defineProperty(window, 'customElements', { value: undefined })</script>
     ${script(host, '')}${BADGE}`,
    );
    const { warnings, errors, isFallbackSeen } = await report(false);
    assert.deepEqual([warnings.length, errors, isFallbackSeen], [1, [], true]);
  },
);

inEachEngine(
  'leaves no trace on the page: no global name, no request, no cookie, no storage, no element',
  async ({ page, host, site, show, report }) => {
    await show(
      `<!doctype html><head><script src="${host.origin}/recorder.js"></script>${script(host, '')}</head><body>${BADGE}`,
    );
    const before = host.requests.length;
    const { names, text } = await report();
    assert.equal(text, TEXT);
    // Indexed names are frames, of which there are none.
    assert.deepEqual(names, []);
    const trace = await page.evaluate(`({
    cookies: document.cookie,
    storage: localStorage.length + sessionStorage.length,
    head: document.head.children.length,
    body: document.body.children.length,
    attributes: document.documentElement.attributes.length + document.body.attributes.length,
    metadata: typeof Symbol.metadata,
    version: globalThis[Symbol.for('blue-heart')].script,
  })`);
    const metadata = await page.evaluate(
      `(() => { const f = document.createElement('iframe'); document.body.append(f); const t = typeof f.contentWindow.Symbol.metadata; f.remove(); return t; })()`,
    );
    assert.deepEqual(trace, { cookies: '', storage: 0, head: 2, body: 1, attributes: 0, metadata, version: VERSION });
    assert.equal(host.requests.length, before, 'requests to the host of the script');
    const paths = site.requests.map(({ url }) => url).filter((url) => url !== '/favicon.ico');
    assert.deepEqual(paths, ['/']);
  },
);

inEachEngine('blue-heart.all.js runs in a sandboxed frame with an opaque origin', async ({ page, host, show }) => {
  const inner = `<!doctype html><script src='${host.origin}/blue-heart.all.js'></script><blue-heart-badge lang='en'></blue-heart-badge><script>setTimeout(() => parent.postMessage(document.querySelector('blue-heart-badge').shadowRoot.textContent, '*'), 100)</script>`;
  await show(
    `<!doctype html><script>addEventListener('message', ({ data }) => (window.said = data))</script><iframe sandbox="allow-scripts" srcdoc="${inner}"></iframe>`,
  );
  let said: unknown = null;
  await eventually(async () => !!(said = await page.evaluate('window.said || null')));
  assert.match(String(said), /coordinated by UNODC/);
});

inEachEngine(
  'the fallback that appears when help cannot be opened is the visitor’s own link',
  async ({ page, host, show, report }) => {
    await show(
      `${recorder(host)}${script(host, '')}
     <blue-heart-badge lang="en" for="help"><a href="tel:112">112</a></blue-heart-badge>`,
    );
    await report();
    await page.evaluate(`document.querySelector('blue-heart-badge').shadowRoot.querySelector('button').click()`);
    const { isFallbackSeen, warnings, errors } = await report();
    assert.deepEqual([isFallbackSeen, warnings.length, errors], [true, 1, []]);
  },
);

runInEngines();
