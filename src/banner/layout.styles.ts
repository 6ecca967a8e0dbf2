import { css } from 'lit';

/** How card and hero differ from a strip. */
export const layoutStyles = css`
  :host([layout='card']) {
    max-inline-size: 26em;
  }
  :host([layout='card']) section {
    flex-direction: column;
    border-radius: 0.75em;
  }
  :host([layout='hero']) section {
    flex-wrap: wrap;
  }
  :host([layout='card']) .content,
  :host([layout='hero']) .content {
    display: block;
    padding: 1.25em;
  }
  :host([layout='hero']) .content {
    flex: 1 1 20em;
    padding: 2em 1.5em;
  }
  :host([dismissible]) .content {
    padding-inline-end: 2.75em;
  }
  :host([layout='card']) p,
  :host([layout='hero']) p {
    display: block;
    margin-block-end: 0.5em;
  }
  :host([layout='card']) [part='headline'] {
    margin-block-start: 0.5em;
    font-size: 1.25em;
    line-height: 1.25;
  }
  :host([layout='hero']) [part='headline'] {
    margin-block-start: 0.5em;
    font-size: 1.75em;
    line-height: 1.2;
  }
  :host([layout='card']) [part='mark'],
  :host([layout='hero']) [part='mark'] {
    display: block;
  }
  :host([layout='card']) [part='action'],
  :host([layout='hero']) [part='action'] {
    display: inline-block;
  }
`;
