import { campaignPage } from '../internal/campaign-page.js';
import { warnOnce } from '../internal/warn.js';

/** A longer address makes a code of modules too small to be read from afar. */
const LONGEST = 200;

/**
 * The address of the square code: the `qr` of the element, else the campaign's page.
 * @returns undefined if there is to be none
 */
export function scanAddress(element: Element, qr: string | null, language: string): string | undefined {
  if (qr === 'none') return undefined;
  if (qr) {
    try {
      const { protocol, username, password, href } = new URL(qr, document.baseURI);
      // A name before the host would be read as the host.
      if (/^https?:$/.test(protocol) && !username && !password && href.length <= LONGEST) return href;
    } catch {
      // Warned of below.
    }
    warnOnce(element, `qr="${qr.slice(0, LONGEST)}" is neither none nor an http(s) address of up to ${LONGEST} signs.`);
  }
  return campaignPage(element, language);
}

/** An address as people write it down. */
export const readable = (address: string): string =>
  address.replace(/^https?:\/\/(www\.)?/, '').replace(/(\/index\.html|\/)$/, '');
