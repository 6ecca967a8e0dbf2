/** Our tags in the JSX of React 19. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CssVariables, ElementAttributes, ElementEvents } from './elements.js';

type Native<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

type Listeners<Tag extends keyof ElementEvents> = {
  [Type in keyof ElementEvents[Tag] & string as `on${Type}`]?: ((event: ElementEvents[Tag][Type]) => void) | undefined;
};

type Props<Tag extends keyof ElementAttributes> = Omit<
  Native<HTMLElementTagNameMap[Tag]>,
  keyof ElementAttributes[Tag]
> &
  ElementAttributes[Tag] &
  Listeners<Tag> & { class?: string | undefined };

type Elements = { [Tag in keyof ElementAttributes]: Props<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
  interface CSSProperties extends CssVariables {}
}
