/** How often servers and proxies decode a path at most. */
const DEPTH = 5;

/**
 * The address of a file in the page's own folder or below; undefined for any other. Elsewhere on the host there may be
 * other people's files. A server may decode `%2e%2e%2f` and leave the folder, so the decoded path is checked too.
 */
export function besidePage(file: string, page: string): string | undefined {
  for (let path = file, depth = 0; depth < DEPTH && isBelow(path); depth++) {
    const decoded = path.replace(/%([0-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    if (decoded === path) return addressOf(file.replace(/%2f/gi, '/'), page);
    path = decoded;
  }
  return undefined;
}

/**
 * Whether a path only leads downwards: no scheme, no host, no parent folder, and no character that URL parsers or
 * servers read as one of these, such as a backslash, a control character or a broken UTF-8 byte that decodes to a dot.
 */
const isBelow = (path: string): boolean =>
  // eslint-disable-next-line no-control-regex -- These are what is looked for.
  !!path && !/[\\\0-\x1f\x7f]|%c[01]|^\s*[/?#]|^\s*[a-z][a-z\d+.-]*:|(^|\/)[\s.]*\.\.[\s.]*([/?#;]|$)/i.test(path);

function addressOf(file: string, page: string): string | undefined {
  try {
    const { href } = new URL(file, page);
    return href.startsWith(new URL('.', page).href) ? href : undefined;
  } catch {
    return undefined;
  }
}
