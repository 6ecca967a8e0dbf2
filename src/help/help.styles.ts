import { css } from 'lit';

/*
 * Sizes are in `em` of `font-size: medium`, as in the badge. No flex `gap`, `inset`, `min()` or `clamp()`: signage players
 * ship Chromium 69. The colour of borders does for light and dark. A box of its own can be light on a dark page, so engines
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

  [part='base'],
  [part='launcher'] {
    color: var(--blue-heart-help-color, var(--_ink));
    font: 1em/1.45 var(--blue-heart-help-font, system-ui, sans-serif);
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
  /* All of it also for browsers to which a dialog is nothing yet. */
  dialog {
    --blue-heart-safe-top: 0px;
    display: block;
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
  blue-heart-exit {
    position: static;
  }
  .main {
    padding: 1em;
  }

  h2 {
    margin: 0;
    font-size: 1.375em;
    line-height: 1.25;
  }
  h3 {
    margin: 0.75em 0 0;
    font-size: 1.1875em;
  }
  h4 {
    margin: 1.25em 0 0.25em;
    font-size: 1.0625em;
  }
  h2:focus,
  h3:focus {
    outline: 0;
  }
  p,
  .card h4 {
    margin: 0.25em 0;
  }
  ul,
  ol {
    margin: 0.25em 0;
    padding-inline-start: 1.25em;
  }
  li {
    margin: 0.25em 0;
  }
  .plain {
    padding: 0;
    list-style: none;
  }
  .main > .plain {
    margin: 1em 0;
  }
  .role {
    margin-block-start: 1.5em;
    font-weight: 700;
  }

  a {
    color: inherit;
  }
  button,
  select,
  textarea,
  .contact a {
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.5em 0.75em;
    border: 1px solid #6f8aa1;
    border-radius: 0.5em;
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  button {
    margin: 0.25em 0.25em 0.25em 0;
    cursor: pointer;
  }
  button:hover,
  .contact a:hover {
    box-shadow: inset 0 0 0 9em #5078a01a;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  [part='launcher'] {
    border-radius: 2em;
  }

  .choosers {
    display: flex;
    flex-wrap: wrap;
    margin: 0.5em -0.25em;
  }
  .chooser {
    flex: 1 1 12em;
    min-inline-size: 0;
    margin: 0.25em;
  }
  select,
  textarea,
  [part='way'] {
    inline-size: 100%;
    contain: paint;
    contain: inline-size paint;
  }
  [part='way'] {
    min-block-size: 3.5em;
    text-align: start;
  }
  [part='way'],
  .phone,
  .tags b {
    border-color: transparent !important;
    background: var(--blue-heart-help-accent, var(--_accent)) !important;
    color: var(--blue-heart-help-on-accent, var(--_on-accent)) !important;
    font-weight: 600 !important;
  }
  .ticks label {
    display: flex;
    padding: 0.375em 0;
    cursor: pointer;
  }
  input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    margin-inline-end: 0.625em;
    accent-color: var(--_accent);
  }

  .card {
    margin: 1em 0;
    padding: 0.75em 1em;
    border: 1px solid #6f8aa1;
    border-radius: 0.75em;
  }
  .recommended {
    border-inline-start: 0.375em solid var(--blue-heart-help-accent, var(--_accent));
  }
  .chooser span,
  .tags,
  .facts,
  small {
    font-size: 0.875em;
  }
  .tags > * {
    margin-inline-end: 0.5em;
  }
  .tags b {
    padding: 0.125em 0.625em;
    border-radius: 1em;
  }
  .old {
    padding: 0.5em 0.75em;
    border-radius: 0.5em;
    background: var(--_pale);
    color: var(--_ink);
  }
  .contact {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 0.5em 0;
  }
  .contact a {
    flex: 1 1 55%;
    margin-inline-end: 0.375em;
    text-decoration: none;
  }
  small {
    flex: 1 0 100%;
  }
  /* A number is not broken, unless it is longer than the line. */
  bdi {
    display: inline-block;
    max-inline-size: 100%;
    user-select: text;
  }
  svg {
    display: block;
    inline-size: 11em;
    max-inline-size: 100%;
    background: #fff;
  }
  textarea {
    resize: vertical;
  }
  summary {
    padding: 0.5em 0;
    font-weight: 600;
    cursor: pointer;
  }

  @media (max-width: 40em) {
    dialog {
      max-inline-size: 100%;
      block-size: 100%;
      border: 0;
      border-radius: 0;
    }
    blue-heart-exit {
      order: 1;
      flex: 1 1 100%;
    }
    /* In reach of a thumb, where nothing of the page can be. */
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
  /* Zoomed in, what stays in view would leave no room to read. */
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
