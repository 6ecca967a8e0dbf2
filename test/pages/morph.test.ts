/**
 * Pages that frameworks morph: they compare the server's HTML with the page, remove attributes that it lacks, and
 * restore those that it has. Turbo also keeps copies of pages, and shows one on Back.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { assert, inEachEngine, runInEngines, until, type World } from './support.ts';

const file = (path: string): Buffer => readFileSync(createRequire(import.meta.url).resolve(path));

/** Morphs the body to the server's current HTML. */
const byText = (morph: string): string => `async () => {
  const html = await (await fetch('/')).text();
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  ${morph};
}`;

interface Library {
  script: Buffer;
  /** Runs in the page: morphs it to the server's current HTML. */
  morph: string;
}

const LIBRARIES: Record<'idiomorph' | 'morphdom' | 'turbo', Library> = {
  idiomorph: {
    script: file('idiomorph/dist/idiomorph.js'),
    morph: byText(`Idiomorph.morph(document.body, body, { morphStyle: 'outerHTML' })`),
  },
  morphdom: {
    script: file('morphdom/dist/morphdom-umd.js'),
    morph: byText('morphdom(document.body, body)'),
  },
  turbo: {
    script: file('@hotwired/turbo/dist/turbo.es2017-umd.js'),
    morph: `() => new Promise((done) => {
      addEventListener('turbo:render', () => setTimeout(done), { once: true });
      Turbo.visit(location.href, { action: 'replace' });
    })`,
  },
};
type Name = keyof typeof LIBRARIES;

/** Access to shadow roots, including closed ones, and to focus in them. */
const LOOK = `
  const attach = Element.prototype.attachShadow, roots = new WeakMap();
  window.rootOf = (element) => roots.get(element);
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    roots.set(this, root);
    return root;
  };
  window.focused = () => {
    let active = document.activeElement;
    while (rootOf(active) && rootOf(active).activeElement) active = rootOf(active).activeElement;
    return active.id || active.localName;
  };
  window.find = (tag, selector) => {
    const root = document.querySelector(tag) && rootOf(document.querySelector(tag));
    return root ? root.querySelector(selector) : null;
  };
  window.isOpen = () => {
    const dialog = find('blue-heart-help', 'dialog');
    return !!dialog && dialog.open && dialog.matches(':modal') && dialog.getBoundingClientRect().height > 0;
  };
  window.heightOf = (selector) => document.querySelector(selector).getBoundingClientRect().height;
`;

let sent = 0;

