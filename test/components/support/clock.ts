/** Time that passes only when a test says so. */
export class Clock {
  private _now = 0;
  private _next = 1;
  private readonly _timers = new Map<number, { at: number; run: () => void }>();
  private readonly _real = { setTimeout: window.setTimeout, clearTimeout: window.clearTimeout };

  /** Takes over `setTimeout` and `clearTimeout` until `restore`. */
  constructor() {
    window.setTimeout = ((run: () => void, wait = 0) => {
      this._timers.set(this._next, { at: this._now + wait, run });
      return this._next++;
    }) as typeof window.setTimeout;
    window.clearTimeout = ((id: number) => this._timers.delete(id)) as typeof window.clearTimeout;
  }

  /** Milliseconds passed. */
  get passed(): number {
    return this._now;
  }

  /** Timers that have not run yet. */
  get pending(): number {
    return this._timers.size;
  }

  /** Advances time. */
  pass(milliseconds: number): void {
    const until = this._now + milliseconds;
    for (;;) {
      const due = [...this._timers].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at)[0];
      if (!due) break;
      const [id, { at, run }] = due;
      this._timers.delete(id);
      this._now = at;
      run();
    }
    this._now = until;
  }

  /** Drops the timers with this delay, as a sleeping engine may do. */
  lose(wait: number): void {
    for (const [id, { at }] of this._timers) if (at === this._now + wait) this._timers.delete(id);
  }

  restore(): void {
    Object.assign(window, this._real);
  }
}
