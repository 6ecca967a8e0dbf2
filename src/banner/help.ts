import type { Partner } from '../data/types.js';

/**
 * Opens the banner's own help, which is made when it is first asked for: a page that nobody asks for help fetches none.
 * It may not be defined yet; then it opens as soon as it is.
 */
export function openOwnHelp(root: ParentNode & Node, { country, sector }: Partial<Partner>): void {
  const help = root.querySelector('blue-heart-help') || root.appendChild(document.createElement('blue-heart-help'));
  const set = (name: string, value: string | undefined): void =>
    value ? help.setAttribute(name, value) : help.removeAttribute(name);
  set('mode', 'dialog');
  set('country', country);
  set('sector', sector);
  help.toggleAttribute('open', true);
}
