import { campaignPage } from '../facts/campaign-page.js';
import { warnOnce } from '../base/errors.js';

/** A longer address needs modules too small to scan from afar. */
const LONGEST = 200;

/**
 * The address in the QR code: the element's `qr`, else the campaign's page.
 * @returns undefined if there is no code
 */
export function qrAddress(element: Element, qr: string | null, language: string): string | undefined {
  if (qr === 'none') return undefined;
  if (qr) {
    try {
      const { protocol, username, password, href } = new URL(qr, element.baseURI);
      // Credentials before the host would be mistaken for the host.
      if (/^https?:$/.test(protocol) && !username && !password && href.length <= LONGEST) return href;
    } catch {
      // It warns below.
    }
    warnOnce(
      element,
      `qr="${qr.slice(0, LONGEST)}" is neither none nor an http(s) address of up to ${LONGEST} characters.`,
    );
  }
  return campaignPage(element, language);
}

/** An address as people write it. */
export const readable = (address: string): string =>
  address.replace(/^https?:\/\/(www\.)?/, '').replace(/(\/index\.html|\/)$/, '');
