/** Output of the snippet builder: each snippet is run in a page on another origin, or compiled as its format. */
import { build, transform } from 'esbuild';
import fc from 'fast-check';
import { marked } from 'marked';
import type { Tag } from '../../demo/builder/markup.js';
import { SIZES, VARIANTS, type Size } from '../../src/badge/badge.ts';
import { campaignPages } from '../../src/data/generated/campaign.ts';
import { badgeWords } from '../../src/locales/badge/index.ts';
import { languages, type Language } from '../../src/locales/languages.ts';
import { readOptions } from '../../src/signage-page/options.ts';
import { pictures } from '../../build/badges/all.ts';
import { readBuilt } from '../../build/demo/built.ts';
import { OPEN_TO_ALL, serveScripts, serveSignage } from './server.ts';
import {
  assert,
  clean,
  DRAWN,
  eventually,
  fetched,
  inChromium,
  inEachEngine,
  runInEngines,
  TAGS,
  until,
  type Page,
  type World,
} from './support.ts';
import type { Field, Written } from './written.ts';

const bundle = build({
  entryPoints: ['test/pages/written.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'written',
  define: { BUILT: JSON.stringify(readBuilt()) },
  logLevel: 'warning',
});

/** A page that writes snippets as the builder does. */
async function openWriter({ page, site }: World): Promise<void> {
  const [script] = (await bundle).outputFiles;
  site.serve('/written.js', { body: script!.text, headers: { 'content-type': 'text/javascript; charset=utf-8' } });
  await page.go(
    site.serve('/writer', { body: '<!doctype html><meta charset="utf-8"><script src="/written.js"></script>' }),
  );
  await until(page, `typeof written === 'object'`);
}

const ask = async <T>(page: Page, expression: string): Promise<T> =>
  JSON.parse(String(await page.evaluate(`JSON.stringify(${expression})`))) as T;

/** The builder's output for these addresses. */
const writeAll = (page: Page, queries: readonly string[], base: string): Promise<Written[]> =>
  ask(page, `${JSON.stringify(queries)}.map((query) => written.write(query, ${JSON.stringify(base)}))`);

const FOUND = `({
  problems: [...recorder.errors, ...recorder.warnings, ...recorder.violations],
  tags: [...document.querySelectorAll('${TAGS}')].map((element) => [
    element.localName,
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  ]),
  foreign: document.querySelectorAll('body script:not([src]), body img').length,
})`;

interface Found {
  problems: string[];
  tags: [name: string, attributes: Record<string, string>][];
  foreign: number;
}

/**
 * Expected warnings: about a name that must not be shown without asking, as in the builder, and a browser without a
 * wake lock.
 */
const isWanted = (problem: string): boolean => !/coyote-logistics.*ask it|wake-lock.*gave no lock/.test(problem);

/** Runs a snippet in a page with the strictest policy, and checks the result. */
async function run(world: World, { html, query, tags, files }: Written): Promise<void> {
  const { page, host } = world;
  clean(world);
  await world.show(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><script src="${host.origin}/recorder.js"></script></head><body>${html}</body></html>`,
    { 'content-security-policy': `default-src 'none'; script-src ${host.origin}` },
  );
  await until(page, DRAWN).catch((error: unknown) => assert.fail(`${query}: ${String(error)}`));

  const expected = files.always.flatMap((file) => (file.startsWith('parts/') ? [file.slice(6, -3)] : []));
  // A hidden banner loads its drawing on its day.
  const isAway = !!(await page.evaluate(`!!document.querySelector('[away]')`));
  const needed = expected.filter((part) => part !== 'motifs' || !isAway);
  await eventually(() => needed.every((part) => fetched(world).includes(part)));
  const optional = [...files.wide.map((file) => file.slice(6, -3)), 'motifs'];
  assert.deepEqual(
    fetched(world).filter((part) => !optional.includes(part)),
    needed.filter((part) => !optional.includes(part)).sort(),
    query,
  );

  const { problems, tags: found, foreign } = (await page.evaluate(FOUND)) as Found;
  assert.deepEqual(problems.filter(isWanted), [], query);
  assert.equal(foreign, 0, query);
  assert.deepEqual(
    found.map(([name]) => name),
    tags.map(({ name }) => name),
    query,
  );
  tags.forEach(({ attributes }, index) => {
    for (const [name, value] of attributes) {
      assert.equal(found[index]![1][name], value === true ? '' : value, `${name} of ${query}`);
    }
  });
}

inEachEngine('each value of each option gives HTML that runs, and loads what the builder says', async (world) => {
  const { page, host } = world;
  await openWriter(world);
  const queries = await ask<string[]>(page, '[...written.one(), ...written.pairs()]');
  assert.ok(queries.length > 250, String(queries.length));
  const all = await writeAll(page, queries, `${host.origin}/`);
  // Many invalid values give the same as none.
  const different = [...new Map(all.map((one) => [one.html, one])).values()];
  for (const one of different) await run(world, one);
});

inChromium('so do two hundred states, whatever is chosen and typed', async (world) => {
  const { page, host } = world;
  await openWriter(world);
  const fields = await ask<Record<string, Field[]>>(page, 'written.fields()');
  const states = fc
    .constantFrom(...Object.keys(fields))
    .chain((element) =>
      fc.record({
        element: fc.constant(element),
        ...Object.fromEntries(fields[element]!.map(({ name, values }) => [name, valueOf(name, values)])),
      }),
    )
    .map((state) => String(new URLSearchParams(state as Record<string, string>)));
  const all = await writeAll(page, fc.sample(states, { seed: 730, numRuns: 200 }), `${host.origin}/`);
  serveScripts(host, OPEN_TO_ALL);
  for (const one of all) await run(world, one);
});

/** One of the values, or any text for typed ones. Integrity is frequent: it loads in another way. */
const valueOf = (name: string, values: string[]): fc.Arbitrary<string> =>
  ['name', 'supporter'].includes(name)
    ? fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'grapheme', maxLength: 60 }))
    : fc.constantFrom(...values);

inEachEngine('a script with integrity runs, and its chunks are checked against theirs', async (world) => {
  const { page, host } = world;
  await openWriter(world);
  const all = await writeAll(
    page,
    ['badge', 'banner', 'help', 'exit', 'signage'].map((element) => `?pin=yes&element=${element}`),
    `${host.origin}/`,
  );
  serveScripts(host, OPEN_TO_ALL);
  for (const one of all) {
    assert.match(one.html, /^<script src="[^"]+" integrity="sha384-[\w+/]{64}" crossorigin="anonymous" async>/);
    await run(world, one);
  }
});

/** Addresses to test the other formats with. */
const SOME = [
  '?element=badge',
  `?element=badge&link=help&country=MX&lang=es&supporter=${encodeURIComponent('"><b>{{ 7 * 7 }} {x} ${1} `\'&amp;\\</b>')}`,
  '?element=badge&link=none&variant=pin',
  '?element=banner&partner=ghent&layout=hero&dismissible=yes&remember=days:14&time-zone=Europe/Brussels&when=week',
  '?element=banner&partner=other&name=%7B%7Bname%7D%7D&action=help',
  '?element=help&country=BE&sector=hotel&exit-href=https://example.org/?a=1%26b=2',
  '?element=help&mode=dialog&lang=ar',
  '?element=exit&lang=fr&history=keep',
  '?element=signage&languages=ja en zh-Hant&burn-in-guard=yes&wake-lock=yes&viewing-distance=10&screen-height=0.6',
];

/** The builder's output in a format. */
async function writeIn(world: World, format: string): Promise<Written[]> {
  await openWriter(world);
  const all = await writeAll(
    world.page,
    SOME.map((query) => `${query}&format=${format}`),
    `${world.host.origin}/`,
  );
  assert.deepEqual([...new Set(all.map((one) => one.format))], [format]);
  return all;
}

const block = ({ blocks }: Written, title: string): string => {
  const found = blocks.find((one) => one.title === title);
  assert.ok(found, `${title} is not written`);
  return found.code;
};

/** The HTML is the same markup after the script. */
const isMarkupOf = ({ html, query }: Written, markup: string): void =>
  assert.equal(html.replace(/^<script.*<\/script>\n/, ''), markup, query);

const unindented = (text: string): string => {
  const lines = text.replace(/^\n|\n *$/g, '').split('\n');
  const indent = /^ */.exec(lines[0]!)![0].length;
  return lines.map((line) => line.slice(indent)).join('\n');
};

inChromium('what is written for bundlers resolves, and runs', async (world) => {
  const { host, page } = world;
  for (const one of await writeIn(world, 'npm')) {
    const { outputFiles } = await build({
      stdin: { contents: block(one, 'Script'), resolveDir: '.' },
      bundle: true,
      write: false,
      format: 'esm',
      splitting: true,
      outdir: 'bundled',
      logLevel: 'error',
    });
    for (const { path, text } of outputFiles) {
      host.serve(`/bundled/${path.split('/').at(-1)}`, {
        body: text,
        headers: { 'content-type': 'text/javascript; charset=utf-8', 'access-control-allow-origin': '*' },
      });
    }
    const markup = block(one, 'HTML');
    isMarkupOf(one, markup);
    await world.show(
      `<!doctype html><html lang="en"><title>A page</title><script src="${host.origin}/recorder.js"></script>
       <script type="module" src="${host.origin}/bundled/stdin.js"></script>${markup}`,
    );
    await until(page, DRAWN);
    const { problems } = (await page.evaluate(FOUND)) as Found;
    assert.deepEqual(
      problems.filter((problem) => !/Lit is in dev mode/.test(problem)),
      [],
      one.query,
    );
  }
});

/** A stand-in for React: createElement returns the tag again. */
const h = (name: string | symbol, attributes: Record<string, unknown> | null, ...children: unknown[]): unknown =>
  typeof name === 'symbol'
    ? children
    : {
        name,
        attributes: Object.entries(attributes ?? {}),
        content: children.length === 1 && typeof children[0] === 'string' ? children[0] : children,
      };

inChromium('what is written for React compiles, and makes the same markup', async (world) => {
  for (const one of await writeIn(world, 'react')) {
    const { code, warnings } = await transform(block(one, 'BlueHeart.tsx'), {
      loader: 'tsx',
      format: 'cjs',
      jsxFactory: 'h',
      jsxFragment: 'Fragment',
    });
    const imported: string[] = [];
    const module = { exports: {} as { BlueHeart(): Tag | Tag[] } };
    new Function('module', 'require', 'h', 'Fragment', code)(
      module,
      (name: string) => imported.push(name),
      h,
      Symbol(),
    );
    assert.deepEqual([module.exports.BlueHeart()].flat(), one.tags, one.query);
    assert.deepEqual(imported, [
      'blue-heart-elements/jsx',
      ...one.tags.map(({ name }) => name.replace('blue-heart-', 'blue-heart-elements/')),
    ]);
    assert.deepEqual(warnings, []);
  }
});

inChromium('what is written for Vue has the same markup, and scripts that parse', async (world) => {
  for (const one of await writeIn(world, 'vue')) {
    const [, script, template] = /^<script setup>\n([^]*?)\n<\/script>\n\n<template>\n([^]*)\n<\/template>$/.exec(
      block(one, 'BlueHeart.vue'),
    )!;
    isMarkupOf(one, unindented(template!));
    // Text between two braces would be read as code; in attributes it is not.
    assert.ok(!template!.replace(/"[^"]*"/g, '').includes('{{'), template);
    await transform(script!, { loader: 'js' });
    await transform(block(one, 'vite.config.js'), { loader: 'js' });
  }
});

/** A value bound as an Angular string literal, which is like one in JavaScript. */
const BOUND = /\[attr\.([\w-]+)\]="('[^"]*')"/g;
const asAttribute = (_: string, name: string, literal: string): string => {
  const text = literal.replace(/&(amp|lt|gt|quot);/g, (entity) => ENTITIES[entity]!);
  const value = String(new Function(`return ${text}`)());
  return `${name}="${value.replace(/[&<>"]/g, (sign) => Object.keys(ENTITIES).find((key) => ENTITIES[key] === sign)!)}"`;
};
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

