import { bare } from '../data/bare.js';
import { partners } from '../data/generated/partners.js';
import type { Partner } from '../data/types.js';
import { warnOnce } from '../base/errors.js';

/** A partner; only the name if we do not know it. */
export type KnownPartner = Partial<Partner> & { id?: string };

/** The partner with this id; for any other text, a partner of that name. */
export function partnerOf(element: Element, id: string): KnownPartner {
  // A name may be `constructor`. Non-strings are converted: Lit would render an element as such and move it.
  if (!Object.keys(partners).includes(id)) return bare({ name: id && `${id}` });
  const partner = partners[id]!;
  if (partner.askFirst) warnOnce(element, `partner="${id}": ask it before you show its name; it has a new owner.`);
  return Object.assign(bare({ id }), partner);
}
