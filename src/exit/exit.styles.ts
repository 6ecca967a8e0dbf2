import { css } from 'lit';

/*
 * Its place in the page decides where it sticks: before the content at the top, after it at the bottom, in reach of a
 * thumb. It has a row of its own: it covers nothing, and nothing flows around it. The red for light pages is readable
 * on dark ones too, so engines without light-dark() keep it.
 */
export const exitStyles = css`
  :host {
    --_paper: #b3141f;
    --_ink: #fff;
    display: block;
    position: sticky;
    top: var(--blue-heart-safe-top, env(safe-area-inset-top));
    bottom: var(--blue-heart-safe-bottom, env(safe-area-inset-bottom));
    z-index: 1000;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_paper: light-dark(#b3141f, #ffb3ab);
      --_ink: light-dark(#fff, #3b0608);
    }
  }

  [part='base'] {
    font: 1em/1.35 var(--blue-heart-exit-font, system-ui, sans-serif);
    color: CanvasText;
    text-align: center;
  }
  a {
    display: block;
    box-sizing: border-box;
    min-block-size: 48px;
    padding: 0.875em 1.25em;
    border: 2px solid transparent;
    background: var(--blue-heart-exit-background, var(--_paper));
    color: var(--blue-heart-exit-color, var(--_ink));
    font-weight: 600;
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
  }
  a:focus-visible {
    outline: 3px solid;
    outline-offset: -6px;
  }

  [part='lights'] {
    display: flex;
    justify-content: center;
    /* Within the button's padding: nothing moves when they light up. */
    margin-block-end: -0.625em;
  }
  [data-count='0'] {
    visibility: hidden;
  }
  /* Drawn with borders, which remain in forced colours. */
  i {
    margin: 0 0.1875em;
    padding: 0.1875em;
    border: 0.125em solid;
    border-radius: 50%;
  }
  [data-count='1'] :first-child,
  [data-count='2'] :not(:last-child) {
    padding: 0;
    border-width: 0.3125em;
  }
  [part='keys'] {
    display: none;
    font-size: 0.875em;
    line-height: 2;
  }
  :host([variant='link']) a:not(:focus):not(:active) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  @media (min-width: 40em) {
    :host(:not([variant='link'])) {
      inline-size: fit-content;
      margin-block-end: 1em;
      margin-inline-start: auto;
    }
    a {
      border-radius: 0.5em;
    }
  }
  @media (hover: hover) {
    [part='keys'] {
      display: block;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
