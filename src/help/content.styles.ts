import { css } from 'lit';

/** Content of help; the box around it is in help.styles.ts, which declares the variables. */
export const contentStyles = css`
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
    margin: 0.25em 0;
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
  /* Do not break a number, unless it is longer than the line. */
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
    font-weight: 700;
    cursor: pointer;
  }
`;
