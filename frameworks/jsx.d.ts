/** Our tags in the JSX of React 19. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CssVariables, ElementAttributes, TagProps } from './elements.js';

type Native<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

type Elements = {
  [Tag in keyof ElementAttributes]: TagProps<Tag, Native<HTMLElementTagNameMap[Tag]>> & { class?: string | undefined };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
  interface CSSProperties extends CssVariables {}
}
