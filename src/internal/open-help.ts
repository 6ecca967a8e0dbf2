import { fail } from './fail.js';

/**
 * Opens a `<blue-heart-help>`, also one that waits for its script.
 * @param id of the help, in the document or shadow root of the element
 * @returns whether there is something with this id
 */
export function openHelp(element: Element, id: string): boolean {
  const root = element.getRootNode() as Partial<Document>;
  // An element that is in no page has no such root.
  const help = root.getElementById && root.getElementById(id);
  if (help) help.toggleAttribute('open', true);
  else fail(element, 'help-not-found', `for="${id}" is no id here.`);
  return !!help;
}
