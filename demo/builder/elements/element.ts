import type { Tag } from '../markup.js';
import type { Option, State } from '../option.js';

/** What the builder knows of an element. */
export interface Element {
  /** As in its tag, in `blue-heart-elements/badge` and in the address. */
  name: 'badge' | 'banner' | 'help' | 'exit' | 'signage';
  label: string;
  /** What it is for, in a few words. */
  about: string;
  /** In the order in which they are shown. */
  options: readonly Option[];
  /** The markup, with what stands alone inside; another element where one opens the other. */
  tags(state: State): Tag[];
  /** What is to be known of what the preview shows. */
  note?(state: State): string | undefined;
}
