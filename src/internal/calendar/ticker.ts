import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Draws an element anew at the next full minute, and when the page is looked at again, while a date is pending. Each time is
 * read from the clock: one long timer would overflow after 24.8 days, sleep with the machine and miss a clock that is set.
 */
export class Ticker implements ReactiveController {
  private _timer = 0;
  private _isPending = false;

  constructor(private readonly _host: ReactiveControllerHost & Element) {
    _host.addController(this);
  }

  /** Says whether a date is pending that changes what is shown. */
  set isPending(isPending: boolean) {
    this._isPending = isPending;
    this._arm();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this);
    this._arm();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this);
    clearTimeout(this._timer);
  }

  /** The page was hidden or is seen again. */
  handleEvent(): void {
    if (!document.hidden) this._host.requestUpdate();
    this._arm();
  }

  private _arm(): void {
    clearTimeout(this._timer);
    // An element that was removed can still be drawn.
    if (this._isPending && this._host.isConnected && !document.hidden) {
      this._timer = window.setTimeout(() => this._host.requestUpdate(), 60_000 - (Date.now() % 60_000));
    }
  }
}
