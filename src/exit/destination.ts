import { exitDestination } from '../data/generated/exit.js';
import { attempt, warnOnce } from '../base/errors.js';
import { exitAddress } from '../facts/exit-address.js';

/** Where an exit leads: `href` if allowed, else the default, with a warning. */
export const destinationOf = (element: Element, href: string | undefined): string =>
  // Never throw on a non-string href: nobody must be kept here.
  (href &&
    attempt(() => {
      const { href: checked, why } = exitAddress(href);
      if (why) warnOnce(element, `href="${href}" ${why}; using ${exitDestination}.`);
      return checked;
    })) ||
  exitDestination;
