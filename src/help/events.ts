import type { Contact } from './scene.js';

/** Tells the page that help was opened or closed. */
export function say(element: Element, type: 'blue-heart-open' | 'blue-heart-close'): void {
  element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true }));
}

/** Offers the press on a contact to the page, which may make the call itself. */
export function offer(element: Element, press: Event, detail: Contact): void {
  const event = new CustomEvent('blue-heart-contact', { detail, bubbles: true, composed: true, cancelable: true });
  if (!element.dispatchEvent(event)) press.preventDefault();
}

declare global {
  interface HTMLElementEventMap {
    'blue-heart-open': CustomEvent<null>;
    'blue-heart-close': CustomEvent<null>;
    'blue-heart-contact': CustomEvent<Contact>;
  }
}
