/** Our tags in the templates of Svelte 5. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementAttributes, TagProps } from './elements.js';

type Elements = { [Tag in keyof ElementAttributes]: TagProps<Tag, HTMLAttributes<HTMLElementTagNameMap[Tag]>> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
