import { reportError } from '../base/errors.js';
import { lazy } from '../loading/lazy.js';
import type { PartnerContact } from './contacts.js';

/** Longer text is not parsed: five contacts need less. */
const MOST_TEXT = 1e4;

/** Parsed contacts, so that invalid ones are reported once. */
const known = new WeakMap<Element, { json: string; contacts: readonly PartnerContact[] }>();

/** Contacts added by the owner of the page, in a child `<script type="application/json">`. */
export function partnerContacts(element: Element): readonly PartnerContact[] {
  const script = Array.from(element.children).find((child) => child.matches('script[type="application/json"]'));
  const json = script ? script.textContent!.trim() : '';
  if (!json) return [];
  const found = known.get(element);
  if (found?.json === json) return found.contacts;
  const read = lazy(element, 'contacts', async () => (await import('./contacts.js')).readContacts);
  if (!read) return [];
  const contacts = json.length < MOST_TEXT ? read(json) : undefined;
  // Before reporting, which may make the page rerender us.
  known.set(element, { json, contacts: contacts ?? [] });
  if (!contacts) {
    reportError(
      element,
      'contacts-refused',
      'contacts must be a JSON array of up to five {name, type, value} objects; note is optional.',
    );
  }
  return contacts ?? [];
}
