import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { unshadowed, wasMoved } from '../base/dom.js';
import { observeVisibility, type Unobserve } from './observe.js';

/** Heartbeat, and interval at which clock and dates are read. Milliseconds. */
const TICK = 60_000;
/** Delays of retries after a slide could not be rendered; the last one repeats. Milliseconds. */
const RETRIES = [1_000, 2_000, 4_000, 8_000, 10_000, TICK];

/** Milliseconds, by a monotonic clock if the browser has one. */
const now = (): number => (window.performance ? performance.now() : Date.now());

/** Callbacks of the timers. */
export interface SlideTimerHost {
  /** It is time for the next slide. */
  next(): void;
  /** A minute has passed; `isLate` if the slide should have changed long ago. */
  tick(isLate: boolean): void;
  /** Playing has started or stopped. */
  played(isPlaying: boolean): void;
}

/**
 * When slides change: while the element is visible and not stopped. It has two timers, one for the slide and one for
 * the minute, and none while hidden. Both are short and restart, so that neither a sleeping machine nor a changed clock
 * can hold a slide.
 */
export class SlideTimer implements ReactiveController {
  private _slideTimer = 0;
  private _tickTimer = 0;
  private _isPlaying = false;
  private _isStopped = false;
  private _isSeen = false;
  private _wait = 0;
  /** When the next slide is due, by the monotonic clock. */
  private _due = 0;
  private _failures = 0;
  private _unwatch: Unobserve | undefined;

  constructor(
    private readonly _host: ReactiveControllerHost & Element,
    private readonly _element: SlideTimerHost,
  ) {
    _host.addController(this);
  }

  get isPlaying(): boolean {
    return this._isPlaying;
  }

  get isSeen(): boolean {
    return this._isSeen && !unshadowed(document).hidden;
  }

  hostConnected(): void {
    // Keeps playing when moved.
    if (this._unwatch) return;
    unshadowed(document).addEventListener('visibilitychange', this);
    this._unwatch = observeVisibility(this._host, (isSeen) => {
      this._isSeen = isSeen;
      this.handleEvent();
    });
  }

  hostDisconnected(): void {
    if (wasMoved(this._host)) return;
    unshadowed(document).removeEventListener('visibilitychange', this);
    if (this._unwatch) this._unwatch();
    this._unwatch = undefined;
    this._isSeen = false;
    this._follow();
  }

  /** The page or the element was hidden or became visible: days may have passed. */
  handleEvent(): void {
    this._follow();
    if (this.isSeen) this._host.requestUpdate();
  }

  stop(isStopped: boolean): void {
    this._isStopped = isStopped;
    this._follow();
  }

  /** A new slide was rendered, to be shown for a time in milliseconds. */
  drawn(wait: number): void {
    this._failures = 0;
    this._stand(wait);
  }

  /** Nothing could be rendered: it retries, soon at first and then each minute. */
  failed(): void {
    this._stand(RETRIES[Math.min(this._failures++, RETRIES.length - 1)]!);
  }

  private _stand(wait: number): void {
    this._wait = wait;
    this._follow();
    this._arm(wait);
  }

  private _arm(wait: number): void {
    clearTimeout(this._slideTimer);
    this._due = now() + wait;
    if (this._isPlaying) this._slideTimer = window.setTimeout(() => this._element.next(), wait);
  }

  private _follow(): void {
    const isPlaying = this.isSeen && !this._isStopped && this._wait > 0;
    if (isPlaying === this._isPlaying) return;
    this._isPlaying = isPlaying;
    clearTimeout(this._tickTimer);
    if (isPlaying) this._tickTimer = window.setTimeout(() => this._tick(), TICK);
    this._arm(this._wait);
    this._element.played(isPlaying);
  }

  private _tick(): void {
    this._tickTimer = window.setTimeout(() => this._tick(), TICK);
    this._element.tick(now() - this._due > TICK);
  }
}
