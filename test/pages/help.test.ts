/**
 * Help in whole pages, as partners embed it: from another origin, under the strictest policy, by keyboard alone,
 * offline after loading, and with chunks that fail to load.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { AccessibleNode } from '../../tools/browsers/drive.ts';
import { scriptHost, Site } from './server.ts';
import {
  assert,
  clean,
  fetched,
  inChromium,
  inEachEngine,
  onMainPath,
  runInEngines,
  until,
  type World,
} from './support.ts';

const HELP = `document.querySelector('blue-heart-help')`;
const ROOT = `${HELP}.shadowRoot`;
const speaks = ({ page }: World, language: string): Promise<void> =>
  until(page, `!!${HELP} && !!${ROOT} && !!${ROOT}.querySelector('[lang=${language}]')`);
const hasExit = ({ page }: World): Promise<void> =>
  until(
    page,
    `!!(${ROOT}.querySelector('blue-heart-exit').shadowRoot || document.createElement('p')).querySelector('[part=button]')`,
  );

/** A page as a partner writes it. */
const html = ({ host }: World, body: string, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><title>Help</title><script src="${host.origin}/recorder.js"></script>
   <script src="${host.origin}/blue-heart.js" async></script>${body}`;

const noneSince = (world: World): (() => number) => {
  const { host, site } = world;
  const count = (): number => [...host.requests, ...site.requests].filter(({ url }) => url !== '/favicon.ico').length;
  const before = count();
  return () => count() - before;
};

inEachEngine('a page with only a badge loads no chunk', async (world) => {
  clean(world);
  await world.show(html(world, '<blue-heart-badge lang="en"><a href="/">Blue Heart</a></blue-heart-badge>'));
  await world.report();
  await sleep(200);
  assert.deepEqual(fetched(world), []);
});

onMainPath('help loads itself, the exit, and the translation of one language', async (world) => {
  clean(world);
  await world.show(html(world, '<blue-heart-help country="MX"><a href="tel:911">911</a></blue-heart-help>', 'es'));
  await speaks(world, 'es');
  await hasExit(world);
  assert.deepEqual(fetched(world), ['exit', 'help', 'help.es']);
});

inEachEngine(
  "works completely under default-src 'none' with script-src of its host alone: no violation, no request, no cookie, no storage after its chunks have loaded",
  async (world) => {
    const { page, host } = world;
    await world.show(
      html(
        world,
        `<blue-heart-help mode="launcher" country="MX" sector="ride-hailing"><a href="tel:911">911</a>
           <script type="application/json">[{"type":"phone","value":"+52 55 1234 5678","name":"Ruta"}]</script>
         </blue-heart-help>`,
      ),
      { 'content-security-policy': `default-src 'none'; script-src ${host.origin}` },
    );
    await speaks(world, 'en');
    await page.evaluate(`void ${ROOT}.querySelector('[part=launcher]').click()`);
    await hasExit(world);
    await sleep(500);
    const requests = noneSince(world);
    // Presses everything except what leaves the page: every way, every checkbox, copies, the note, another country.
    await page.evaluate(`(async () => {
      const root = ${ROOT};
      // What is below the heading comes a task later.
      const drawn = () => new Promise((done) => setTimeout(done, 50));
      window.print = () => {};
      for (const way of [0, 1, 2]) {
        root.querySelectorAll('[part=way]')[way].click();
        await drawn();
        root.querySelectorAll('input').forEach((box) => box.click());
        root.querySelectorAll('details').forEach((details) => (details.open = true));
        const field = root.querySelector('textarea');
        if (field) {
          field.value = 'A white van';
          field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        }
        for (const button of root.querySelectorAll('.contact button')) button.click();
        const country = root.querySelector('select');
        country.value = 'PE';
        country.dispatchEvent(new Event('change', { bubbles: true }));
        await drawn();
        root.querySelector('#view').previousElementSibling.click();
        await drawn();
      }
    })()`);
    await sleep(500);
    const state = (await page.evaluate(`({
      warnings: recorder.warnings, errors: recorder.errors, violations: recorder.violations,
      cookie: document.cookie,
      storage: localStorage.length + sessionStorage.length,
      isStyled: getComputedStyle(${ROOT}.querySelector('[part=way]')).backgroundColor,
      url: location.pathname + location.search + location.hash,
    })`)) as Record<string, unknown>;
    assert.deepEqual(state, {
      warnings: [],
      errors: [],
      violations: [],
      cookie: '',
      storage: 0,
      isStyled: 'rgb(11, 92, 148)',
      url: '/',
    });
    // A QR code was unfolded, if there is room for one and the device is no phone.
    const hasCodes = await page.evaluate(`matchMedia('(min-width: 48em) and (hover: hover)').matches`);
    assert.equal(requests(), hasCodes ? 1 : 0);
  },
);

inEachEngine('runs if Trusted Types are required and our policy is allowed', async (world) => {
  await world.show(html(world, '<blue-heart-help country="MX"></blue-heart-help>'), {
    'content-security-policy': "require-trusted-types-for 'script'; trusted-types blue-heart",
  });
  await speaks(world, 'en');
  await hasExit(world);
  const { errors, violations } = (await world.page.evaluate('window.recorder')) as Record<string, string[]>;
  assert.deepEqual([errors, violations], [[], []]);
});

inEachEngine('is opened by a badge that was pressed before help had loaded', async (world) => {
  const { page, host } = world;
  const served = host.take('/parts/help.js');
  try {
    await world.show(
      html(
        world,
        `<blue-heart-badge for="help" lang="en"></blue-heart-badge>
         <blue-heart-help id="help" mode="dialog" country="MX"><a href="tel:911">911</a></blue-heart-help>`,
      ),
    );
    await world.report();
    await page.evaluate(`void document.querySelector('blue-heart-badge').shadowRoot.querySelector('button').click()`);
    await until(page, `recorder.warnings.length > 0`);
    assert.equal(
      await page.evaluate(`document.querySelector('blue-heart-help a').getBoundingClientRect().width > 0`),
      true,
    );
  } finally {
    host.serve('/parts/help.js', served);
  }
  await page.evaluate(`dispatchEvent(new Event('online'))`);
  await speaks(world, 'en');
  await until(page, `${ROOT}.querySelector('dialog').open && ${ROOT}.querySelector('.bar a').textContent === '911'`);
});

inEachEngine(
  'falls back to English with a notice if a language fails to load, and switches once it has loaded',
  async (world) => {
    const { page, host } = world;
    const served = host.take('/parts/help.ar.js');
    try {
      await world.show(html(world, '<blue-heart-help country="KE"><a href="tel:999">999</a></blue-heart-help>', 'ar'));
      await speaks(world, 'en');
      const { dir, text } = (await page.evaluate(
        `(({ dir, textContent }) => ({ dir, text: textContent }))(${ROOT}.querySelector('[part=base]'))`,
      )) as { dir: string; text: string };
      assert.equal(dir, 'ltr');
      assert.match(text, /Not available in العربية now\./);
      const warnings = (await page.evaluate('recorder.warnings')) as string[];
      assert.equal(warnings.filter((warning) => warning.includes('help.ar')).length, 1);
    } finally {
      host.serve('/parts/help.ar.js', served);
    }
    await page.evaluate(`dispatchEvent(new Event('online'))`);
    await speaks(world, 'ar');
    assert.equal(await page.evaluate(`${ROOT}.querySelector('[part=base]').dir`), 'rtl');
    assert.equal(await page.evaluate(`/Not available/.test(${ROOT}.textContent)`), false);
  },
);

inEachEngine('keeps the fallback content if no translation loads at all', async (world) => {
  const { page, host } = world;
  const [french, english] = [host.take('/parts/help.fr.js'), host.take('/parts/help.en.js')];
  try {
    await world.show(html(world, '<blue-heart-help country="BE"><a href="tel:101">101</a></blue-heart-help>', 'fr'));
    await until(page, `recorder.warnings.length >= 2`);
    assert.equal(
      await page.evaluate(`document.querySelector('blue-heart-help a').getBoundingClientRect().width > 0`),
      true,
    );
  } finally {
    host.serve('/parts/help.fr.js', french);
    host.serve('/parts/help.en.js', english);
  }
});

inEachEngine('works offline once loaded', async (world) => {
  const { page } = world;
  const host = await scriptHost();
  await world.show(html({ ...world, host }, '<blue-heart-help country="MX"></blue-heart-help>', 'es'));
  await speaks(world, 'es');
  await hasExit(world);
  await sleep(300);
  await host.stop();
  for (const way of [0, 1, 2]) {
    await page.evaluate(`void ${ROOT}.querySelectorAll('[part=way]')[${way}].click()`);
    await until(page, `!!${ROOT}.querySelector('#view')`);
    await page.evaluate(`void ${ROOT}.querySelector('#view').previousElementSibling.click()`);
    await until(page, `!${ROOT}.querySelector('#view')`);
  }
  const { errors, warnings } = (await page.evaluate('window.recorder')) as Record<string, string[]>;
  assert.deepEqual([errors, warnings], [[], []]);
});

/** Content below the heading renders one task later. */
const WHOLE = `!!${ROOT}.querySelector('[part=way], #view ~ *')`;

/** The focused element, through shadow roots: its tag and its text. */
const FOCUSED = `(() => {
  let active = document.activeElement;
  while (active.shadowRoot && active.shadowRoot.activeElement) active = active.shadowRoot.activeElement;
  const text = active.localName === 'select' ? active.parentElement.firstElementChild.textContent : active.textContent;
  return active.localName + ' ' + text.replace(/\\s+/g, ' ').trim();
})()`;

/** Presses Tab until an element has focus; fails if it never gets it. Returns the elements on the way. */
async function tabTo(page: World['page'], wanted: string): Promise<string[]> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.press('Tab');
    const focused = String(await page.evaluate(FOCUSED));
    passed.push(focused);
    if (focused === wanted) return passed;
  }
  return assert.fail(`never came to "${wanted}": ${passed.join(' | ')}`);
}

inEachEngine(
  'is used by keyboard alone: opened, read, ticked, left by Escape, opened again, and exited',
  async (world) => {
    const { page, site } = world;
    await world.show(
      html(
        world,
        `<button>Before</button><blue-heart-help mode="launcher" country="MX"></blue-heart-help><button>After</button>`,
      ),
    );
    await speaks(world, 'en');
    await tabTo(page, 'button Get help or report');
    await page.press('Enter');
    await hasExit(world);
    await until(page, `${FOCUSED} === 'h2 Human trafficking: get help or report' && ${WHOLE}`);
    // Everything in the first view, in visual order, and nothing of the page behind it.
    const passed = await tabTo(page, 'summary What this button does');
    assert.deepEqual(
      passed.filter((focused) => !/^select/.test(focused)),
      [
        'button I need help',
        'button I saw something',
        'button Call or write',
        'summary Questions people ask',
        'summary What this button does',
      ],
    );
    await tabTo(page, 'a 911');
    await tabTo(page, 'button Close');
    await tabTo(page, 'a Emergency Exit this page');
    await tabTo(page, 'button I need help');
    await page.press('Enter');
    await until(page, `${FOCUSED} === 'h3 I need help' && ${WHOLE}`);
    const toLine = await tabTo(page, 'input ');
    assert.ok(toLine.includes('a Call 800 5533 000') && toLine.includes('button Copy 800 5533 000'), toLine.join());
    await page.press(' ');
    await until(page, `${ROOT}.querySelector('input').checked`);
    await page.press('Escape');
    await until(page, `!${HELP}.open && ${FOCUSED} === 'button Get help or report'`);
    await page.press('Enter');
    await until(page, `${HELP}.open`);
    await hasExit(world);
    // Another test leaves by the exit; here the page stays.
    await page.evaluate(`void addEventListener('blue-heart-exit', (event) => event.preventDefault(), { once: true })`);
    for (let presses = 0; presses < 3; presses++) await page.press('Shift');
    await until(page, `document.title === '\u200b' && !${HELP}.open`);
    assert.deepEqual(
      site.requests.map(({ url }) => url).filter((url) => url !== '/favicon.ico'),
      ['/'],
    );
  },
);

inEachEngine("is used by keyboard alone inline, too, between the page's own controls", async (world) => {
  const { page } = world;
  await world.show(
    html(world, '<button>Before</button><blue-heart-help country="MX"></blue-heart-help><button>After</button>'),
  );
  await speaks(world, 'en');
  await hasExit(world);
  await tabTo(page, 'a 911');
  await tabTo(page, 'a Emergency Exit this page');
  await tabTo(page, 'button Call or write');
  await page.press('Enter');
  await until(page, `${FOCUSED} === 'h3 Call or write' && !!${ROOT}.querySelector('article')`);
  const passed = await tabTo(page, 'button After');
  for (const wanted of ['a Call 089', 'button Copy 089']) assert.ok(passed.includes(wanted), passed.join());
});

inEachEngine('is left through its exit: no referrer, nothing of the note, and Back skips the page', async (world) => {
  const { page, site } = world;
  const away = await new Site(true).start();
  try {
    const destination = away.serve('/away', { body: '<!doctype html><title>Away</title>' });
    await page.go(site.serve('/before', { body: '<!doctype html><title>Before</title>' }));
    await world.show(html(world, `<blue-heart-help country="MX" exit-href="${destination}"></blue-heart-help>`), {
      'referrer-policy': 'unsafe-url',
    });
    await speaks(world, 'en');
    await hasExit(world);
    const [x, y] = (await page.evaluate(`(() => {
      const { left, top, width, height } = ${ROOT}.querySelector('blue-heart-exit').shadowRoot.querySelector('a').getBoundingClientRect();
      return [left + width / 2, top + height / 2].map(Math.round);
    })()`)) as [number, number];
    await page.click(x, y);
    await until(page, `document.title === 'Away'`);
    const arrivals = away.requests.filter(({ url }) => url === '/away');
    assert.deepEqual(
      arrivals.map(({ headers: { referer } }) => referer),
      [undefined],
    );
    await page.back();
    await until(page, `document.title === 'Before'`);
  } finally {
    await away.stop();
  }
});

inEachEngine('reaches the exit by Tab in a dialog without a country, and wraps around', async (world) => {
  const { page } = world;
  await world.show(html(world, '<blue-heart-help mode="dialog" open country="ZZ"></blue-heart-help>'));
  await speaks(world, 'en');
  await hasExit(world);
  await until(page, WHOLE);
  // From the heading to the end, and around once.
  await tabTo(page, 'summary What this button does');
  const passed = await tabTo(page, 'summary What this button does');
  assert.deepEqual(passed.slice(0, 2), ['button Close', 'a Emergency Exit this page']);
  assert.match(passed[2]!, /^select/);
});

inEachEngine('keeps nothing of the note if the reader leaves and returns', async (world) => {
  const { page, site } = world;
  site.serve('/other', { body: '<!doctype html><title>Other</title>' });
  await world.show(html(world, '<blue-heart-help country="MX"></blue-heart-help>'));
  await speaks(world, 'en');
  await page.evaluate(`void ${ROOT}.querySelector('[part=way]').click()`);
  await until(page, `!!${ROOT}.querySelector('textarea')`);
  await page.evaluate(`(() => {
    const field = ${ROOT}.querySelector('textarea');
    field.value = 'A white van';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  })()`);
  // From the page itself, as a link does, so that Back returns to it.
  await page.evaluate(`void setTimeout(() => (location.href = '/other'))`);
  await until(page, `document.title === 'Other'`);
  await page.back();
  await until(page, `document.title === 'Help'`);
  await speaks(world, 'en');
  assert.equal(await page.evaluate(`!!${ROOT}.querySelector('textarea')`), false);
  await page.evaluate(`void ${ROOT}.querySelector('[part=way]').click()`);
  await until(page, `!!${ROOT}.querySelector('textarea')`);
  assert.equal(await page.evaluate(`${ROOT}.querySelector('textarea').value`), '');
});

inEachEngine('renders again after a failure, and nothing reaches the page', async (world) => {
  const { page } = world;
  await world.show(
    html(world, '<blue-heart-help mode="dialog" country="MX"><a href="tel:911">911</a></blue-heart-help>'),
  );
  await speaks(world, 'en');
  const isLinkSeen = `document.querySelector('blue-heart-help a').getClientRects().length > 0`;
  await page.evaluate(
    `void (Object.defineProperty(${HELP}, 'country', { configurable: true, get() { throw new Error('on purpose'); } }), ${HELP}.open = true)`,
  );
  await until(page, isLinkSeen);
  await sleep(200);
  await page.evaluate(`void (delete ${HELP}.country, ${HELP}.open = true, ${HELP}.requestUpdate())`);
  await until(page, `!!${ROOT}.querySelector('dialog') && ${ROOT}.querySelector('dialog').open && !(${isLinkSeen})`);
  await until(page, `${ROOT}.querySelector('.bar a').textContent === '911'`);
  assert.deepEqual(await page.evaluate('recorder.errors'), []);
});

/** A node of the accessibility tree as one line. */
const line = ({ role, name, value, checked, modal }: AccessibleNode): string =>
  [role, name, value && `= ${value}`, checked !== undefined && (checked ? '[x]' : '[ ]'), modal && 'modal']
    .filter(Boolean)
    .join(' ')
    .replace(/\s+/g, ' ');
const flat = (node: AccessibleNode): AccessibleNode[] => [node, ...(node.children ?? []).flatMap(flat)];

inChromium('tells a screen reader names, values and states', async (world) => {
  const { page } = world;
  await world.show(html(world, '<blue-heart-help mode="launcher" country="MX"></blue-heart-help>'));
  await speaks(world, 'en');
  assert.ok(
    flat((await page.tree!())!)
      .map(line)
      .includes('button Get help or report'),
  );
  await page.evaluate(`void ${ROOT}.querySelector('[part=launcher]').click()`);
  await hasExit(world);
  const first = flat((await page.tree!())!).map(line);
  for (const expected of [
    'dialog Human trafficking: get help or report modal',
    'link 911',
    'link Emergency Exit this page',
    'button Close',
    'heading Human trafficking: get help or report',
    'combobox Country = Mexico',
    'combobox Language = English',
    'button I need help',
  ]) {
    assert.ok(first.includes(expected), `${expected}: ${first.join('\n')}`);
  }
  await page.evaluate(`void ${ROOT}.querySelectorAll('[part=way]')[0].click()`);
  await until(page, `!!${ROOT}.querySelector('input')`);
  await page.evaluate(`void ${ROOT}.querySelector('input').click()`);
  const second = flat((await page.tree!())!).map(line);
  for (const expected of [
    'heading I need help',
    'link Call 800 5533 000',
    'button Copy 800 5533 000',
    'checkbox Someone keeps my passport or papers. [x]',
    'checkbox I get little or no pay. [ ]',
    'textbox What you saw',
  ]) {
    assert.ok(second.includes(expected), `${expected}: ${second.join('\n')}`);
  }
});

runInEngines();
