import { attempt } from '../base/errors.js';
import { listen, unlisten } from './listen.js';

/** Navigation API, newer than the types. */
interface Entry {
  key: string;
  index: number;
  sameDocument: boolean;
}
interface Navigation {
  currentEntry: Entry | null;
  entries(): Entry[];
  traverseTo(key: string): { committed: Promise<unknown>; finished: Promise<unknown> };
}

/**
 * History length when this ran. Whatever was opened before or since, the last of these entries shows this document, so
 * it is the furthest we may go back blindly.
 */
const LENGTH = attempt(() => window.history.length) || Infinity;
/** State of the entry that we add; the page's entries do not have it. */
const MARK = 'blue-heart-exit';
/** Going back takes some ten milliseconds. The page may refuse it; then we leave without. */
const AT_LATEST_MS = 1000;

/**
 * Goes back to this document's first entry in the tab's history, so that the next page replaces all of them: links
 * within a page, routes of an app and navigated frames each add an entry.
 * @param then called once; at once if there is nothing to go back over
 */
export function rewindHistory(then: () => void): void {
  const ways = [goBack, goToFirst];
  const timer = setTimeout(end, AT_LATEST_MS);
  listen(window, 'popstate', next);
  next();

  function next(event?: Event): void {
    // The page moved just before we did; we are still where we were.
    if (event && window.history.state === MARK) return;
    while (ways.length) if (attempt(ways.shift()!)) return;
    end();
  }
  function end(): void {
    clearTimeout(timer);
    unlisten(window, 'popstate', next);
    then();
  }
}

/**
 * Goes back by as much as the history has grown. We push an entry, which is always the last, to measure from there to
 * the one that was last when this ran: by now the reader may have gone back and forth.
 * @returns whether navigation has started
 */
function goBack(): boolean {
  const { history } = window;
  if (history.length <= LENGTH) return false;
  history.pushState(MARK, '');
  // A page can refuse it.
  if (history.state !== MARK) return false;
  history.go(-Math.max(1, history.length - LENGTH));
  return true;
}

/** Goes to entries from before this file ran, if the browser lists them: those of frames are not included. */
function goToFirst(): boolean {
  const navigation = navigationOf();
  const current = navigation.currentEntry!.index;
  const entries = navigation.entries();
  let first = current;
  while (first && entries[first - 1]!.sameDocument) first--;
  if (first === current) return false;
  const { committed, finished } = navigation.traverseTo(entries[first]!.key);
  // Swallow rejections: none of ours may reach the page.
  [committed, finished].forEach((promise) => promise.catch(() => undefined));
  return true;
}

const navigationOf = (): Navigation => (window as unknown as { navigation: Navigation }).navigation;
