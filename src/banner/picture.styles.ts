import { css } from 'lit';

/** The picture of a card or hero: slotted, or our drawing. */
export const pictureStyles = css`
  [part='picture'] {
    display: none;
  }
  :host([layout='card']) [part='picture'] {
    display: block;
  }
  /* The picture is laid out beside the text itself, so without one there is no empty box. */
  :host([layout='hero']) [part='picture'] {
    display: contents;
  }
  ::slotted([slot='picture']),
  .drawing {
    display: block !important;
    flex: 1 1 20em !important;
    box-sizing: border-box;
    inline-size: 100% !important;
    min-inline-size: 0;
    block-size: 9em !important;
    object-fit: cover !important;
  }
  :host([layout='hero']) ::slotted([slot='picture']),
  :host([layout='hero']) .drawing {
    block-size: auto !important;
    min-block-size: 14em;
    /* As tall as the text, whatever its width. */
    contain: size;
    aspect-ratio: auto !important;
  }
  .skyline {
    background: #0c1a2b;
  }
  .lit {
    background: linear-gradient(#0c1a2b, #14497c);
  }
  /* On the World Day, the monuments turn blue one by one. */
  .lit > :not(.houses) {
    fill: #4db1f5;
    animation: light 2s backwards;
  }
  .lit > :nth-child(2n) {
    animation-delay: 1s;
  }
  .lit > :nth-child(3n) {
    animation-delay: 2s;
  }
  @keyframes light {
    from {
      fill: #3b5670;
    }
  }
  .umbrella {
    padding: 1.25em;
    background: #0b5c94;
  }

  @media (prefers-reduced-motion: reduce) {
    .lit * {
      animation: none !important;
    }
  }
`;