/** The server's HTML: different text each time, with the requested number of lines above. */
function page({ host }: World, body: string, lines = 0): string {
  const above = Array.from({ length: lines }, (_, line) => `<p>Line ${line}</p>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
    <meta name="turbo-refresh-method" content="morph"><meta name="turbo-refresh-scroll" content="preserve">
    <script>${LOOK}</script>
    <script src="${host.origin}/recorder.js"></script>
    <script src="/library.js"></script>
    <script src="${host.origin}/blue-heart.js" async></script>
    <style>blue-heart-banner { display: block; min-block-size: 90px } blue-heart-signage { block-size: 400px }</style>
    </head><body>${above}<p id="sent">${++sent}</p>${body}</body></html>`;
}

async function open(world: World, library: Name, body: string): Promise<void> {
  world.site.serve('/library.js', {
    body: LIBRARIES[library].script,
    headers: { 'content-type': 'text/javascript' },
  });
  await world.show(page(world, body));
}

/** Morphs the page to the server's current HTML. */
async function morph(world: World, library: Name, body: string, lines = 0): Promise<void> {
  world.site.serve('/', { body: page(world, body, lines), headers: { 'content-type': 'text/html; charset=utf-8' } });
  await world.page.evaluate(`void (window.isMorphed = false, (${LIBRARIES[library].morph})().then(
    () => (window.isMorphed = true), (reason) => recorder.errors.push(String(reason))))`);
  await until(world.page, `window.isMorphed && document.querySelector('#sent').textContent === '${sent}'`);
}

const isQuiet = async ({ page }: World): Promise<void> => {
  const { errors, violations } = (await page.evaluate('recorder')) as Record<string, string[]>;
  assert.deepEqual([errors, violations], [[], []]);
};

/** Serves another page, recognizable by its heading. */
const serveOther = (world: World, body = ''): string =>
  world.site.serve('/other', {
    body: page(world, `<h1 id="other">Other</h1>${body}`),
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });

const HELP = '<blue-heart-help id="help" mode="dialog" country="MX"><a href="tel:911">911</a></blue-heart-help>';
const OPEN_HELP = HELP.replace('mode', 'open mode');
const BADGE = '<blue-heart-badge for="help"><a href="tel:911">911</a></blue-heart-badge>';

/** The reader opens help, ticks a sign, and writes. */
async function write({ page }: World): Promise<void> {
  await until(page, `!!find('blue-heart-badge', 'button')`);
  await page.evaluate(`void find('blue-heart-badge', 'button').click()`);
  await until(page, `isOpen() && !!find('blue-heart-help', '[part=way]')`);
  await page.evaluate(`void find('blue-heart-help', 'li:nth-child(2) [part=way]').click()`);
  await until(page, `!!find('blue-heart-help', 'textarea') && !!find('blue-heart-help', 'input')`);
  await page.evaluate(`void (find('blue-heart-help', 'input').click(), find('blue-heart-help', 'textarea').focus())`);
  await until(page, `focused() === 'text'`);
  for (const key of 'van') await page.press(key);
  await until(page, `(${STATE}).join() === '${ALL.join()}'`);
}

/** Whether help is open, what has focus, what was written, and whether the tick is still there. */
const STATE = `[isOpen(), focused(), ...['textarea', 'input'].map((name) => find('blue-heart-help', name)).map(
  (field) => field && (field.type === 'checkbox' ? field.checked : field.value))]`;
const ALL = [true, 'text', 'van', true];

async function close({ page }: World): Promise<void> {
  await page.evaluate(`void find('blue-heart-help', '[part=close]').click()`);
  await until(page, `!find('blue-heart-help', 'dialog').open`);
}

for (const library of Object.keys(LIBRARIES) as Name[]) {
  inEachEngine(`${library} keeps an open help open, with its note, its ticks and focus`, async (world) => {
    await open(world, library, BADGE + HELP);
    await write(world);
    for (const lines of [0, 2, 1]) {
      await morph(world, library, BADGE + HELP, lines);
      assert.deepEqual(await world.page.evaluate(STATE), ALL, `${lines} lines above`);
    }
    // It can also be moved.
    await morph(world, library, HELP + BADGE);
    assert.equal(await world.page.evaluate('isOpen()'), true);
    await close(world);
    await morph(world, library, BADGE + HELP);
    assert.equal(await world.page.evaluate('isOpen()'), false);
    await isQuiet(world);
  });

  inEachEngine(
    `${library} does not reopen help that the reader has closed, although the HTML has open`,
    async (world) => {
      const { page } = world;
      await open(world, library, BADGE + OPEN_HELP);
      await until(page, `isOpen() && !!find('blue-heart-help', '[part=way]')`);
      await morph(world, library, BADGE + OPEN_HELP);
      assert.equal(await page.evaluate('isOpen()'), true);
      await close(world);
      for (let times = 0; times < 2; times++) {
        await morph(world, library, BADGE + OPEN_HELP);
        await page.evaluate(`new Promise((done) => setTimeout(done, 100))`);
        assert.equal(await page.evaluate('isOpen()'), false);
        assert.equal(await page.evaluate(`document.body.cloneNode(true).querySelector('[open]') === null`), true);
      }
      // The reader still can.
      await page.evaluate(`void find('blue-heart-badge', 'button').click()`);
      await until(page, 'isOpen()');
      await morph(world, library, BADGE + OPEN_HELP);
      assert.equal(await page.evaluate('isOpen()'), true);
      await isQuiet(world);
    },
  );

  inEachEngine(`${library} gives a banner no space outside its days, nor hides it on them`, async (world) => {
    const { page } = world;
    const banners = (attribute = ''): string =>
      `<blue-heart-banner id="past" when="2026-01-01/2026-01-02" now="2026-03-01"><a href="/">Past</a></blue-heart-banner>
       <blue-heart-banner id="now" when="world-day" now="2026-07-30" ${attribute}><a href="/">Now</a></blue-heart-banner>
       <blue-heart-banner id="closed" dismissible><a href="/">Closed</a></blue-heart-banner>`;
    await open(world, library, banners());
    await until(
      page,
      `['past', 'now', 'closed'].every((id) => find('#' + id, '[part=base]') || heightOf('#' + id) === 0)`,
    );
    await page.evaluate(`void find('#closed', '[part=close]').click()`);
    await until(page, `heightOf('#closed') === 0`);
    for (const attribute of ['', 'away', '']) {
      await morph(world, library, banners(attribute));
      assert.deepEqual(await page.evaluate(`[heightOf('#past'), heightOf('#now') >= 90, heightOf('#closed')]`), [
        0,
        true,
        0,
      ]);
    }
    await isQuiet(world);
  });

  inEachEngine(
    `${library} keeps a slide of the site visible, and signage playing, without a blank frame`,
    async (world) => {
      const { page } = world;
      const signage = (...slides: string[]): string =>
        `<blue-heart-signage id="signage" languages="en" dwell="3600"><p>Poster</p>${slides
          .map((id) => `<p slot="slide" id="${id}">${id}</p>`)
          .join('')}</blue-heart-signage>`;
      await open(world, library, signage('one', 'two'));
      await until(page, `document.querySelector('blue-heart-signage').active === true`);
      await page.evaluate(`void (window.shown = () => [
      ...[...document.querySelectorAll('[slot=slide]')].filter((slide) => slide.getClientRects().length).map(({ id }) => id),
      ...(find('blue-heart-signage', '[part=slide]').getClientRects().length ? ['ours'] : []),
    ].join())`);
      const seek = async (id: string): Promise<void> => {
        await until(page, `shown() === '${id}' || (document.querySelector('blue-heart-signage').next(), false)`);
      };
      await seek('one');
      await page.evaluate(`void (window.frames = [], window.look = () => {
      frames.push(shown());
      requestAnimationFrame(look);
    }, look())`);
      for (const [now, ...others] of [
        ['one', 'two'],
        ['zero', 'one', 'two'],
        ['two', 'one'],
        ['one', 'three'],
      ] as const) {
        await morph(world, library, signage(now, ...others));
        await page.evaluate(`new Promise((done) => setTimeout(done, 50))`);
        assert.equal(await page.evaluate('shown()'), 'one', `${[now, ...others]}`);
      }
      await seek('three');
      await morph(world, library, signage('one'));
      await until(page, `shown() === 'ours' || shown() === 'one'`);
      assert.deepEqual(await page.evaluate(`frames.filter((shown) => !shown || shown.includes(','))`), []);
      assert.equal(await page.evaluate(`document.querySelector('blue-heart-signage').active`), true);
      await isQuiet(world);
    },
  );
}

inEachEngine(
  'help that was pressed before it loaded opens afterwards, although the page was morphed meanwhile',
  async (world) => {
    const { page, host } = world;
    const part = host.take('/parts/help.js');
    try {
      await open(world, 'idiomorph', BADGE + HELP);
      await until(page, `!!find('blue-heart-badge', 'button')`);
      await page.evaluate(`void find('blue-heart-badge', 'button').click()`);
      await morph(world, 'idiomorph', BADGE + HELP);
      await until(page, 'recorder.warnings.length > 0');
    } finally {
      host.serve('/parts/help.js', part);
    }
    await page.evaluate(`void dispatchEvent(new Event('online'))`);
    await until(page, 'isOpen()');
  },
);

inEachEngine('a page that Turbo restores on Back opens nothing by itself', async (world) => {
  const { page } = world;
  serveOther(world);
  for (const body of [BADGE + HELP, BADGE + OPEN_HELP]) {
    await open(world, 'turbo', body);
    await until(page, `!!find('blue-heart-badge', 'button') && !!find('blue-heart-help', 'dialog')`);
    // What the HTML opens is closed; what the reader opens stays open.
    if (body.includes(OPEN_HELP)) {
      await until(page, 'isOpen()');
      await close(world);
    } else {
      await page.evaluate(`void find('blue-heart-badge', 'button').click()`);
      await until(page, 'isOpen()');
    }
    await page.evaluate(`void Turbo.visit('/other')`);
    await until(page, `!!document.querySelector('#other')`);
    assert.equal(await page.evaluate(`document.querySelector('#other').getBoundingClientRect().height > 0`), true);
    await page.evaluate('void history.back()');
    await until(page, `!document.querySelector('#other') && !!find('blue-heart-help', 'dialog')`);
    await page.evaluate(`new Promise((done) => setTimeout(done, 200))`);
    assert.equal(await page.evaluate('isOpen()'), false);
    await isQuiet(world);
  }
});

inEachEngine('help that Turbo carries from page to page works there', async (world) => {
  const { page } = world;
  const body = BADGE + HELP.replace('id=', 'data-turbo-permanent id=');
  serveOther(world, body);
  await open(world, 'turbo', body);
  await write(world);
  await page.evaluate(`void (window.carried = document.querySelector('#help'), Turbo.visit('/other'))`);
  await until(page, `!!document.querySelector('#other') && document.querySelector('#help') === carried`);
  await until(page, `isOpen() && !!find('blue-heart-help', '[part=close]')`);
  await close(world);
  await page.evaluate(`void find('blue-heart-badge', 'button').click()`);
  await until(page, 'isOpen()');
  await isQuiet(world);
});

runInEngines();
