import { warnOnce } from '../base/errors.js';

/**
 * Keeps the screen on while slides play, if the browser can and allows it (from Chromium 84, Safari 16.4, Firefox 126).
 */
export class WakeLock {
  private _lock: WakeLockSentinel | undefined;
  private _isWanted = false;
  private _isAsked = false;

  constructor(private readonly _element: Element) {}

  /**
   * Call repeatedly: the browser revokes a lock when the page is hidden or the battery is low, and may refuse one now
   * and grant one later.
   */
  set(isWanted: boolean): void {
    this._isWanted = isWanted;
    if (!isWanted) this._release();
    else if (!this._isAsked && (!this._lock || this._lock.released)) void this._request();
  }

  private async _request(): Promise<void> {
    this._isAsked = true;
    try {
      this._lock = await navigator.wakeLock.request('screen');
    } catch (reason) {
      warnOnce(this._element, `wake-lock: the browser gave no lock, so the screen may turn off. ${reason}`);
    }
    this._isAsked = false;
    if (!this._isWanted) this._release();
  }

  private _release(): void {
    if (this._lock) this._lock.release().catch(() => undefined);
    this._lock = undefined;
  }
}
