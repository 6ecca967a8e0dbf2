import { css } from 'lit';

/*
 * Sizes are in `em` of `font-size: medium`, as in the badge. No flex `gap`, `inset`, `min()` or `clamp()`: signage
 * players ship Chromium 69. The border colour suits light and dark. The box can be light on a dark page, so engines
 * without light-dark() keep the light colours.
 */
export const helpStyles = css`
  :host {
    --_paper: #fff;
    --_ink: #14273a;
    --_accent: #0b5c94;
    --_on-accent: #fff;
    --_pale: #e8f1f8;
    display: block;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_paper: light-dark(#fff, #10202f);
      --_ink: light-dark(#14273a, #eaf2f9);
      --_accent: light-dark(#0b5c94, #7cc4f2);
      --_on-accent: light-dark(#fff, #06223a);
      --_pale: light-dark(#e8f1f8, #1b3347);
    }
  }
  :host([mode='launcher']) {
    display: inline-block;
  }
  :host([mode='dialog']) {
    display: contents;
  }

  .private {
    display: contents;
  }
  [part='base'],
  [part='launcher'] {
    color: var(--blue-heart-help-color, var(--_ink));
    font: 1em/1.45 var(--blue-heart-help-font, system-ui, sans-serif);
  }
  [part='launcher'] {
    border-radius: 2em;
  }
  [part='base'] {
    box-sizing: border-box;
    max-inline-size: 44em;
    padding: 0;
    border: 1px solid #6f8aa1;
    border-radius: 0.75em;
    background: var(--blue-heart-help-background, var(--_paper));
    text-align: start;
    overflow-wrap: break-word;
  }
  /* Complete, for browsers without default dialog styles. */
  dialog {
    --blue-heart-safe-top: 0px;
    display: block;
    visibility: visible;
    position: fixed;
    top: 0;
    bottom: 0;
    inset-inline: 0;
    z-index: 2147483646;
    inline-size: 100%;
    max-block-size: 100%;
    margin: auto;
    overflow: auto;
    overscroll-behavior: contain;
    box-shadow: 0 0 0 100vmax #0a1420b3;
  }
  dialog:not([open]) {
    display: none;
  }

  .bar {
    position: sticky;
    top: var(--blue-heart-safe-top, env(safe-area-inset-top));
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding: 0.375em 0.625em;
    border-radius: inherit;
    background: var(--_pale);
    color: var(--_ink);
  }
  .bar > * {
    margin: 0.25em 0.375em !important;
  }
  .bar p {
    flex: 1 1 11em;
    min-inline-size: 0;
  }
  .number {
    padding: 0.375em 0;
    font-size: 1.25em;
    font-weight: 700;
  }
  /* Visually last, where readers look for it; in Tab order before the exit, which is never first or last. */
  [part='close'] {
    order: 1;
  }
  blue-heart-exit {
    position: static;
  }
  .main {
    padding: 1em;
  }

  @media (max-width: 40em) {
    dialog {
      max-inline-size: 100%;
      block-size: 100%;
      border: 0;
      border-radius: 0;
    }
    blue-heart-exit {
      order: 2;
      flex: 1 1 100%;
    }
    /* In reach of a thumb, where the page has nothing. */
    dialog .bar blue-heart-exit {
      position: fixed;
      top: auto;
      bottom: 0;
      inset-inline: 0;
      inline-size: 100%;
      margin: 0 !important;
    }
    dialog blue-heart-exit::part(keys) {
      display: none;
    }
    dialog .main {
      padding-block-end: 5em;
    }
  }
  /* When zoomed in, sticky content would leave no room to read. */
  @media (max-height: 24em) {
    .bar {
      position: static;
    }
  }
  @media print {
    .bar,
    .choosers,
    button {
      display: none;
    }
  }
`;
