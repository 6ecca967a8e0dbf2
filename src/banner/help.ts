import type { Partner } from '../data/types.js';
import { unshadowed } from '../base/dom.js';
import { markOwn } from '../base/dom-restorer.js';

/**
 * Opens the banner's own help, created on first use, so that a page loads none until somebody asks. If it is not
 * defined yet, it opens when upgraded.
 */
export function openOwnHelp(root: ParentNode & Node, { country, sector }: Partial<Partner>): void {
  const help =
    root.querySelector('blue-heart-help') ||
    root.appendChild(markOwn(unshadowed(document).createElement('blue-heart-help')));
  const set = (name: string, value: string | undefined): void =>
    value ? help.setAttribute(name, value) : help.removeAttribute(name);
  set('mode', 'dialog');
  set('country', country);
  set('sector', sector);
  // Not the attribute, which is the page's to set. An element that is not upgraded yet picks up the property.
  help.open = true;
}
