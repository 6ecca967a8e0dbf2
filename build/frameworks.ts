/**
 * Writes typings of our tags for frameworks into dist/frameworks: attributes and events of each element and the
 * components for React are generated from the manifest; the folder frameworks, with the typings in each framework's own
 * terms, is copied beside them.
 */
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { readElements, type Element, type Item } from './manifest.ts';

const TO = 'dist/frameworks';
const elements = readElements();

async function write(file: string, code: string): Promise<void> {
  writeFileSync(`${TO}/${file}`, await format(code, { filepath: file, printWidth: 120, singleQuote: true }));
}

const comment = (text: string): string => `/**\n * ${text.replaceAll('*/', '*\\/').split('\n').join('\n * ')}\n */`;
const list = (title: string, items: Item[]): string =>
  items.length
    ? `\n\n${title}:\n${items.map(({ name, description = '' }) => `- \`${name || '(default)'}\`: ${description}`).join('\n')}`
    : '';
const described = ({ description, slots, cssParts }: Element): string =>
  comment(description + list('Slots', slots) + list('Parts', cssParts));

/** Detail type of an event: `ErrorDetail` of `CustomEvent<ErrorDetail>`. */
const detailOf = ({ type }: Item): string => /^CustomEvent<(\w+)>$/.exec(type!.text)![1]!;
const detailsOf = (some: Element[]): string[] =>
  [...new Set(some.flatMap(({ events }) => events.map(detailOf)))].filter((name) => name !== 'null').sort();

/** Numbers may be quoted strings on a tag, as in HTML. */
const asText = ({ type }: Item): string => (/\bnumber\b/.test(type?.text ?? '') ? ' | `${number}`' : '');
const attributes = ({ name, attributes: all }: Element): string =>
  all
    .map(
      (one) => `${comment(one.description!)}\n'${one.name}'?: ${name}['${one.fieldName}']${asText(one)} | undefined;`,
    )
    .join('\n');
const events = ({ events: all }: Element): string =>
  all.map((one) => `${comment(one.description!)}\n'${one.name}': ${one.type!.text};`).join('\n');
const variables = elements
  .flatMap(({ cssProperties }) => cssProperties)
  .map(({ name, description }) => `${comment(description!)}\n'${name}'?: string | number | undefined;`);

/** `blue-heart-open` is `onBlueHeartOpen` in React. */
const listenerOf = ({ name }: Item): string =>
  name.replace(/^|-/g, '-').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

rmSync(TO, { recursive: true, force: true });
mkdirSync(`${TO}/react`, { recursive: true });

await write(
  'elements.d.ts',
  `import type { ${[...elements.map(({ name }) => name), ...detailsOf(elements)].join(', ')} } from '../modules/index.js';

  /** The attributes of each element. */
  export interface ElementAttributes {
    ${elements.map((one) => `${described(one)}\n'${one.tagName}': {\n${attributes(one)}\n};`).join('\n')}
  }

  /** The events of each element. */
  export interface ElementEvents {
    ${elements.map((one) => `'${one.tagName}': {\n${events(one)}\n};`).join('\n')}
  }

  /**
   * Props of a tag in frameworks whose listeners are \`on\` and the event's name: ours take precedence over those of
   * every element.
   */
  export type TagProps<Tag extends keyof ElementAttributes, Native> = Omit<Native, keyof ElementAttributes[Tag]> &
    ElementAttributes[Tag] & {
      [Type in keyof ElementEvents[Tag] & string as \`on\${Type}\`]?: ((event: ElementEvents[Tag][Type]) => void) | undefined;
    };

  /** The CSS variables of all elements. */
  export interface CssVariables {
    ${variables.join('\n')}
  }`,
);

for (const file of readdirSync('frameworks')) {
  copyFileSync(`frameworks/${file}`, `${TO}/${file}`);
  // Types only: the module is empty, so that importing it does not fail.
  await write(file.replace('.d.ts', '.js'), 'export {};');
}

const fileOf = ({ tagName }: Element): string => tagName.replace('blue-heart-', '');
for (const element of elements) {
  const { name, tagName, events: all } = element;
  const file = fileOf(element);
  await write(
    `react/${file}.js`,
    `import { createComponent } from '@lit/react';
    import * as react from 'react';
    import { ${name} as elementClass } from '../../modules/define/${file}.js';

    export const ${name} = /* @__PURE__ */ createComponent({
      react,
      elementClass,
      tagName: '${tagName}',
      displayName: '${name}',
      events: { ${all.map((one) => `on${listenerOf(one)}: '${one.name}'`).join(', ')} },
    });`,
  );
  await write(
    `react/${file}.d.ts`,
    `import type { EventName, ReactWebComponent } from '@lit/react';
    import type { ${[`${name} as Element`, ...detailsOf([element])].join(', ')} } from '../../modules/index.js';

    ${described(element)}
    export declare const ${name}: ReactWebComponent<Element, {
      ${all.map((one) => `${comment(one.description!)}\non${listenerOf(one)}: EventName<${one.type!.text}>;`).join('\n')}
    }>;`,
  );
}
for (const end of ['js', 'd.ts']) {
  await write(
    `react/index.${end}`,
    elements.map((one) => `export { ${one.name} } from './${fileOf(one)}.js';`).join('\n'),
  );
}
