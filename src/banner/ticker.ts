import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { unshadowed } from '../base/dom.js';

/**
 * Rerenders an element at each full minute, and when the page becomes visible, while a date is pending. It reads the
 * clock each time: one long timer would overflow after 24.8 days, sleep with the machine and miss a changed clock.
 */
export class Ticker implements ReactiveController {
  private _timer = 0;
  private _isPending = false;

  constructor(private readonly _host: ReactiveControllerHost & Element) {
    _host.addController(this);
  }

  /** Whether a date is pending that changes the output. */
  set isPending(isPending: boolean) {
    this._isPending = isPending;
    this._arm();
  }

  hostConnected(): void {
    unshadowed(document).addEventListener('visibilitychange', this);
    this._arm();
  }

  hostDisconnected(): void {
    unshadowed(document).removeEventListener('visibilitychange', this);
    clearTimeout(this._timer);
  }

  /** The page was hidden or became visible. */
  handleEvent(): void {
    if (!unshadowed(document).hidden) this._host.requestUpdate();
    this._arm();
  }

  private _arm(): void {
    clearTimeout(this._timer);
    // A removed element can still render.
    if (this._isPending && this._host.isConnected && !unshadowed(document).hidden) {
      this._timer = window.setTimeout(() => this._host.requestUpdate(), 60_000 - (Date.now() % 60_000));
    }
  }
}
