/** The operator's file, beside the page. */
export const RULES = 'signage.json';

/** Statuses of a busy host that may have the file. */
const BUSY = [408, 429];

/**
 * Whether there is no such file. Some hosts answer with 403, or with an app's page and 200.
 * @throws if that is unknown
 */
export function isNoFile({ status, ok, headers }: Response): boolean {
  if (!ok && (status < 400 || status >= 500 || BUSY.includes(status))) throw new Error(`The host returned ${status}.`);
  return !ok || isHtml(headers);
}

/** A host's "not found" page, or the sign-in page of a network. */
export const isHtml = (headers: Headers): boolean => /html/i.test(headers.get('content-type') ?? '');
