import { attempt, emit } from '../base/errors.js';
import { afterPaint } from '../base/after-paint.js';
import { unshadowed } from '../base/dom.js';
import type { Language } from '../locales/languages.js';
import { PageCover } from './page-cover.js';
import { empty, pressLink, refresh } from './documents.js';
import { listen, unlisten } from './listen.js';
import { stopMedia } from './stop-media.js';
import { rewindHistory } from './rewind-history.js';
import { resetShift } from './shift-presses.js';

/** Globals that apps add to the pages they show. */
declare const webkit: { messageHandlers: { blueHeart: { postMessage(message: object): void } } };
declare const ReactNativeWebView: { postMessage(message: string): void };
declare const BlueHeartBridge: { exit(): void };

/** Message to an app, or to the page that embeds us in a frame. */
export const MESSAGE = { type: 'blue-heart-exit' };

/** Asks the app to close its screen. Missing or failing bridges are ignored. */
function tellApp(): void {
  attempt(() => webkit.messageHandlers.blueHeart.postMessage(MESSAGE));
  attempt(() => ReactNativeWebView.postMessage(JSON.stringify(MESSAGE)));
  attempt(() => BlueHeartBridge.exit());
}

/**
 * Hides the address of a document from the page that opens next. The document's referrer policy decides what is sent;
 * one set by a header can be neither read nor restored. WebKit uses the policy of the document being replaced, the
 * others use ours.
 * @returns a function that restores the page's policy
 */
function hideReferrer(document: Document): () => void {
  const page = unshadowed(document);
  const own = page.querySelectorAll<HTMLMetaElement>('meta[name=referrer]');
  const policy = page.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  page.head.appendChild(policy);
  return () => {
    policy.remove();
    // Setting it again makes it apply again.
    own.forEach((meta) => meta.setAttribute('content', meta.content));
  };
}

/** Covers of blanked documents; empty while the page is shown. */
let covers: PageCover[] = [];
/** Other steps that restore the page. */
const undo: (() => unknown)[] = [];
/** Whether Back may return to this page. */
let isKept = false;
/** Leaves again if the page is still here: another press of Back may have stopped the navigation. */
let leaveAgain: (() => void) | undefined;

/**
 * Blanks the page, fires `blue-heart-exit`, and navigates. If the page cancels the event, it stays blank and the page
 * handles the rest. Never throws.
 * @param href a result of `destinationOf`
 * @param keeps whether Back may return to this page
 * @param loading text of the empty page until the other one opens
 */
export function leave(element: Element, href: string, keeps: boolean, loading: string, language: Language): void {
  // The document that fills the tab, if accessible.
  const outer = attempt(() => top!.document);
  const pages = Array.from(new Set([document, outer || document]));
  isKept = keeps;
  attempt(resetShift);
  if (!covers.length) covers = pages.flatMap((page) => attempt(() => new PageCover(page, loading, language)) || []);
  pages.forEach((page) => attempt(() => stopMedia(page)));
  // Never removed: it does nothing on a page that is shown.
  attempt(() => listen(window, 'pageshow', returned));
  if (attempt(() => emit(element, 'blue-heart-exit', undefined, true)) === false) return;
  tellApp();
  pages.forEach((page) => {
    attempt(() => undo.push(hideReferrer(page)));
    // No "leave this page?" prompt.
    attempt(() => forgetQuestion(page.defaultView!));
  });
  const go = (): void => open(href, keeps, outer);
  if (keeps) remain(go);
  // Irreversible steps wait until the blank page is painted: they take a while on a large page.
  else attemptOr(() => afterPaint(() => leaveForGood(go, href, outer)), go);
}

/** Shows the page again. */
export function comeBack(): void {
  if (leaveAgain) unlisten(window, 'popstate', leaveAgain);
  leaveAgain = undefined;
  covers.splice(0).forEach((cover) => cover.end());
  undo.splice(0).forEach(attempt);
}

/** Not on the initial load, which may finish while the other page is still loading. */
function returned(event: Event): void {
  if (!(event as PageTransitionEvent).persisted) return;
  if (isKept) comeBack();
  else if (leaveAgain) leaveAgain();
}

/** Leaves nothing of the page, in the document or in the tab's history before it. */
function leaveForGood(go: () => void, href: string, outer: Document | undefined): void {
  if (outer && outer !== document) {
    // Our own frame ends with the page that embeds it.
    attemptOr(() => rewindHistory(() => emptyAround(outer, href, go)), go);
    return;
  }
  emptied(document);
  attemptOr(() => rewindHistory(() => remain(go)), go);
}

function emptied(page: Document): void {
  attempt(() => empty(page));
  covers.forEach((cover) => cover.draw());
  attempt(() => hideReferrer(page));
}

function emptyAround(outer: Document, href: string, go: () => void): void {
  emptied(outer);
  attemptOr(() => refresh(outer, href), go);
}

/** Navigates, and again whenever the reader moves within the remaining history of this page. */
function remain(go: () => void): void {
  leaveAgain = go;
  // Emptying the document removed the listeners.
  attempt(() => listen(window, 'pageshow', returned));
  attempt(() => listen(window, 'popstate', go));
  go();
}

function open(href: string, keeps: boolean, outer: Document | undefined): void {
  const isLeft = attempt(() => {
    top!.location[keeps ? 'assign' : 'replace'](href);
    // A browser that stops a frame from navigating a cross-origin top page does not always throw.
    return outer;
  });
  if (isLeft) return;
  attempt(() => pressLink(outer!, href));
  // A page may shadow `parent`; it cannot shadow `top`.
  attemptOr(
    () => window.parent.postMessage(MESSAGE, '*'),
    () => attempt(() => top!.postMessage(MESSAGE, '*')),
  );
  attempt(() => location.replace('about:blank'));
}

function forgetQuestion(view: Window): void {
  const { onbeforeunload } = view;
  view.onbeforeunload = null;
  undo.push(() => (view.onbeforeunload = onbeforeunload));
}

/** Runs a step, and another one if it throws. */
function attemptOr(step: () => void, other: () => void): void {
  const isTaken = attempt(() => {
    step();
    return true;
  });
  if (!isTaken) other();
}
