import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
// @ts-expect-error -- it comes without types
import loadMdx from '@storybook/addon-docs/mdx-loader';
import { asForgeShowsIt } from '../.storybook/markdown.ts';
import { brotliSize } from '../tools/brotli.ts';
import { OPTIONS } from '../src/signage-page/options.ts';

interface Item {
  name: string;
  description?: string;
  type?: { text: string };
}

interface Element {
  tagName?: string;
  attributes?: Item[];
  slots?: Item[];
  events?: Item[];
  cssParts?: Item[];
  cssProperties?: Item[];
}

const read = (path: string): string => readFileSync(path, 'utf8');
const { modules } = JSON.parse(read('dist/custom-elements.json')) as { modules: { declarations: Element[] }[] };
const elements = new Map(
  modules
    .flatMap(({ declarations }) => declarations)
    .flatMap((one): [string, Element][] => (one.tagName ? [[one.tagName, one]] : [])),
);
type Kind = 'attributes' | 'slots' | 'events' | 'cssParts' | 'cssProperties';
const namesOf = (kind: Kind): Set<string> =>
  new Set([...elements.values()].flatMap((one) => (one[kind] ?? []).map(({ name }) => name)));
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const PAGES = readdirSync('docs').filter((file) => file.endsWith('.mdx'));
const FILES = ['README.md', 'docs/README.md', ...PAGES.map((page) => `docs/${page}`)];

