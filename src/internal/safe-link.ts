/**
 * Whether a link may be put on the page: it leads to an http(s) address or stays within the scheme of the page, as a
 * relative address does in an app's own scheme. `javascript:`, `data:` and what the browser cannot read are refused.
 * @param base address of the page
 */
export function isSafeLink(href: string, base: string): boolean {
  try {
    const { protocol } = new URL(href, base);
    return protocol === new URL(base).protocol || /^https?:$/.test(protocol);
  } catch {
    return false;
  }
}
