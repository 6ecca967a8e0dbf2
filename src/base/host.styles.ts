import { css } from 'lit';

/** Keeps the page's typography out; page rules on our tag still win. `heard` is for screen readers only. */
export const hostStyles = css`
  :host {
    all: initial;
    /* The page's own choice of light or dark is inherited. */
    color-scheme: inherit;
    /* So is being hidden with an ancestor. */
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
