import { campaignPages } from '../data/generated/campaign.js';
import { safeLink } from '../base/safe-link.js';
import { warnOnce } from '../base/errors.js';

/**
 * Where a link to the campaign leads.
 * @param language for which the campaign may have its own page
 * @param href the page's choice; unset, or refused with a warning: the campaign's page
 */
export function campaignPage(element: Element, language: string, href?: string): string {
  const own = href && safeLink(element, href);
  if (own) return own;
  if (href) warnOnce(element, `href="${href}" is not an http(s) or relative address.`);
  return (campaignPages as Partial<Record<string, string>>)[language] || campaignPages.any;
}
