import { css } from 'lit';

/*
 * Sizes are in `em` of `font-size: medium`, the reader's own setting, whatever the page sets `rem` to. No flex `gap`,
 * `inset`, `min()` or `clamp()`: signage players ship Chromium 69.
 */
export const badgeStyles = css`
  :host {
    --_paper: #fff;
    --_ink: #14273a;
    --_text: 1em;
    --_mark: 2.5em;
    --_padding: 0.625em 0.75em;
    --_radius: 0.75em;
  }
  :host([tone='dark']) {
    --_paper: #10202f;
    --_ink: #eaf2f9;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_paper: light-dark(#fff, #10202f);
      --_ink: light-dark(#14273a, #eaf2f9);
    }
  }
  :host([size='small']) {
    --_text: 0.875em;
  }
  :host([size='large']) {
    --_text: 1.375em;
  }
  :host([variant='compact']) {
    --_mark: 1.25em;
    --_padding: 0.375em 0.75em;
    --_radius: 2em;
  }
  :host([variant='pin']) {
    --_mark: 1.5em;
    --_padding: 0.5em;
    --_radius: 50%;
  }

  a,
  button {
    position: relative;
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
    max-inline-size: 100%;
    margin: 0;
    padding: var(--_padding);
    border: 1px solid #5078a080;
    border-radius: var(--_radius);
    background: var(--blue-heart-badge-background, var(--_paper));
    color: var(--blue-heart-badge-color, var(--_ink));
    font: var(--_text) / 1.35 var(--blue-heart-badge-font, system-ui, sans-serif);
    text-align: start;
    text-decoration: none;
  }
  [href],
  button {
    cursor: pointer;
  }
  [href]:hover,
  button:hover {
    box-shadow: inset 0 0 0 9em #5078a01a;
  }
  :focus-visible {
    outline: 3px solid #1a7fc4;
    outline-offset: 2px;
  }

  [part='mark'] {
    flex: none;
  }
  svg {
    display: block;
    inline-size: var(--_mark);
    block-size: var(--_mark);
    fill: #1a7fc4;
  }
  /* Page rules for images must not distort or recolour the artwork. */
  ::slotted(*) {
    display: block !important;
    inline-size: auto !important;
    block-size: var(--_mark) !important;
    max-inline-size: 9em !important;
    object-fit: contain !important;
  }
  .text {
    min-inline-size: 0;
    max-inline-size: 26em;
    margin-inline-start: 0.5em;
    overflow-wrap: break-word;
  }
  .text > * {
    display: block;
    /* Align a name in another direction with the other lines. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  [part='name'] {
    font-weight: 600;
  }
  [part='note'] {
    font-size: 0.86em;
  }
  [part='action'] {
    text-decoration: underline;
  }
  :host([variant='pin']) .text,
  :host([variant='compact']) .text > :not([part='name']):not([part='action']),
  :host([variant='compact'][for]) [part='name'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    svg {
      fill: currentColor;
    }
  }
  @media print {
    a,
    button {
      background: none;
      color: #000;
    }
  }
`;
