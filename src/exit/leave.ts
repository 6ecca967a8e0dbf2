import type { Language } from '../locales/languages.js';
import { attempt } from './attempt.js';
import { blank, type Undo } from './blank.js';
import { MESSAGE, tellApp } from './bridge.js';
import { resetShift } from './shift-presses.js';

/** What puts the page back; empty while it is shown. */
let undo: Undo[] = [];

/**
 * Blanks the page, says `blue-heart-exit`, and goes. Where the page cancels the event it stays blank, and the page itself
 * goes on. Nothing in here throws.
 * @param href a destination that `destinationOf` gave
 * @param how `assign` where Back may come back to this page
 * @param loading stands on the empty page until the other one opens
 */
export function leave(
  element: Element,
  href: string,
  how: 'assign' | 'replace',
  loading: string,
  language: Language,
): void {
  const outer = outerDocument();
  const documents = outer && outer !== document ? [document, outer] : [document];
  resetShift();
  if (!undo.length) {
    documents.forEach((one) => blank(one, loading, language, undo));
    addEventListener('pageshow', returned);
    undo.push(() => removeEventListener('pageshow', returned));
  }
  const event = new CustomEvent('blue-heart-exit', { bubbles: true, composed: true, cancelable: true });
  if (!element.dispatchEvent(event)) return;
  tellApp();
  documents.forEach((one) => attempt(() => hideReferrer(one)));
  attempt(() => top!.location[how](href));
  // A browser that keeps a frame from leading the page of somebody else elsewhere does not always say so.
  if (!outer) {
    parent.postMessage(MESSAGE, '*');
    location.replace('about:blank');
  }
}

/** Shows the page again. */
export function comeBack(): void {
  const steps = undo;
  undo = [];
  steps.forEach(attempt);
}

/** Not at the end of loading, which may come while the other page is still on its way. */
function returned({ persisted }: PageTransitionEvent): void {
  if (persisted) comeBack();
}

/** The document that fills the tab, if we may touch it. */
function outerDocument(): Document | undefined {
  try {
    return top!.document;
  } catch {
    return undefined;
  }
}

/**
 * What is sent is up to the document's policy. One that came by header cannot be read, nor be put back. WebKit goes by that
 * of the document which is replaced, the others by ours.
 */
function hideReferrer(page: Document): void {
  const own = page.querySelectorAll<HTMLMetaElement>('meta[name=referrer]');
  const policy = page.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  page.head.appendChild(policy);
  undo.push(() => {
    policy.remove();
    // Written again, it counts again.
    own.forEach((meta) => meta.setAttribute('content', meta.content));
  });
}

declare global {
  interface HTMLElementEventMap {
    'blue-heart-exit': CustomEvent<null>;
  }
}
