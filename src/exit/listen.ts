/** No prototype: properties that a page adds to all objects would count as options. */
const OPTIONS = { __proto__: null, capture: true, passive: true } as AddEventListenerOptions;

/**
 * Listens in the capture phase, before the page can stop an event. A page may shadow the methods of `window`, so they
 * are taken from the prototype.
 */
export function listen(target: EventTarget, type: string, listener: (event: Event) => void): void {
  EventTarget.prototype.addEventListener.call(target, type, listener, OPTIONS);
}

export function unlisten(target: EventTarget, type: string, listener: (event: Event) => void): void {
  EventTarget.prototype.removeEventListener.call(target, type, listener, OPTIONS);
}
