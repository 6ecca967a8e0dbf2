import { css } from 'lit';

/*
 * It is in normal flow: it covers nothing and needs no z-index. Sizes are in `em` of `font-size: medium`, as in the
 * badge. No flex `gap`, `inset`, `min()` or `clamp()`: signage players ship Chromium 69.
 */
export const bannerStyles = css`
  :host {
    --_paper: #e8f1f8;
    --_ink: #14273a;
    --_accent: #0b5c94;
    --_on-accent: #fff;
    display: block;
  }
  :host([tone='dark']) {
    --_paper: #14293b;
    --_ink: #eaf2f9;
    --_accent: #7cc4f2;
    --_on-accent: #06223a;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_paper: light-dark(#e8f1f8, #14293b);
      --_ink: light-dark(#14273a, #eaf2f9);
      --_accent: light-dark(#0b5c94, #7cc4f2);
      --_on-accent: light-dark(#fff, #06223a);
    }
  }
  /* Server-rendered on another day: no box until the element is upgraded and decides itself. */
  :host([away]:not(:defined)) {
    display: contents !important;
  }

  section {
    position: relative;
    display: flex;
    box-sizing: border-box;
    /* Fills the space that the page reserves for it. */
    min-block-size: inherit;
    overflow: hidden;
    background: var(--blue-heart-banner-background, var(--_paper));
    color: var(--blue-heart-banner-color, var(--_ink));
    font: 1em/1.4 var(--blue-heart-banner-font, system-ui, sans-serif);
    text-align: start;
    overflow-wrap: break-word;
  }
  .content {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    min-inline-size: 0;
    padding: 0.5em 1em;
  }
  .words {
    flex: 1 1 11em;
    min-inline-size: 0;
  }
  p {
    margin: 0;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  [part='mark'] {
    margin-inline-end: 0.75em;
  }
  [part='mark'] svg {
    display: block;
    inline-size: 2.5em;
    block-size: 2.5em;
    fill: #1a7fc4;
  }
  /* Page rules for images must not distort or recolour the artwork. */
  ::slotted([slot='mark']),
  ::slotted([slot='logo']) {
    display: inline-block !important;
    inline-size: auto !important;
    block-size: 2.5em !important;
    max-inline-size: 9em !important;
    object-fit: contain !important;
  }
  ::slotted([slot='logo']) {
    block-size: 1.5em !important;
    margin-inline-end: 0.5em;
    vertical-align: middle;
  }
  [part='headline'] {
    font-weight: 700;
  }
  [part='note'] {
    flex: 1 0 100%;
    margin-block-start: 0.25em;
    font-size: 0.8em;
  }
  [part='initiative'],
  [part='text'],
  [part='hashtags'] {
    display: none;
  }

  a {
    color: var(--blue-heart-banner-accent, var(--_accent));
  }
  [part='action'] {
    box-sizing: border-box;
    min-block-size: 2.75em;
    margin: 0.375em 0;
    padding: 0.625em 1em;
    border: 1px solid transparent;
    border-radius: 2em;
    background: var(--blue-heart-banner-accent, var(--_accent));
    color: var(--blue-heart-banner-on-accent, var(--_on-accent));
    font: inherit;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  [part='action']:hover {
    text-decoration: underline;
  }
  [part='close'] {
    position: absolute;
    top: 0;
    inline-size: 2.75em;
    block-size: 2.75em;
    /* At the inline end, also in engines without logical insets. */
    margin: 0;
    margin-inline-start: calc(100% - 2.75em);
    padding: 0.75em;
    border: 0;
    border-end-start-radius: 0.75em;
    background: inherit;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  [part='close'] svg {
    display: block;
    stroke: currentColor;
    stroke-width: 3;
  }
  :focus-visible {
    outline: 3px solid;
    outline-offset: -3px;
  }

  @media (forced-colors: active) {
    section {
      border: 1px solid;
    }
    [part='mark'] svg {
      fill: currentColor;
    }
    [part='action'] {
      border-color: currentColor;
    }
  }
  @media print {
    :host {
      display: contents !important;
    }
    section,
    slot {
      display: none !important;
    }
  }
`;
