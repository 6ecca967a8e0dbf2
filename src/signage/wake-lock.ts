import { warnOnce } from '../internal/warn.js';

/** Keeps the screen on while slides are played, where the browser can and may (from Chromium 84, Safari 16.4, Firefox 126). */
export class WakeLock {
  private _lock: Promise<WakeLockSentinel | undefined> | undefined;

  constructor(private readonly _element: Element) {}

  /** The browser takes the lock back when the page is hidden: it is asked for again each time the slides begin to play. */
  set(isWanted: boolean): void {
    if (isWanted === !!this._lock) return;
    const before = this._lock;
    this._lock = isWanted ? this._request() : undefined;
    if (before) before.then((lock) => lock && lock.release()).catch(() => undefined);
  }

  private async _request(): Promise<WakeLockSentinel | undefined> {
    try {
      return await navigator.wakeLock.request('screen');
    } catch (reason) {
      warnOnce(this._element, `wake-lock: the screen may go dark, for the browser gives no lock. ${reason}`);
      return undefined;
    }
  }
}
