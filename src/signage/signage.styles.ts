import { css } from 'lit';

/*
 * Sizes depend on the box of the element, by measuring (fit.ts): `--_unit` is a hundredth of its short side; `--_body`,
 * `--_head` and `--_qr` are as large as fits. No `inset`, `aspect-ratio`, flex `gap` or container queries: players ship
 * Chromium 69. Colours are explicit, so that an engine that darkens pages leaves heart and code alone.
 */
export const signageStyles = css`
  :host {
    --_top: #12395a;
    --_paper: #0a2135;
    --_ink: #eef5fb;
    --_accent: #8fd0fa;
    --_unit: 1vmin;
    --_body: 6vmin;
    --_head: 12vmin;
    --_qr: 40vmin;
    display: block;
    position: relative;
    block-size: 100vh;
    padding: 0 !important;
    overflow: hidden;
    color-scheme: dark;
  }
  :host([tone='light']) {
    --_top: #eaf3fa;
    --_paper: #cfe3f2;
    --_ink: #0e2233;
    --_accent: #0b5080;
  }
  :host([tone='light']) [part='mark'] svg {
    fill: #1a7fc4;
  }
  [part='base'] {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    overflow: hidden;
    background: var(--blue-heart-signage-background, linear-gradient(160deg, var(--_top), var(--_paper)));
    color: var(--blue-heart-signage-color, var(--_ink));
    font: var(--_body)/1.3 var(--blue-heart-signage-font, system-ui, sans-serif);
    text-align: start;
  }
  p {
    margin: 0;
    text-wrap: balance;
  }
  [hidden],
  [less] .extra {
    display: none !important;
  }

  /* Rows: the message, and below it the heart with the number. */
  .stage {
    display: grid;
    box-sizing: border-box;
    block-size: 100%;
    padding: calc(var(--_unit) * 5);
    grid-template: 'main main' minmax(0, 1fr) 'mark bar' auto / auto minmax(0, 1fr);
  }
  .main {
    grid-area: main;
    display: flex;
    align-items: center;
    /* As wide as its cell without affecting its size: Chromium 79 would take room from the mark. */
    inline-size: 0;
    min-inline-size: 100%;
    min-block-size: 0;
    /* Glyphs such as J overflow their box. */
    clip-path: inset(calc(var(--_unit) * -2));
    margin-block-end: calc(var(--_unit) * 3);
  }
  [part='slide'] {
    flex: 1;
    min-inline-size: 0;
  }
  [part='mark'] {
    grid-area: mark;
    align-self: center;
    margin-inline-end: calc(var(--_unit) * 4);
  }
  /* Offsets the margin within the drawing, so that it aligns with the start of the lines. */
  [part='mark'] svg {
    display: block;
    inline-size: 1em;
    block-size: 1em;
    margin-inline-start: -0.11em;
    font-size: calc(var(--_unit) * 14);
    fill: #3a9fe6;
  }
  [part='bar'] {
    grid-area: bar;
    display: flex;
    box-sizing: border-box;
    inline-size: 0;
    min-inline-size: 100%;
    align-items: center;
    justify-content: space-between;
    padding-block-start: calc(var(--_unit) * 2);
    border-block-start: calc(var(--_unit) * 0.3) solid var(--blue-heart-signage-accent, var(--_accent));
  }

  /* Keep the shape and colours of the artwork. */
  ::slotted([slot='mark']),
  ::slotted([slot='logo']) {
    display: block !important;
    inline-size: auto !important;
    block-size: calc(var(--_unit) * 14) !important;
    max-inline-size: calc(var(--_unit) * 40) !important;
    object-fit: contain !important;
  }
  ::slotted([slot='logo']) {
    max-inline-size: 100% !important;
    margin-block-end: 0.5em;
  }
  .artwork [part='mark'] svg {
    display: none;
  }
  /* Except the current one (own.ts). */
  ::slotted([slot='slide']) {
    display: none !important;
  }
  [part='notice'],
  [part='address'],
  [part='number'],
  .danger {
    color: var(--blue-heart-signage-accent, var(--_accent));
    font-weight: 600;
  }
  [part='headline'] {
    font-size: var(--_head);
    font-weight: 700;
    line-height: 1.15;
  }
  :lang(ja) {
    word-break: auto-phrase;
  }
  :lang(ko),
  :lang(zh) [part='headline'] {
    word-break: keep-all;
  }
  /* Balanced lines would break words in languages that can break after any character. */
  :lang(ja) [part='text'],
  :lang(zh) [part='text'] {
    text-wrap: pretty;
  }
  [less] p,
  [part='address'] {
    overflow-wrap: break-word;
  }
  [less] [part='bar'] {
    flex-wrap: wrap;
  }
  [less] [part='call'] span {
    display: inline;
  }
  [part='text'],
  [part='address'] {
    margin-block-start: 0.5em;
    max-inline-size: 44em;
  }
  [dir='rtl'] [part='address'] {
    text-align: end;
  }
  [part='number'] {
    font-weight: 700;
    white-space: nowrap;
  }
  .large {
    margin-block-start: 0.15em;
    font-size: calc(var(--_head) * 1.25);
    line-height: 1.1;
  }
  /* The name of a line has its own direction, which one-sided margins would follow. */
  .large + [part='text'] {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -0.25em;
  }
  .large + [part='text'] > * {
    margin: 0 0.25em;
  }
  [part='text'] bdi {
    font-weight: 600;
  }
  /* Here the number is the main line. */
  .helpline [part='headline'] {
    font-size: calc(var(--_head) * 0.75);
  }
  .helpline:not(.tall) .large {
    font-size: calc(var(--_head) * 1.5);
  }
  [part='call'] span {
    display: block;
  }
  [part='call'] [part='number'] {
    font-size: var(--_head);
    line-height: 1.1;
  }
  .wide [part='call'] {
    margin-inline-end: 0.75em;
  }
  .wide [part='call'] + [part='campaign'] {
    min-inline-size: 8.5em;
    line-height: 1.15;
    text-align: end;
  }
  .beside {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }
  .beside > div {
    min-inline-size: 0;
  }
  /* Dark on light, whatever the tone; the quiet zone is included. */
  [part='qr'] {
    flex: none;
    inline-size: var(--_qr);
    block-size: var(--_qr);
    margin-inline-start: calc(var(--_unit) * 5);
    background: #eef5fb;
    fill: #0a1c2b;
    shape-rendering: crispEdges;
    forced-color-adjust: none;
  }

  @media (forced-colors: active) {
    [part='mark'] svg {
      fill: currentColor;
    }
  }
  @media print {
    :host {
      display: contents !important;
    }
    [part='base'] {
      display: none !important;
    }
  }
`;
