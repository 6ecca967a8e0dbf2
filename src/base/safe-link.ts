/** Schemes that run or contain code, even if the page itself was loaded from one. */
const UNSAFE = /^(javascript|data|blob|vbscript):$/;

/**
 * The last check before a link is rendered. It may lead to an http(s) address or stay within the page's scheme, as a
 * relative address does in an app's own scheme.
 * @returns the link; undefined if it is unsafe or invalid
 */
export function safeLink({ baseURI }: Element, href: string | undefined): string | undefined {
  try {
    const { protocol } = new URL(href!, baseURI);
    const isSafe = /^https?:$/.test(protocol) || (protocol === new URL(baseURI).protocol && !UNSAFE.test(protocol));
    return isSafe ? href : undefined;
  } catch {
    return undefined;
  }
}
