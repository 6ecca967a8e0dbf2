import { shared } from './shared.js';

/** Where a developer reads on; every warning ends with it. */
const DOCS = 'https://www.npmjs.com/package/blue-heart-elements';

/**
 * Tells the developer of the page something, once per text and page.
 * @param element what it is about: shown with the message, and its tag begins it
 * @param message what is wrong and what would be valid
 */
export function warnOnce(element: Element, message: string): void {
  const text = `<${element.localName}> ${message} ${DOCS}`;
  const page = shared();
  const warned = (page.warned = page.warned || new Set());
  if (!warned.has(text)) console.warn(text, element);
  warned.add(text);
}
