import { emit } from '../base/errors.js';
import type { Contact } from './view-state.js';

/** Offers the press to a page that asked for it, and that may make the call itself. */
export function offer(element: Element, press: Event, contact: Contact): void {
  if (!emit(element, 'blue-heart-contact', contact, true)) press.preventDefault();
}
