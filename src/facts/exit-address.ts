import { personalisedSites } from '../data/generated/exit.js';

/** Names without a dot match every domain ending, also of a country: `google.co.ke`. */
const PERSONAL = new RegExp(
  `(^|\\.)((${personalisedSites.names})(\\.(com?|net|org))?\\.[a-z0-9-]+|${personalisedSites.hosts})$`,
);

/** The result of checking an exit's address: where it leads, or why it is refused. */
export type ExitAddress = { href: string; why?: undefined } | { href?: undefined; why: string };

/**
 * Checks an address for an exit. The exit button and its fallback link share this check.
 * @param address must be absolute: `https:page` would be relative on an https page
 */
export function exitAddress(address: string): ExitAddress {
  try {
    const url = new URL(address);
    // A trailing root dot names the same host.
    url.hostname = url.hostname.replace(/\.+$/, '');
    // Credentials open somebody's account.
    url.username = url.password = '';
    if (url.protocol === 'https:' && url.hostname !== location.hostname) {
      return PERSONAL.test(url.hostname) ? { why: 'shows the past activity of its reader' } : { href: url.href };
    }
  } catch {
    // Not an address.
  }
  return { why: 'is not an https address of another site' };
}
