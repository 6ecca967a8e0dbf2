/** Editors and frameworks get exactly what the manifest declares. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { readElements, type Element } from '../../../build/manifest.ts';

interface Named {
  name: string;
  description?: string;
}
interface Tag extends Named {
  attributes: (Named & { values: Named[] })[];
}
interface WebTypes {
  contributions: {
    html: { elements: (Record<'attributes' | 'slots' | 'events', Named[]> & Named)[] };
    css: Record<'properties' | 'pseudo-elements', Named[]>;
  };
}

const elements = readElements();
const read = <Data>(file: string): Data => JSON.parse(readFileSync(`dist/${file}`, 'utf8')) as Data;
const names = (items: Named[]): string[] => items.map(({ name }) => name).sort();
const unique = (all: string[]): string[] => [...new Set(all)].sort();
const tags = elements.map(({ tagName }) => tagName).sort();
const variables = unique(elements.flatMap(({ cssProperties }) => names(cssProperties)));
const parts = unique(elements.flatMap(({ cssParts }) => names(cssParts)));

/** Names that an element's description must show in bold. */
const described = ({ slots, events, cssParts, cssProperties }: Element): string[] =>
  [...slots, ...events, ...cssParts, ...cssProperties].map(({ name }) => (name ? `**${name}**` : '_default_'));

describe('VS Code', () => {
  const html = read<{ tags: Tag[] }>('vscode.html-custom-data.json');
  const css = read<{ properties: Named[]; pseudoElements: Named[] }>('vscode.css-custom-data.json');

  it('knows each tag, and no other', () => assert.deepEqual(names(html.tags), tags));

  for (const element of elements) {
    it(`knows the attributes and values of ${element.tagName}, and describes all else`, () => {
      const tag = html.tags.find(({ name }) => name === element.tagName)!;
      assert.deepEqual(names(tag.attributes), names(element.attributes));
      for (const { name, type } of element.attributes) {
        const values = [...type!.text.matchAll(/'([^']+)'/g)].map(([, value]) => value!);
        assert.deepEqual(names(tag.attributes.find((one) => one.name === name)!.values), values.sort());
      }
      for (const text of described(element)) assert.ok(tag.description!.includes(text), text);
    });
  }

  it('knows each CSS variable and each part, once', () => {
    assert.deepEqual(names(css.properties), variables);
    assert.deepEqual(
      names(css.pseudoElements),
      parts.map((part) => `::part(${part})`),
    );
  });
});

describe('editors of JetBrains', () => {
  const { html, css } = read<WebTypes>('web-types.json').contributions;

  it('know each tag, and no other', () => assert.deepEqual(names(html.elements), tags));

  for (const element of elements) {
    it(`know the attributes, slots and events of ${element.tagName}, and describe all else`, () => {
      const tag = html.elements.find(({ name }) => name === element.tagName)!;
      for (const kind of ['attributes', 'slots', 'events'] as const)
        assert.deepEqual(names(tag[kind]), names(element[kind]), kind);
      for (const text of described(element)) assert.ok(tag.description!.includes(text), text);
    });
  }

  it('know each CSS variable and each part, once', () => {
    assert.deepEqual(names(css.properties), variables);
    assert.deepEqual(
      names(css['pseudo-elements']),
      parts.map((part) => `part(${part})`),
    );
  });
});

describe('TypeScript', () => {
  const FILES = ['elements', 'react/index'].map((file) => `dist/frameworks/${file}.d.ts`);
  const options = { moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext, types: [] };
  const program = ts.createProgram(FILES, options);
  const checker = program.getTypeChecker();
  const exportsOf = (file: string): ts.Symbol[] =>
    checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!);
  const exported = Object.fromEntries(
    exportsOf(FILES[0]!).map((symbol) => [symbol.name, checker.getDeclaredTypeOfSymbol(symbol)]),
  );
  const keys = (type: ts.Type): string[] => names(type.getProperties());
  const member = (type: ts.Type, name: string): ts.Symbol => type.getProperty(name)!;
  const comment = (symbol: ts.Symbol): string =>
    ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ');

  it('knows each tag, and no other', () => {
    assert.deepEqual(keys(exported.ElementAttributes!), tags);
    assert.deepEqual(keys(exported.ElementEvents!), tags);
  });

  for (const { tagName, attributes, events, slots, cssParts } of elements) {
    it(`knows attributes and events of ${tagName}, and describes slots and parts`, () => {
      const tag = member(exported.ElementAttributes!, tagName);
      assert.deepEqual(keys(checker.getTypeOfSymbol(tag)), names(attributes));
      const types = checker.getTypeOfSymbol(member(exported.ElementEvents!, tagName));
      assert.deepEqual(keys(types), names(events));
      for (const { name, type } of events)
        assert.equal(checker.typeToString(checker.getTypeOfSymbol(member(types, name))), type!.text);
      for (const { name } of [...slots, ...cssParts])
        assert.ok(comment(tag).includes(`- \`${name || '(default)'}\`:`), name);
    });
  }

  it('knows each CSS variable', () => assert.deepEqual(keys(exported.CssVariables!), variables));

  for (const { name, events } of elements) {
    it(`has a component ${name} for React with its events, and no other`, () => {
      const component = exportsOf(FILES[1]!).find((one) => one.name === name)!;
      const [call] = checker.getTypeOfSymbol(checker.getAliasedSymbol(component)).getCallSignatures();
      const properties = checker.getTypeOfSymbol(call!.getParameters()[0]!);
      assert.deepEqual(
        keys(properties).filter((key) => key.startsWith('onBlueHeart')),
        events
          .map((one) => one.name.replace(/^|-/g, '-').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()))
          .map((event) => `on${event}`)
          .sort(),
      );
    });
  }
});

describe('on a server', () => {
  for (const name of ['react', 'jsx', 'vue', 'svelte'])
    it(`blue-heart-elements/${name} can be imported`, async () => void (await import(`blue-heart-elements/${name}`)));

  it('React renders the children of our components', async () => {
    const { createElement } = await import('react');
    const { renderToString } = await import('react-dom/server');
    const { BlueHeartHelp } = await import('blue-heart-elements/react');
    const link = createElement('a', { href: 'tel:911' }, '911');
    const html = renderToString(createElement(BlueHeartHelp, { id: 'help', country: 'MX' }, link));
    assert.match(html, /^<blue-heart-help id="help"[^>]*><a href="tel:911">911<\/a><\/blue-heart-help>$/);
  });
});
