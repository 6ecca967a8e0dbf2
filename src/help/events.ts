import { say } from '../internal/say.js';
import type { Contact } from './scene.js';

/** Offers the press on a contact to the page, which may make the call itself. */
export function offer(element: Element, press: Event, contact: Contact): void {
  if (!say(element, 'blue-heart-contact', contact, true)) press.preventDefault();
}
