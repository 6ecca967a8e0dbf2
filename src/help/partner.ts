import { fail } from '../internal/fail.js';
import { later } from '../internal/later.js';
import type { PartnerContact } from './contacts.js';

/** More is not read: five contacts need less. */
const MOST_TEXT = 1e4;

/** What was read, so that a page is told once of what is wrong. */
const known = new WeakMap<Element, { json: string; contacts: readonly PartnerContact[] }>();

/** The contacts that the owner of the page has added, in a child `<script type="application/json">`. */
export function partnerContacts(element: Element): readonly PartnerContact[] {
  const script = Array.from(element.children).find((child) => child.matches('script[type="application/json"]'));
  const json = script ? script.textContent!.trim() : '';
  if (!json) return [];
  const found = known.get(element);
  if (found && found.json === json) return found.contacts;
  const read = later(element, 'contacts', async () => (await import('./contacts.js')).readContacts);
  if (!read) return [];
  const contacts = json.length < MOST_TEXT ? read(json) : undefined;
  // Before the page is told, which may draw us anew.
  known.set(element, { json, contacts: contacts || [] });
  if (!contacts) {
    fail(
      element,
      'contacts-refused',
      'contacts must be a JSON list of at most five {name, type, value}, perhaps with {note}.',
    );
  }
  return contacts || [];
}
