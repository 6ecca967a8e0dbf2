import { unshadowed } from '../base/dom.js';

/**
 * Empties a document. This also removes its listeners and its window's, so that `beforeunload` does not prompt, and
 * ends its frames, its media and the page's own work on the old content. The address stays.
 */
export function empty(document: Document): void {
  const page = unshadowed(document);
  page.open();
  page.close();
}

/** Navigates a document by a link of its own: a sandbox restricts the frame, not the page that embeds it. */
export function pressLink(document: Document, href: string): void {
  const link = unshadowed(document).createElement('a');
  link.href = href;
  link.rel = 'noreferrer';
  link.click();
}

/** Lets a document replace itself, without a script that stays alive meanwhile. */
export function refresh(document: Document, href: string): void {
  const page = unshadowed(document);
  const meta = page.createElement('meta');
  meta.httpEquiv = 'refresh';
  meta.content = `0;url=${href}`;
  page.head.appendChild(meta);
}
