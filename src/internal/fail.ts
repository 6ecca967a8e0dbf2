import { say } from './say.js';
import { warnOnce } from './warn.js';

/** What a page is told when something of ours does not work. */
export interface ErrorDetail {
  /** What went wrong, in kebab case; the codes are listed with each element. */
  code: string;
  /** The same in English words, for developers. */
  message: string;
}

/** Tells the developer once, and the page by a `blue-heart-error` event. */
export function fail(element: Element, code: string, message: string): void {
  warnOnce(element, message);
  const detail: ErrorDetail = { code, message };
  say(element, 'blue-heart-error', detail);
}
