import { campaignPages } from '../data/generated/campaign.js';
import { isSafeLink } from './safe-link.js';
import { warnOnce } from './warn.js';

/**
 * Where a link to the campaign leads.
 * @param language for which the campaign may have a page of its own
 * @param href where the page wants it to lead; unset or refused, with a warning: to the campaign
 */
export function campaignPage(element: Element, language: string, href?: string): string {
  if (href && isSafeLink(href, element.baseURI)) return href;
  if (href) warnOnce(element, `href="${href}" is not an http(s) or relative address.`);
  return (campaignPages as Partial<Record<string, string>>)[language] || campaignPages.any;
}
