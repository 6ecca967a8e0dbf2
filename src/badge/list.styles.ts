import { css } from 'lit';

/**
 * For a badge far down a long list: it is laid out when it comes near. Until then it takes the space that its lines will, unless
 * one is broken. What is outside its box, as the ring of the focus, would be cut off where that cannot be said.
 */
export const listStyles = css`
  @supports (overflow-clip-margin: 1px) {
    :host {
      --_height: 3.761;
      content-visibility: auto;
      contain-intrinsic-size: auto calc(var(--_mark) * 8) auto calc(var(--_text) * var(--_height) + 2px);
      overflow-clip-margin: 2em;
    }
    :host([supporter]) {
      --_height: 5.111;
    }
    :host([variant='compact']) {
      --_height: 2.1;
    }
    :host([variant='pin']) {
      --_height: 2.5;
      contain-intrinsic-width: auto calc(var(--_mark) * 1.75);
    }
  }
`;