const matches = (text: string, pattern: RegExp): string[][] => [...text.matchAll(pattern)].map((match) => [...match]);
/** Blocks of code, and what stands in backticks in the rest. */
const blocksOf = (text: string): string[] => matches(text, /^```[^\n]*\n([^]*?)^```$/gm).map(([, code]) => code!);
const withoutBlocks = (text: string): string => text.replace(/^```[^]*?^```$/gm, '');
const termsOf = (text: string): string[] => matches(withoutBlocks(text), /`([^`]+)`/g).map(([, code]) => code!);

/** What a forge makes of a heading's text as an anchor. */
function anchorsOf(file: string): Set<string> {
  const seen = new Map<string, number>();
  return new Set(
    matches(withoutBlocks(read(file)), /^#{1,6} (.+)$/gm).map(([, heading]) => {
      const slug = heading!
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replace(/ /g, '-');
      const times = seen.get(slug) ?? 0;
      seen.set(slug, times + 1);
      return times ? `${slug}-${times}` : slug;
    }),
  );
}

describe('the guides', () => {
  it('stand in the index, each, and the index in the README', () => {
    const index = read('docs/README.md');
    for (const page of PAGES) assert.ok(index.includes(`](${page})`), page);
    assert.ok(read('README.md').includes('](docs/README.md)'));
  });

  it('stand in the order of Storybook, each', () => {
    const titles = PAGES.map((page) => /title="Guides\/(.+?)"/.exec(read(`docs/${page}`))?.[1]);
    const preview = read('.storybook/preview.ts');
    for (const title of titles) assert.ok(preview.includes(`'${title}'`), title);
  });

  for (const page of PAGES) {
    it(`${page} has the address that links in Storybook lead to, and no more of MDX than that`, () => {
      const [importing, empty, meta, ...rest] = read(`docs/${page}`).split('\n');
      assert.equal(importing, "import { Meta } from '@storybook/addon-docs/blocks';");
      const [, title = ''] = /^<Meta title="Guides\/(.+)" \/>$/.exec(meta!) ?? [];
      assert.equal(`${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.mdx`, page);
      assert.deepEqual([empty, rest[1]], ['', `# ${title}`]);
      const prose = withoutBlocks(rest.join('\n')).replace(/`[^`]+`/g, '');
      assert.doesNotMatch(prose, /[<{}]|^(import|export) /m);
    });

    it(`${page} is a page of Storybook with all its tables, and no link that leads nowhere there`, async () => {
      const text = read(`docs/${page}`);
      const code = await compiled(text);
      const tables = matches(withoutBlocks(text), /^\|( -+ \|)+$/gm).length;
      assert.equal(matches(code, /_components\.table,/g).length, tables);
      for (const [, href] of matches(code, /href: "([^"]+)"/g))
        assert.match(href!, /^(https:|#|\?path=\/docs\/guides-)/);
    });
  }
});

/** What Storybook makes of a page. */
function compiled(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const context = {
      async: () => (error: Error | null, code: string) => (error ? reject(error) : resolve(code)),
      getOptions: () => ({ mdxCompileOptions: { remarkPlugins: [asForgeShowsIt] } }),
      resourcePath: 'page.mdx',
    };
    void (loadMdx as (this: typeof context, text: string) => Promise<void>).call(context, text);
  });
}

for (const file of FILES) {
  describe(file, () => {
    const text = read(file);
    const terms = termsOf(text);
    const codes = [...blocksOf(text), ...terms];

    it('leads to files and headings that exist', () => {
      const links = matches(withoutBlocks(text).replace(/`[^`]+`/g, ''), /\]\(([^)\s]+)\)/g).map(([, url]) => url!);
      const pictures = matches(text, /(?:src|srcset)="(docs\/[^"]+)"/g).map(([, url]) => url!);
      for (const url of [...links, ...pictures].filter((one) => !/^https:/.test(one))) {
        const [path, anchor] = url.split('#');
        const target = path ? join(dirname(file), path) : file;
        assert.ok(existsSync(target), url);
        if (anchor) assert.ok(anchorsOf(target).has(anchor), url);
      }
    });

    it('names tags, events and CSS variables that exist', () => {
      const known = new Set([...elements.keys(), ...namesOf('events'), 'blue-heart-elements']);
      const variables = namesOf('cssProperties');
      for (const [name, isVariable] of matches(text, /(?<![\w-])(--)?blue-heart-[a-z]+(?:-[a-z]+)*/g)) {
        assert.ok(isVariable ? variables.has(name!) : known.has(name!), name);
      }
    });

    it('gives tags attributes that they have, with values that they take', () => {
      const global = /^(id|lang|dir|hidden|class|style|slot)$/;
      for (const [, tag, list] of codes.flatMap((code) => matches(code, /<(blue-heart-[a-z]+)([^>]*)>/g))) {
        const attributes = elements.get(tag!)!.attributes!;
        for (const [, name, value] of matches(list!, /([\w-]+)(?:="([^"]*)")?/g)) {
          if (global.test(name!)) continue;
          const attribute = attributes.find((one) => one.name === name);
          assert.ok(attribute, `${name} of <${tag}>`);
          const type = attribute.type?.text ?? '';
          if (/^'/.test(type)) assert.ok(type.includes(`'${value}'`), `${name}="${value}" of <${tag}>`);
        }
      }
    });

    it('names attributes that exist', () => {
      const html =
        /^(id|lang|dir|slot|hidden|integrity|crossorigin|nonce|sandbox|target|type|title|name|rel|alt|class|style|media|src|srcset|referrerpolicy)$/;
      const attributes = namesOf('attributes');
      const options = new Set(OPTIONS.map(({ name }) => name));
      for (const [, name] of terms.flatMap((term) => matches(term, /^([\w-]+)=/g))) {
        assert.ok(attributes.has(name!) || options.has(name!) || html.test(name!), name);
      }
    });

    it('names slots that exist', () => {
      const slots = namesOf('slots');
      for (const [, slot] of codes.flatMap((code) => matches(code, /\bslot="([\w-]+)"/g)))
        assert.ok(slots.has(slot!), slot);
    });

    it('names parts that their elements have', () => {
      for (const code of codes) {
        const named = matches(code, /(blue-heart-[a-z]+)(?:\[[^\]]*\])?::part\(([\w-]+)\)/g);
        for (const [, tag, part] of named) {
          assert.ok(
            elements.get(tag!)!.cssParts!.some(({ name }) => name === part),
            `${part} of ${tag}`,
          );
        }
        // In prose the element is said in words.
        for (const [, part] of matches(code, /(?<!blue-heart-[a-z]+(?:\[[^\]]*\])?)::part\(([\w-]+)\)/g)) {
          assert.ok(namesOf('cssParts').has(part!), part);
        }
      }
    });

    it('names files, and commands of the package, that exist', () => {
      const paths = terms.flatMap((term) =>
        matches(term, /^(?:\.storybook|bench|demo|docs|src|stories|test|tools|dist|parts)\/[\w./-]+$/g),
      );
      for (const [path] of paths) {
        const example = path!
          .replace('XX', 'MX')
          .replace('LANGUAGE', 'de')
          .replace(/^parts\//, 'dist/parts/');
        assert.ok(existsSync(example), path);
      }
      for (const [, name] of matches(text, /npm run ([\w:-]+)/g)) assert.ok(name! in scripts, name);
    });

    it('names tests that exist', () => {
      const tests = matches(text.replace(/\s+/g, ' '), /`(test\/[\w./-]+\.test\.ts)`((?:[,;]? _[^_]+_)*)/g);
      for (const [, path, names] of tests) {
        const source = read(path!);
        assert.ok(names || !file.endsWith('.mdx'), `${path} is named without a test`);
        for (const [, name] of matches(names!, /_([^_]+)_/g)) assert.ok(source.includes(name!), `${path}: ${name}`);
      }
    });
  });
}

