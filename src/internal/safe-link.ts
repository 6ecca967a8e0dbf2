/**
 * Whether a link may be put on the page: it leads to an http(s) address or stays within the scheme of the page, as a
 * relative address does in an app's own scheme. `javascript:`, `data:` and what the browser cannot read are refused.
 */
export function isSafeLink(href: string): boolean {
  try {
    const { protocol } = new URL(href, document.baseURI);
    return protocol === location.protocol || /^https?:$/.test(protocol);
  } catch {
    return false;
  }
}