inChromium('what is written for Angular compiles, and has the same markup', async (world) => {
  for (const one of await writeIn(world, 'angular')) {
    const { code } = await transform(block(one, 'blue-heart.ts'), {
      loader: 'ts',
      format: 'cjs',
      tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
    });
    const found: { template: string; schemas: string[] }[] = [];
    const angular = {
      Component: (given: (typeof found)[0]) => () => void found.push(given),
      CUSTOM_ELEMENTS_SCHEMA: 'custom',
    };
    new Function('module', 'require', code)({}, () => angular);
    const [{ template, schemas }] = found as [(typeof found)[0]];
    isMarkupOf(one, unindented(template).replace(BOUND, asAttribute));
    assert.ok(!/\{\{|&#/.test(template), template);
    assert.deepEqual(schemas, ['custom']);
  }
});

inChromium('what is written for WordPress is one block, which holds the HTML', async (world) => {
  for (const one of await writeIn(world, 'wordpress')) {
    assert.equal(block(one, 'Custom HTML block'), `<!-- wp:html -->\n${one.html}\n<!-- /wp:html -->`);
  }
});

/** A picture with its options, and where it leads. */
interface Pictured {
  query: string;
  file: string;
  href: string | null;
}

const CAMPAIGN = 'https://www.unodc.org/blueheart';

/** Each variant, tone and language, and each way to link. */
const PICTURED: readonly Pictured[] = [
  ...VARIANTS.flatMap((variant) =>
    ['auto', 'light', 'dark'].map((tone) => ({
      query: `&variant=${variant}&tone=${tone}`,
      file: `${variant}-${tone === 'dark' ? 'dark' : 'light'}-en.svg`,
      href: CAMPAIGN,
    })),
  ),
  ...languages.map((language) => ({
    query: `&lang=${language}`,
    file: `full-light-${language}.svg`,
    href: campaignPages[language as keyof typeof campaignPages] ?? CAMPAIGN,
  })),
  ...SIZES.map((size) => ({ query: `&lang=ru&size=${size}`, file: 'full-light-ru.svg', href: campaignPages.any })),
  { query: '&link=none', file: 'full-light-en.svg', href: null },
  { query: '&link=help&country=MX', file: 'full-light-en.svg', href: CAMPAIGN },
  ...['/ours', 'https://example.org/a(b)_c_?x=1&y=2&copy;=[3]*4*#d\\e'].map((href) => ({
    query: `&link=own&href=${encodeURIComponent(href)}`,
    file: 'full-light-en.svg',
    href,
  })),
  // Pictures have neither; no typed text may get into them.
  {
    query: `&campaign=samawati&supporter=${encodeURIComponent('"><script>alert(1)</script>](x)')}`,
    file: 'full-light-en.svg',
    href: CAMPAIGN,
  },
];

const wordsIn = (file: string): string => {
  const { campaign, coordinated } = badgeWords[/-(\w+)\.svg$/.exec(file)![1] as Language];
  return `${campaign} · ${coordinated}`;
};

/** Normalizes equivalent addresses. */
const plain = (href: string | null, base: string): string | null =>
  href && decodeURIComponent(new URL(href, base).href);

const SHOWN = `[...document.querySelectorAll('body > section')].map((section) => {
  const [image, link] = ['img', 'a'].map((name) => section.querySelector(name));
  const { alt, lang, width, height, naturalWidth, naturalHeight, currentSrc } = image;
  return {
    alt, lang, width, src: currentSrc, href: link && link.href,
    isWhole: naturalWidth > 0 && Math.abs(width / height - naturalWidth / naturalHeight) < 0.02,
    isInLink: !link || link.contains(image),
    text: section.textContent.trim(),
    others: [...section.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => !/^(p|a|picture|source|img)$/.test(name)),
  };
})`;

/** Shows all of them in one page of the strictest policy that allows our pictures, and checks the result. */
async function showPictures(world: World, format: string, toHtml: (written: string) => string): Promise<Shown[]> {
  const { page, host, site } = world;
  await openWriter(world);
  const all = await writeAll(
    page,
    PICTURED.map(({ query }) => `?format=${format}${query}`),
    `${host.origin}/`,
  );
  clean(world);
  await world.show(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><script src="${host.origin}/recorder.js"></script></head><body>
     ${all.map(({ blocks }) => `<section>${toHtml(blocks[0]!.code)}</section>`).join('')}`,
    { 'content-security-policy': `default-src 'none'; script-src ${host.origin}; img-src ${host.origin}` },
  );
  await until(
    page,
    `document.images.length === ${PICTURED.length} && [...document.images].every(({ complete }) => complete)`,
  );
  const shown = await ask<Shown[]>(page, SHOWN);
  shown.forEach((one, index) => {
    const { query, file, href } = PICTURED[index]!;
    const { alt, src, isWhole, isInLink, text, others } = one;
    assert.deepEqual(
      { alt, src, isWhole, isInLink, text, others, href: plain(one.href, site.origin) },
      {
        alt: wordsIn(file),
        src: `${host.origin}/badges/${file}`,
        isWhole: true,
        isInLink: true,
        text: '',
        others: [],
        href: plain(href, site.origin),
      },
      query,
    );
  });
  assert.deepEqual(await ask(page, '[recorder.errors, recorder.warnings, recorder.violations]'), [[], [], []]);
  assert.deepEqual(
    host.requests.map(({ url }) => url).filter((url) => !url!.startsWith('/badges/')),
    ['/recorder.js'],
  );
  return shown;
}

interface Shown {
  alt: string;
  lang: string;
  width: number;
  src: string;
  href: string | null;
  isWhole: boolean;
  isInLink: boolean;
  text: string;
  others: string[];
}

inEachEngine('each image is a picture that loads, with its alt text and its link, and runs nothing', async (world) => {
  const shown = await showPictures(world, 'image', (html) => html);
  shown.forEach(({ lang, width }, index) => {
    const { query, file } = PICTURED[index]!;
    assert.equal(lang, /-(\w+)\.svg$/.exec(file)![1]);
    const size = /size=(\w+)/.exec(query)?.[1] ?? 'medium';
    assert.equal(width, pictures().get(file)!.sizes[size as Size][0], query);
  });
});

inEachEngine('Markdown gives the same result, without sizes', async (world) => {
  const shown = await showPictures(world, 'markdown', (text) => marked.parse(text, { async: false }));
  shown.forEach(({ width }, index) => {
    const { file, query } = PICTURED[index]!;
    assert.equal(width, pictures().get(file)!.sizes.medium[0], query);
  });
});

inChromium('the image is the dark one where the system asks for dark colours and none was chosen', async (world) => {
  const { page, host } = world;
  await openWriter(world);
  const all = await writeAll(
    page,
    ['auto', 'light'].map((tone) => `?format=image&lang=es&tone=${tone}`),
    `${host.origin}/`,
  );
  await page.dark!();
  await world.show(
    `<!doctype html><html lang="es"><title>A page</title>${all.map(({ blocks }) => blocks[0]!.code).join('')}`,
  );
  await until(
    page,
    `document.images.length === 2 && [...document.images].every(({ naturalWidth }) => naturalWidth > 0)`,
  );
  assert.deepEqual(
    await ask(page, '[...document.images].map(({ currentSrc }) => currentSrc)'),
    ['dark', 'light'].map((tone) => `${host.origin}/badges/full-${tone}-es.svg`),
  );
});

inChromium('each address for a player is understood by its page, as the tag would be, and plays', async (world) => {
  const { page, host } = world;
  await openWriter(world);
  const one = await ask<string[]>(
    page,
    `[...written.one(), ...written.pairs()].filter((query) => query.includes('signage'))`,
  );
  const all = await writeAll(
    page,
    one.map((query) => `${query}&format=player`),
    `${host.origin}/`,
  );
  for (const each of all) {
    const address = block(each, 'Address');
    const { attributes, problems } = readOptions(new URL(address).search, address);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      attributes,
      // What looks like CMS output is parsed as before: entities, and quotes around everything.
      each.tags[0]!.attributes.map(([name, value]) => [
        name,
        value === true ? '' : value.replace(/&amp;/g, '&').replace(/^"|\\$/g, ''),
      ]),
      each.query,
    );
  }
  serveSignage(host);
  const [first] = await writeAll(
    page,
    ['?element=signage&format=player&partner=narita-airport&burn-in-guard=yes'],
    `${host.origin}/`,
  );
  await page.go(block(first!, 'Address'));
  await until(page, `document.querySelector('blue-heart-signage').active === true`);
});

runInEngines();
