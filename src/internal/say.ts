/**
 * Tells the page something by an event that leaves shadow roots.
 * @returns false if the page takes over, where it can
 */
export function say(element: Element, type: string, detail?: object, cancelable = false): boolean {
  return element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
}
