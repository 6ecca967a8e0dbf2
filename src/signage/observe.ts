import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attempt } from '../base/errors.js';

/**
 * Whether an element has ever been near the viewport. Rendering it earlier is wasted work: three screens far down a
 * page would block a phone for a second.
 */
export class NearViewport implements ReactiveController {
  private _was = false;
  private _stop: Unobserve | undefined;

  constructor(private readonly _host: ReactiveControllerHost & Element) {
    _host.addController(this);
  }

  get was(): boolean {
    return this._was;
  }

  hostConnected(): void {
    if (!this._was) this._stop = observeVisibility(this._host, (isNear) => isNear && this._comes(), '50%');
  }

  hostDisconnected(): void {
    if (this._stop) this._stop();
  }

  private _comes(): void {
    this._was = true;
    // Not set yet if the callback runs synchronously.
    if (this._stop) this._stop();
    this._host.requestUpdate();
  }
}

/** Stops observing. */
export type Unobserve = () => void;

/**
 * Reports whether an element is visible, now and on every change. If the browser cannot tell, it counts as visible.
 * @param margin around the viewport, as `rootMargin`
 */
export function observeVisibility(element: Element, tell: (isSeen: boolean) => void, margin = '0px'): Unobserve {
  const observer = attempt(() => {
    const made = new IntersectionObserver((entries) => entries.forEach(({ isIntersecting }) => tell(isIntersecting)), {
      rootMargin: margin,
    });
    made.observe(element);
    return made;
  });
  if (!observer) tell(true);
  return () => observer?.disconnect();
}

/** Reports size changes of an element; of the window, if the browser cannot observe elements. */
export function observeSize(element: Element, tell: () => void): Unobserve {
  const observer = attempt(() => {
    // In the next frame: the page's own reaction to the new size may not be finished.
    const made = new ResizeObserver(() => (window.requestAnimationFrame || setTimeout)(() => tell()));
    made.observe(element);
    return made;
  });
  if (observer) return () => observer.disconnect();
  addEventListener('resize', tell);
  return () => removeEventListener('resize', tell);
}
