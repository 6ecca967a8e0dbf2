import { partners } from '../data/generated/partners.js';
import type { Partner } from '../data/types.js';
import { warnOnce } from './warn.js';

/** A partner; of one that we do not know, the name alone. */
export type KnownPartner = Partial<Partner> & { id?: string };

/** The partner with this id; for any other text, a partner of that name. */
export function partnerOf(element: Element, id: string): KnownPartner {
  // Somebody may be called `constructor`. What is no text would be drawn as what it is: an element would leave its place.
  if (!Object.keys(partners).includes(id)) return { name: id && `${id}` };
  const partner = partners[id]!;
  if (partner.askFirst) warnOnce(element, `partner="${id}": ask it before you show its name, for it has a new owner.`);
  return Object.assign({ id }, partner);
}
