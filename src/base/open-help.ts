import { unshadowed } from './dom.js';
import { reportError } from './errors.js';

/**
 * Opens a `<blue-heart-help>`, even one that is not upgraded yet.
 * @param id of the help, in the document or shadow root of the element
 * @returns whether the id belongs to a help
 */
export function openHelp(element: Element, id: string): boolean {
  // The root of a disconnected element has no `getElementById`.
  const root = unshadowed(element.getRootNode() as Document);
  const help = root.getElementById && root.getElementById(id);
  const isHelp = help?.localName === 'blue-heart-help';
  // Not the attribute, which a framework that morphs the page removes. An element that is not upgraded yet picks up the
  // property.
  if (isHelp) (help as HTMLElementTagNameMap['blue-heart-help']).open = true;
  else {
    const message = `for="${id}" is not the id of a <blue-heart-help> in this document or shadow root.`;
    reportError(element, 'help-not-found', message);
  }
  return isHelp;
}
