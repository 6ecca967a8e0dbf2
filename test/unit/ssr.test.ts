/** Server output: complete elements, in the requested language, safe for any values. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it, mock } from 'node:test';
import { render, styleHash, type ServerTag } from 'blue-heart-elements/ssr';

const LINK = { html: '<a href="https://www.unodc.org/blueheart">Blue Heart</a>' };
const tags: ServerTag[] = ['blue-heart-badge', 'blue-heart-banner'];

/** Text of the declarative shadow root, and what surrounds it. */
const parsed = (html: string): { host: string; style: string; root: string; text: string; fallback: string } => {
  const found =
    /^(<[^>]*>)<template shadowrootmode="open"><style>([^<]*)<\/style>(.*)<\/template>(.*)<\/blue-heart-\w+>$/s;
  const [, host = '', style = '', root = '', fallback = ''] = found.exec(html) ?? [];
  const text = root
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { host, style, root, text, fallback };
};

/** Warnings while something runs. */
async function warningsOf(body: () => Promise<unknown>): Promise<string[]> {
  const warn = mock.method(console, 'warn', () => undefined);
  try {
    await body();
    return warn.mock.calls.map(({ arguments: [text] }) => String(text));
  } finally {
    warn.mock.restore();
  }
}

describe('server-rendered output', () => {
  it('is the badge, with its fallback content', async () => {
    const { host, text, fallback } = parsed(
      await render('blue-heart-badge', { lang: 'es', supporter: 'Uber', variant: 'full' }, LINK),
    );
    assert.equal(host, '<blue-heart-badge lang="es" supporter="Uber" variant="full">');
    assert.equal(text, 'Campaña Corazón Azul Uber Una campaña internacional coordinada por la UNODC');
    assert.equal(fallback, LINK.html);
  });

  it('is the banner, translated at once, with its drawing', async () => {
    const { root, text } = parsed(
      await render('blue-heart-banner', { lang: 'ko', partner: 'ghent', now: '2027-07-20', layout: 'hero' }, LINK),
    );
    assert.match(text, /7월 30일/);
    assert.match(root, /class="drawing skyline/);
    assert.match(root, /<slot hidden>/);
  });

  it('is the same each time, even if several are rendered concurrently', async () => {
    const languages = ['en', 'fr', 'ar', 'zh-TW'];
    const draw = (lang: string): Promise<string> =>
      render('blue-heart-banner', { lang, partner: 'belgium', now: '2027-07-20' }, LINK);
    const together = await Promise.all(languages.map(draw));
    for (const [index, lang] of languages.entries()) assert.equal(await draw(lang), together[index]);
    assert.equal(new Set(together).size, languages.length);
  });

  it("is in English without a translation, whatever the server's language", async () => {
    const { text } = parsed(await render('blue-heart-badge', { lang: 'xx' }, LINK));
    assert.match(text, /^Blue Heart Campaign/);
  });

  it('is empty outside the days of the banner', async () => {
    const { host, text } = parsed(
      await render('blue-heart-banner', { lang: 'en', when: 'world-day', now: '2027-07-31' }, LINK),
    );
    assert.match(host, / away=""/);
    assert.equal(text, '');
  });

  it('counts days in the given time zone', async () => {
    const now = '2027-07-30T02:00:00Z';
    const at = async (zone: string): Promise<string> =>
      parsed(await render('blue-heart-banner', { lang: 'en', now, 'time-zone': zone }, LINK)).text;
    assert.match(await at('America/Mexico_City'), /tomorrow/);
    assert.match(await at('Asia/Tokyo'), /^(?!.*tomorrow).*World Day/);
  });

  it('links only to web addresses and to pages of the site', async () => {
    const href = async (address: string): Promise<string> => {
      const { root } = parsed(await render('blue-heart-badge', { lang: 'en', href: address }, LINK));
      return / href="([^"]*)"/.exec(root)?.[1] ?? '';
    };
    assert.equal(await href('/hearts?a=1&b=2'), '/hearts?a=1&amp;b=2');
    assert.equal(await href('https://example.org/'), 'https://example.org/');
    const warnings = await warningsOf(async () =>
      assert.equal(await href('javascript:alert(1)'), 'https://www.unodc.org/blueheart'),
    );
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]!, /^<blue-heart-badge> href="javascript:/);
  });

  it('escapes every value', async () => {
    const bad = `"><script>alert('1')</script><!--lit-part-->&amp;`;
    for (const tag of tags) {
      const attributes = { lang: 'en', id: bad, [tag === 'blue-heart-badge' ? 'supporter' : 'partner']: bad };
      const html = await render(tag, attributes, bad);
      assert.doesNotMatch(html, /<script/);
      assert.equal(html.split('<template').length, 2);
      assert.ok(parsed(html).text.includes('&quot;&gt;&lt;script&gt;'), tag);
      assert.ok(parsed(html).fallback.startsWith('&quot;&gt;&lt;script&gt;'), tag);
    }
  });

  it('omits unknown attributes, and warns', async () => {
    const attributes = { lang: 'en', onclick: 'alert(1)', 'x y': '1', style: 'color: red', 'data-a': '1' };
    let html = '';
    const warnings = await warningsOf(async () => (html = await render('blue-heart-badge', attributes, LINK)));
    assert.equal(parsed(html).host, '<blue-heart-badge lang="en" data-a="1">');
    assert.deepEqual(
      warnings.map((text) => /does not support the attribute (.*) on a server/.exec(text)?.[1]),
      ['onclick', 'x y', 'style'],
    );
  });

  it('omits unset values, and writes true ones', async () => {
    const attributes = { lang: 'en', dismissible: true, hidden: false, partner: undefined };
    const html = await render('blue-heart-banner', attributes as never, LINK);
    assert.equal(parsed(html).host, '<blue-heart-banner lang="en" dismissible="">');
  });

  it('has every attribute of the manifest', async () => {
    const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
      modules: { declarations: { tagName?: string; attributes?: { name: string }[] }[] }[];
    };
    for (const tag of tags) {
      const [element] = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName === tag);
      const names = element!.attributes!.map(({ name }) => name);
      const attributes = { lang: 'en', ...Object.fromEntries(names.map((name) => [name, ''])) };
      const warnings = await warningsOf(async () => {
        const { host } = parsed(await render(tag, attributes, LINK));
        for (const name of names) assert.ok(host.includes(` ${name}=""`), name);
      });
      assert.deepEqual(
        warnings.filter((text) => text.includes('does not support the attribute')),
        [],
      );
    }
  });

  it('has a style whose hash can be allowed by a policy', async () => {
    for (const tag of tags) {
      const { style } = parsed(await render(tag, { lang: 'en' }, LINK));
      const hash = createHash('sha256').update(style).digest('base64');
      assert.equal(await styleHash(tag), `'sha256-${hash}'`);
      assert.doesNotMatch(style, /\/\*/);
    }
  });

  it('leaves nothing behind for elements that render in the same place', async () => {
    await render('blue-heart-banner', { lang: 'en', partner: 'ghent' }, LINK);
    const page = (globalThis as { [key: symbol]: object | undefined })[Symbol.for('blue-heart')];
    assert.equal((page as { later?: object } | undefined)?.later, undefined);
  });
});
