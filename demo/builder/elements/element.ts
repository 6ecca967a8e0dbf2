import type { Tag } from '../markup.js';
import type { Option, State } from '../option.js';

/** An element in the builder. */
export interface Element {
  /** As in its tag, in `blue-heart-elements/badge` and in the URL. */
  name: 'badge' | 'banner' | 'help' | 'exit' | 'signage';
  label: string;
  /** Its purpose, in a few words. */
  about: string;
  /** In display order. */
  options: readonly Option[];
  /** The markup, with its fallback content; includes another element if one opens the other. */
  tags(state: State): Tag[];
  /** A note on the preview. */
  note?(state: State): string | undefined;
}