describe('what the guides tell of the code', () => {
  it('is the size of every script, within a twentieth', () => {
    const sizeOf = (file: string): number => brotliSize(readFileSync(file)) / 1000;
    const all = ['blue-heart.js', 'blue-heart.all.js', ...readdirSync('dist/parts').map((part) => `parts/${part}`)];
    const told = new Set<string>();
    // What names all of a kind stands for those that have no line of their own.
    const rows = matches(
      read('docs/getting-started.mdx'),
      /^\| `([\w.*/-]+)` .*\| ([\d.]+)(?: to ([\d.]+))? +\|$/gm,
    ).sort(([, one], [, other]) => Number(one!.includes('*')) - Number(other!.includes('*')));
    for (const [, name, least, most = least] of rows) {
      const pattern = new RegExp(`^${name!.replace(/\./g, '\\.').replace('*', '[^/]+')}$`);
      const files = all.filter((file) => pattern.test(file) && !told.has(file));
      assert.ok(files.length, name);
      for (const file of files) {
        told.add(file);
        const size = sizeOf(`dist/${file}`);
        const slack = Math.max(size / 20, 0.06);
        assert.ok(size > +least! - slack && size < +most! + slack, `${file} has ${size.toFixed(2)} kB`);
      }
    }
    assert.deepEqual([...told].sort(), all.sort());
  });

  it('is every option of the page for players', () => {
    const [table = ''] = /^\| option [^]*?\n\n/m.exec(read('docs/signage.mdx')) ?? [];
    assert.deepEqual(
      matches(table, /^\| `([\w-]+)`/gm).map(([, name]) => name),
      OPTIONS.map(({ name }) => name).sort(
        (one, other) => table.indexOf(`\n| \`${one}\``) - table.indexOf(`\n| \`${other}\``),
      ),
    );
  });

  it('is every event, and every code of an error', () => {
    const text = read('docs/embedding.mdx');
    const events = matches(text, /^\| `(blue-heart-[a-z]+)`/gm).map(([, name]) => name);
    assert.deepEqual(events.sort(), [...namesOf('events')].sort());
    const codes = new Set(
      [...elements.values()].flatMap(({ events: all = [] }) =>
        all
          .filter(({ name }) => name === 'blue-heart-error')
          .flatMap(({ description = '' }) => matches(description, /\(`([a-z-]+)`\)/g).map(([, code]) => code)),
      ),
    );
    const [, table = ''] = text.split('| code ');
    assert.deepEqual(
      matches(table, /^\| `([a-z-]+)`/gm)
        .map(([, code]) => code)
        .sort(),
      [...codes].sort(),
    );
  });

  it('is what draws in Next.js and in Nuxt, as it is tested', () => {
    const text = read('docs/servers.mdx');
    for (const file of ['next/app/drawn.jsx', 'nuxt/app/components/Drawn.js'])
      assert.ok(text.includes(`\n${read(`test/servers/${file}`)}\`\`\``), file);
  });

  it('is every CSS variable', () => {
    const text = read('docs/theming.mdx');
    for (const name of namesOf('cssProperties')) assert.ok(text.includes(`\`${name}\``), name);
  });

  it('is every language', async () => {
    const { bannerWords } = await import('../src/locales/banner/index.ts');
    const tags = matches(read('docs/languages.mdx'), /^\| [\w, ]+ \| `([\w-]+)` /gm).map(([, tag]) =>
      tag!.toLowerCase(),
    );
    assert.deepEqual(tags.sort(), Object.keys(bannerWords).sort());
  });
});
