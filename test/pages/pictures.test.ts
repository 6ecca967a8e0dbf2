/** The badge as pictures: how browsers render the files in dist/badges, alone, in a page and beside the element. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirOf } from '../../src/base/locale.ts';
import { badgeWords } from '../../src/locales/badge/index.ts';
import type { Language } from '../../src/locales/languages.ts';
import { assert, inEachEngine, runInEngines, until, type World } from './support.ts';

const FILES = readdirSync('dist/badges');
const contents = FILES.map((file) => readFileSync(`dist/badges/${file}`, 'utf8'));
const partsOf = (file: string): { variant: string; tone: string; language: Language } => {
  const [variant, tone, language] = file.replace('.svg', '').split('-') as [string, string, Language];
  return { variant, tone, language };
};

/** Shows a page that has the files as strings, and any extra HTML. */
async function showAll({ site, show }: World, html = ''): Promise<void> {
  site.serve('/files.js', {
    body: `window.files = ${JSON.stringify(contents)};`,
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
  await show(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><script src="/files.js"></script>${html}`,
  );
}

interface Read {
  error: boolean;
  names: string[];
  attributes: string[];
  role: string | null;
  languages: (string | null)[];
  title: string | null;
}

inEachEngine('each picture is well-formed, has its words in its language and nothing that could run', async (world) => {
  await showAll(world);
  const all = (await world.page.evaluate(`files.map((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
    const all = [root, ...root.querySelectorAll('*')];
    return {
      error: all.some(({ localName }) => localName === 'parsererror'),
      names: [...new Set(all.map(({ nodeName }) => nodeName))],
      attributes: [...new Set(all.flatMap((one) => one.getAttributeNames()))],
      role: root.getAttribute('role'),
      languages: [root.getAttribute('lang'), root.getAttribute('xml:lang')],
      title: root.firstElementChild.localName === 'title' ? root.firstElementChild.textContent : null,
    };
  })`)) as Read[];
  all.forEach(({ error, names, attributes, role, languages, title }, index) => {
    const file = FILES[index]!;
    const { language } = partsOf(file);
    const { campaign, coordinated } = badgeWords[language];
    assert.equal(error, false, file);
    for (const name of names)
      assert.ok(['svg', 'title', 'rect', 'path', 'g', 'text'].includes(name), `${name} in ${file}`);
    for (const name of attributes) assert.doesNotMatch(name, /^on|href|style|class/, file);
    assert.deepEqual(
      { role, languages, title },
      { role: 'img', languages: [language, language], title: `${campaign} · ${coordinated}` },
    );
  });
  assert.equal(all.length, 72);
});

inEachEngine(
  'each picture is shown under default-src none with img-src of its host alone',
  async ({ page, host, show }) => {
    await show(
      `<!doctype html><html lang="en"><head><title>A page</title><script src="${host.origin}/recorder.js"></script></head><body>
     ${FILES.map((file) => `<img src="${host.origin}/badges/${file}" alt="">`).join('')}`,
      { 'content-security-policy': `default-src 'none'; script-src ${host.origin}; img-src ${host.origin}` },
    );
    await until(page, `document.images.length === 72 && [...document.images].every(({ complete }) => complete)`);
    const sizes = (await page.evaluate(
      `[...document.images].map(({ naturalWidth, naturalHeight }) => [naturalWidth, naturalHeight])`,
    )) as number[][];
    sizes.forEach((size, index) => {
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(contents[index]!)!;
      assert.deepEqual(size, [Number(width), Number(height)], FILES[index]);
    });
    assert.deepEqual(await page.evaluate('[recorder.errors, recorder.warnings, recorder.violations]'), [[], [], []]);
  },
);

/** The device's own, and wide and narrow ones of a bare Debian. */
const FONTS = ['system-ui, sans-serif', 'DejaVu Sans', 'Liberation Sans', 'serif', 'monospace'];

interface Line {
  text: string;
  /** Space on each side, in the drawn box. */
  room: { left: number; right: number; top: number; bottom: number };
  /** How much wider it is drawn than in the font. */
  stretch: number;
}

const LINES = `(font) => files.map((text) => {
  document.body.innerHTML = text;
  const box = document.querySelector('rect').getBoundingClientRect();
  return [...document.querySelectorAll('text')].map((line) => {
    line.parentNode.setAttribute('font-family', font);
    const { left, right, top, bottom } = line.getBoundingClientRect();
    const drawn = line.getBBox().width;
    line.removeAttribute('textLength');
    return {
      text: line.textContent,
      room: { left: left - box.left, right: box.right - right, top: top - box.top, bottom: box.bottom - bottom },
      stretch: drawn / line.getBBox().width,
    };
  });
})`;

inEachEngine('no line overflows the box in any language, whatever the font', async (world) => {
  await showAll(world, '<body>');
  for (const font of FONTS) {
    const all = (await world.page.evaluate(`(${LINES})(${JSON.stringify(font)})`)) as Line[][];
    all.forEach((lines, index) => {
      const file = FILES[index]!;
      const { variant, language } = partsOf(file);
      assert.equal(lines.length > 0, variant !== 'pin', file);
      for (const { text, room, stretch } of lines) {
        const said = `${text} of ${file} in ${font}: ${JSON.stringify({ room, stretch })}`;
        const [begin, end] = dirOf(language) === 'rtl' ? [room.right, room.left] : [room.left, room.right];
        // After the heart, and with the padding at the other end; engines round a little.
        assert.ok(begin >= (variant === 'full' ? 60 : 40) - 0.5 && end >= 12 - 0.5, said);
        assert.ok(room.top >= 0 && room.bottom >= 0, said);
        if (font === FONTS[0]) assert.ok(stretch > 0.85 && stretch < 1.15, said);
      }
    });
  }
});

/** Box, colours and positions of heart and text, of the element and of the picture. */
const COMPARED = `(() => {
  const look = (box, heart, text, paper, ink, blue, radius) => {
    const [outer, inner] = [box, heart].map((one) => one.getBoundingClientRect());
    const begin = text && text.getBoundingClientRect();
    return {
      height: outer.height, radius: parseFloat(radius),
      heart: [inner.left - outer.left, inner.top + inner.height / 2 - outer.top - outer.height / 2, inner.width],
      text: begin ? begin.left - outer.left : null,
      colors: [paper, ink, blue],
    };
  };
  const root = document.querySelector('blue-heart-badge').shadowRoot;
  const base = root.querySelector('[part=base]');
  const heart = root.querySelector('path');
  const style = getComputedStyle(base);
  const isSeen = root.querySelector('.text').getBoundingClientRect().width > 1;
  const picture = document.querySelector('body > svg');
  const [rect, mark, text] = ['rect', 'path', 'text'].map((name) => picture.querySelector(name));
  const colorOf = (element) => element && getComputedStyle(element).fill;
  return [
    look(base, heart, isSeen && root.querySelector('[part=name]'), style.backgroundColor, isSeen ? style.color : null, getComputedStyle(heart).fill, style.borderTopLeftRadius),
    look(picture, mark, text, colorOf(rect), colorOf(text), colorOf(mark), getComputedStyle(rect).rx),
  ];
})()`;

interface Look {
  height: number;
  radius: number;
  heart: number[];
  text: number | null;
  colors: (string | null)[];
}

inEachEngine('a picture has the box, the colours and the positions of the badge', async (world) => {
  const { page, host, show } = world;
  for (const file of [
    'full-light-en.svg',
    'full-dark-es.svg',
    'compact-light-mn.svg',
    'compact-dark-sw.svg',
    'pin-light-en.svg',
    'pin-dark-en.svg',
  ]) {
    const { variant, tone, language } = partsOf(file);
    const picture = contents[FILES.indexOf(file)]!;
    // The fonts of a bare Debian are wider than average, so set the width at which the badge wraps like the picture.
    const [, width] = /width="(\d+)"/.exec(picture)!;
    await show(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
       <style>blue-heart-badge { inline-size: ${variant === 'full' ? `${Number(width) + 20}px` : 'auto'} } body > svg { display: block }</style>
       <script src="${host.origin}/blue-heart.js"></script>
       <body><blue-heart-badge variant="${variant}" tone="${tone}" lang="${language}"><a href="/">x</a></blue-heart-badge>${picture}`,
    );
    await until(page, `!!document.querySelector('blue-heart-badge').shadowRoot.querySelector('[part=base]')`);
    const [badge, drawn] = (await page.evaluate(COMPARED)) as [Look, Look];
    const near = (one: number, other: number, what: string, most = 1): void =>
      assert.ok(Math.abs(one - other) <= most, `${what} of ${file}: ${one}, ${other}`);
    // WebKit rounds line heights to whole pixels.
    near(badge.height, drawn.height, 'height', 2);
    badge.heart.forEach((place, index) => near(place, drawn.heart[index]!, 'heart'));
    if (badge.text === null) assert.equal(drawn.text, null);
    else near(badge.text, drawn.text!, 'text');
    assert.deepEqual(drawn.colors, badge.colors, file);
    if (variant === 'full') near(badge.radius, drawn.radius, 'radius');
    else near(drawn.radius, drawn.height / 2, 'radius');
  }
});

runInEngines();
