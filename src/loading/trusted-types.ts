import { attempt } from '../base/errors.js';
import { unshadowed } from '../base/dom.js';
import { tag } from './script-tag.js';

/** Our Trusted Types policy: https://w3c.github.io/trusted-types/dist/spec/#trusted-type-policy */
export interface Policy {
  createHTML(markup: string): string;
  createScriptURL(url: string): string;
}

declare const trustedTypes: { createPolicy(name: string, rules: Policy): Policy };

/** File name of a chunk. */
const PART_FILE = /^[\w.-]+\.js$/;

/** Accepts only our own chunks. */
function createScriptURL(url: string): string {
  const { folder } = tag;
  if (folder && url.startsWith(folder) && PART_FILE.test(url.slice(folder.length))) return url;
  throw new TypeError(`${url} is not a chunk of blue-heart-elements.`);
}

/** Unset if the browser has no Trusted Types, or the page does not allow the name `blue-heart`. */
export const policy = attempt(() =>
  trustedTypes.createPolicy('blue-heart', {
    // Only Lit calls it, with our templates.
    createHTML: (markup) => markup,
    createScriptURL,
  }),
);

// Throws if the page refuses our markup. Then no element is defined, and the fallback content is shown.
// eslint-disable-next-line no-restricted-syntax -- an empty text
unshadowed(document).createElement('p').innerHTML = policy ? policy.createHTML('') : '';
