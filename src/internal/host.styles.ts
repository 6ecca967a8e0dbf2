import { css } from 'lit';

/** Keeps the page's typography out; a rule of the page on our tag still wins. `heard` is for screen readers only. */
export const hostStyles = css`
  :host {
    all: initial;
    /* The page's own choice of light or dark comes through. */
    color-scheme: inherit;
    /* So does what hides it with what stands around it. */
    visibility: inherit;
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([tone='light']) {
    color-scheme: light;
  }
  :host([tone='dark']) {
    color-scheme: dark;
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
