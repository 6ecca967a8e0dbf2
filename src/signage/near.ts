import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Whether an element has ever been near to what is seen. Before that, drawing it is work for nobody: three screens far down a
 * page would hold a telephone up for a second.
 */
export class Near implements ReactiveController {
  private _was = false;
  private readonly _observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this._was = true;
      this._observer.disconnect();
      this._host.requestUpdate();
    },
    { rootMargin: '50%' },
  );

  constructor(private readonly _host: ReactiveControllerHost & Element) {
    _host.addController(this);
  }

  get was(): boolean {
    return this._was;
  }

  hostConnected(): void {
    if (!this._was) this._observer.observe(this._host);
  }

  hostDisconnected(): void {
    this._observer.disconnect();
  }
}
