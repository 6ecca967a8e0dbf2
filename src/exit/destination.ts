import { exitDestination, personalisedSites } from '../data/generated/exit.js';
import { attempt } from '../internal/attempt.js';
import { warnOnce } from '../internal/warn.js';

/**
 * Where an exit leads: `href` if it is an https page of somebody else that does not show what its reader did before;
 * else the default, with a warning.
 */
export const destinationOf = (element: Element, href: string | undefined): string =>
  // What is no text cannot be told of, and must keep nobody here.
  (href &&
    attempt(() => {
      const url = attempt(() => new URL(href));
      const isOther = url && url.protocol === 'https:' && url.origin !== location.origin;
      // As it was read, for a page of https would read `https:page` as one of its own.
      if (isOther && !new RegExp(`(^|\\.)(${personalisedSites})\\.\\w+(\\.\\w+)?$`).test(url.hostname)) return url.href;
      const why = isOther ? 'shows what its reader did before' : 'is no https address of another site';
      warnOnce(element, `href="${href}" ${why}: ${exitDestination} is taken.`);
      return undefined;
    })) ||
  exitDestination;
