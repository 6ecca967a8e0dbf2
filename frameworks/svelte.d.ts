/** Our tags in the templates of Svelte 5. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementAttributes, ElementEvents } from './elements.js';

type Listeners<Tag extends keyof ElementEvents> = {
  [Type in keyof ElementEvents[Tag] & string as `on${Type}`]?: ((event: ElementEvents[Tag][Type]) => void) | undefined;
};

type Props<Tag extends keyof ElementAttributes> = Omit<
  HTMLAttributes<HTMLElementTagNameMap[Tag]>,
  keyof ElementAttributes[Tag]
> &
  ElementAttributes[Tag] &
  Listeners<Tag>;

type Elements = { [Tag in keyof ElementAttributes]: Props<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
