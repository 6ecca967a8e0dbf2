/** The builder's output, in each way to put elements into pages. */
import { built } from './built.js';
import type { Element } from './elements/index.js';
import { angular, html, jsx, write, type Tag } from './markup.js';
import type { Attribute, State } from './option.js';
import { pictureOf, toImage, toMarkdown } from './picture.js';

/** A block of code with its destination. */
export interface Block {
  title: string;
  code: string;
  /** Whether to highlight tags. */
  hasTags?: true;
}

export interface Snippet {
  element: Element;
  state: State;
  tags: readonly Tag[];
  /** Address of our files, with a trailing slash. */
  base: string;
}

interface Format {
  name: string;
  label: string;
  /** A note on the format. */
  note: string;
  /** The only element that supports it. */
  only?: Element['name'];
  blocks(snippet: Snippet): Block[];
}

const PACKAGE = 'blue-heart-elements';

/** The script and the tags: what a page needs, and what the preview runs. */
export function toHtml({ tags, state, base }: Snippet): string {
  const held: Attribute[] =
    state.pin === 'yes'
      ? [
          ['integrity', built.integrity],
          ['crossorigin', 'anonymous'],
        ]
      : [];
  const script: Tag = {
    name: 'script',
    attributes: [['src', `${base}blue-heart.js`], ...held, ['async', true]],
    content: '',
  };
  return write([script, ...tags], html);
}

const namesOf = (tags: readonly Tag[]): string[] => tags.map(({ name }) => name.replace('blue-heart-', ''));
const imports = (tags: readonly Tag[]): string =>
  namesOf(tags)
    .map((name) => `import '${PACKAGE}/${name}';`)
    .join('\n');
const install: Block = { title: 'Terminal', code: `npm install ${PACKAGE}` };

/** Several sibling tags need a fragment in JSX. */
const inJsx = (tags: readonly Tag[]): string =>
  tags.length === 1 ? write(tags, jsx, '    ') : `    <>\n${write(tags, jsx, '      ')}\n    </>`;

/** Escaped for a template literal. */
const quoted = (code: string): string => code.replace(/[\\`]|\$(?=\{)/g, '\\$&');

const formats: readonly [Format, ...Format[]] = [
  {
    name: 'html',
    label: 'HTML',
    note: 'One script tag is enough for a whole page. Its address here is this server’s: put blue-heart.js and the folder parts on your own host, and change it. What stands inside the tag stays for visitors without the script.',
    blocks: (snippet) => [{ title: 'HTML', code: toHtml(snippet), hasTags: true }],
  },
  {
    name: 'npm',
    label: 'npm',
    note: 'For every bundler. The words of a language come as a chunk of their own.',
    blocks: ({ tags }) => [
      install,
      { title: 'Script', code: imports(tags) },
      { title: 'HTML', code: write(tags, html), hasTags: true },
    ],
  },
  {
    name: 'react',
    label: 'React',
    note: 'React 18 and 19. The first line is for TypeScript alone, once in a project.',
    blocks: ({ tags }) => [
      install,
      {
        title: 'BlueHeart.tsx',
        hasTags: true,
        code: `import '${PACKAGE}/jsx';
${imports(tags)}

export function BlueHeart() {
  return (
${inJsx(tags)}
  );
}`,
      },
    ],
  },
  {
    name: 'vue',
    label: 'Vue',
    note: 'Vue 3. The second file tells its compiler that these tags are no components of yours.',
    blocks: ({ tags }) => [
      install,
      {
        title: 'BlueHeart.vue',
        hasTags: true,
        code: `<script setup>
${imports(tags)}
</script>

<template>
${write(tags, html, '  ')}
</template>`,
      },
      {
        title: 'vite.config.js',
        code: `import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('blue-heart-');

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
};`,
      },
    ],
  },
  {
    name: 'angular',
    label: 'Angular',
    note: 'Angular 19 and later; before, add “standalone: true”.',
    blocks: ({ tags }) => [
      install,
      {
        title: 'blue-heart.ts',
        hasTags: true,
        code: `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
${imports(tags)}

@Component({
  selector: 'app-blue-heart',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${quoted(write(tags, angular, '    '))}
  \`,
})
export class BlueHeart {}`,
      },
    ],
  },
  {
    name: 'wordpress',
    label: 'WordPress',
    note: 'Paste it into the editor of a page: it becomes a block of Custom HTML. WordPress keeps script tags only of people who may post any HTML, which are administrators and editors.',
    blocks: (snippet) => [
      {
        title: 'Custom HTML block',
        hasTags: true,
        code: `<!-- wp:html -->\n${toHtml(snippet)}\n<!-- /wp:html -->`,
      },
    ],
  },
  {
    name: 'image',
    label: 'Image, no JavaScript',
    only: 'badge',
    note: 'A picture of the badge, with this project’s own heart, from the folder badges: put it on your own host, and change the address. It speaks the language that is chosen here, else English, whatever the page does, and “as the page” follows the reader’s system. It is never wider than the smallest telephone. Many e-mail programs, Gmail among them, show the text in its place.',
    blocks: ({ state, base }) => [{ title: 'HTML', code: toImage(pictureOf(state, base)), hasTags: true }],
  },
  {
    name: 'markdown',
    label: 'Markdown',
    only: 'badge',
    note: 'For a README: the same picture from the folder badges. Put that on your own host, and change the address. Unless a dark one is chosen it is the light one, which can be read on both.',
    blocks: ({ state, base }) => [{ title: 'Markdown', code: toMarkdown(pictureOf(state, base)) }],
  },
  {
    name: 'player',
    label: 'Address for a player',
    only: 'signage',
    note: 'Type it into the player: Xibo, Anthias, Yodeck, BrightSign, a smart TV. Its host here is this server: put signage.html, signage-page.js, sw.js and blue-heart.all.js into one folder of your own.',
    blocks: ({ tags: [player], base }) => [{ title: 'Address', code: `${base}signage.html${queryOf(player!)}` }],
  },
];

export const formatsFor = ({ name }: Element): Format[] => formats.filter(({ only }) => !only || only === name);

export const formatOf = ({ element, state }: Pick<Snippet, 'element' | 'state'>): Format =>
  formatsFor(element).find(({ name }) => name === state.format) ?? formats[0];

/** The attributes as options of the page for players; flags have no equals sign. */
function queryOf({ attributes }: Tag): string {
  const query = new URLSearchParams(attributes.map(([name, value]) => [name, value === true ? '' : value])).toString();
  return query && `?${query.replace(/=(?=&|$)/g, '')}`;
}
