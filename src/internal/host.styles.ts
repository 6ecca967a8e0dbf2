import { css } from 'lit';

/** Keeps the page's typography out; a rule of the page on our tag still wins. */
export const hostStyles = css`
  :host {
    all: initial;
    /* The page's own choice of light or dark comes through. */
    color-scheme: inherit;
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
`;
