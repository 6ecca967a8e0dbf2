import { say } from '../internal/say.js';
import type { Language } from '../locales/languages.js';
import { attempt } from '../internal/attempt.js';
import { blank } from './blank.js';
import { MESSAGE, tellApp } from './bridge.js';
import { resetShift } from './shift-presses.js';
import { change, type Undo } from './undo.js';

/** What puts the page back; empty while it is shown. */
const undo: Undo[] = [];

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
  // The document that fills the tab, if we may touch it.
  const outer = attempt(() => top!.document);
  const documents = new Set([document, outer || document]);
  resetShift();
  if (!undo.length) documents.forEach((one) => blank(one, loading, language, undo));
  // It stays, for it does nothing to a page that is shown.
  addEventListener('pageshow', returned);
  if (!say(element, 'blue-heart-exit', undefined, true)) return;
  tellApp();
  documents.forEach((one) => {
    attempt(() => hideReferrer(one));
    // Nobody is asked whether they want to leave.
    attempt(() => change(undo, one.defaultView!, 'onbeforeunload', null));
  });
  const isLeft = attempt(() => {
    top!.location[how](href);
    // A browser that keeps a frame from leading the page of somebody else elsewhere does not always say so.
    return outer;
  });
  if (isLeft) return;
  // A sandbox holds this frame, not the page around it: that can be led by a link of its own.
  attempt(() => pressLink(outer!, href));
  parent.postMessage(MESSAGE, '*');
  location.replace('about:blank');
}

/** Shows the page again. */
export function comeBack(): void {
  undo.splice(0).forEach(attempt);
}

/** Not at the end of loading, which may come while the other page is still on its way. */
function returned({ persisted }: PageTransitionEvent): void {
  if (persisted) comeBack();
}

function pressLink(page: Document, href: string): void {
  const link = page.createElement('a');
  link.href = href;
  link.rel = 'noreferrer';
  link.click();
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
