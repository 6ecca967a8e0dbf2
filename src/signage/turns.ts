import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A heartbeat, also the time after which clock and dates are read again. Milliseconds. */
const TICK = 60_000;
/** Until the next try after a slide could not be drawn; the last one stays. Milliseconds. */
const RETRIES = [1_000, 2_000, 4_000, 8_000, 10_000, TICK];

/** What is to be done in its turn. */
export interface Turning {
  /** It is time for the next slide. */
  next(): void;
  /** A minute has passed; `isLate` if the slide should have changed long ago. */
  tick(isLate: boolean): void;
  /** It was begun or ended to be played. */
  played(isPlaying: boolean): void;
}

/**
 * When slides change: while the element is seen, and nobody stopped it. It has two timers, one for the slide and one for the
 * minute, and none while nobody sees it. Both are short and begin anew, so that no sleep of the machine and no step of its
 * clock can hold a slide.
 */
export class Turns implements ReactiveController {
  private _slideTimer = 0;
  private _tickTimer = 0;
  private _isPlaying = false;
  private _isStopped = false;
  private _isSeen = false;
  private _wait = 0;
  /** When the next slide is due, by a clock that nobody sets. */
  private _due = 0;
  private _failures = 0;
  private readonly _observer = new IntersectionObserver((entries) => {
    this._isSeen = entries[entries.length - 1]!.isIntersecting;
    this.handleEvent();
  });

  constructor(
    private readonly _host: ReactiveControllerHost & Element,
    private readonly _element: Turning,
  ) {
    _host.addController(this);
  }

  get isPlaying(): boolean {
    return this._isPlaying;
  }

  get isSeen(): boolean {
    return this._isSeen && !document.hidden;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this);
    this._observer.observe(this._host);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this);
    this._observer.disconnect();
    this._isSeen = false;
    this._follow();
  }

  /** The page or the element was hidden, or is seen again: the clock may have gone on by days. */
  handleEvent(): void {
    this._follow();
    if (this.isSeen) this._host.requestUpdate();
  }

  stop(isStopped: boolean): void {
    this._isStopped = isStopped;
    this._follow();
  }

  /** A new slide was drawn, to stand for a time in milliseconds. */
  drawn(wait: number): void {
    this._failures = 0;
    this._stand(wait);
  }

  /** Nothing could be drawn: it is tried again, soon and then each minute. */
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
    this._due = performance.now() + wait;
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
    this._element.tick(performance.now() - this._due > TICK);
  }
}
