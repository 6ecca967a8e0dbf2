import { unshadowed } from '../base/dom.js';
import { policy } from './trusted-types.js';
import { tag } from './script-tag.js';

const page = unshadowed(document);

/**
 * What Lit reads from and writes to the global object. build/rollup/lit-in-scope.mjs puts it in place of `globalThis`,
 * `Symbol.metadata` and `document` in Lit's files, so that Lit uses our Trusted Types policy, writes nothing into the
 * page, and is not misled by elements that shadow members of `document`.
 */
export const litScope = Object.assign(Object.create(null) as object, {
  ShadowRoot: window.ShadowRoot,
  // Lit creates a policy with it, and uses `emptyScript` as the value of a boolean attribute.
  trustedTypes: policy && { createPolicy: () => policy, emptyScript: '' },
  // For the style elements in engines without adopted style sheets.
  litNonce: tag.script?.nonce || undefined,
  metadata: Symbol('metadata'),
  // A node, because Lit parks its tree walker on the document when done.
  document: Object.assign(page.createDocumentFragment(), {
    createElement: page.createElement,
    createComment: page.createComment,
    createTextNode: page.createTextNode,
    importNode: page.importNode,
    createTreeWalker: page.createTreeWalker,
  }),
});
