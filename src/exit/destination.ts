import { exitDestination, personalisedSites } from '../data/generated/exit.js';
import { warnOnce } from '../internal/warn.js';

/**
 * Where an exit leads: `href` if it is an https page of somebody else that does not show what its reader did before;
 * else the default, with a warning.
 */
export function destinationOf(element: Element, href: string | undefined): string {
  if (href) {
    let why = 'is no https address of another site';
    try {
      const { protocol, origin, hostname } = new URL(href);
      if (protocol === 'https:' && origin !== location.origin) {
        if (!new RegExp(`(^|\\.)(${personalisedSites})\\.\\w+(\\.\\w+)?$`).test(hostname)) return href;
        why = 'shows what its reader did before';
      }
    } catch {
      // It is no address at all.
    }
    warnOnce(element, `href="${href}" ${why}: ${exitDestination} is taken.`);
  }
  return exitDestination;
}
