/** How often it is asked whether there is a newer version: every so many heartbeats of a minute. */
const TICKS = 60;
/**
 * Milliseconds after which a new version takes over although no slide has changed: the one that runs may be broken. Twice as
 * long as a slide can stand.
 */
const PATIENCE = 7_200_000;

/**
 * Keeps the page for times without a network, where the browser can and may. A newer version takes over when a slide has
 * stood its time, never in its midst, and is whole before it does: what is missing or damaged is fetched again later.
 * @param warn tells the operator that it cannot be kept
 */
export function keepOffline(player: Element, warn: (problem: string) => void): void {
  // From a folder on the player nothing has to be kept.
  if (location.protocol === 'file:') return;
  try {
    const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
    if (!serviceWorker) throw new Error('there is no service worker; it needs https');
    serviceWorker
      // Of this page alone: other pages beside it get their files as ever.
      .register('sw.js', { scope: 'signage.html', updateViaCache: 'none' })
      .then((registration) => follow(registration, serviceWorker, player))
      .catch(fail);
  } catch (reason) {
    fail(reason);
  }

  function fail(reason: unknown): void {
    warn(`This page does not run without a network. ${reason}`);
  }
}

function follow(registration: ServiceWorkerRegistration, workers: ServiceWorkerContainer, player: Element): void {
  let ticks = 0;
  player.addEventListener('blue-heart-tick', () => {
    // Without a network it is tried again in an hour.
    if (++ticks % TICKS === 0) registration.update().catch(() => undefined);
  });

  const take = (): void => {
    if (registration.waiting) registration.waiting.postMessage('take-over');
  };
  const wait = (): void => {
    player.addEventListener('blue-heart-slide', take, { once: true });
    setTimeout(take, PATIENCE);
  };
  if (registration.waiting) wait();
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing!;
    worker.addEventListener('statechange', () => {
      // The first version has nothing to take over from.
      if (worker.state === 'installed' && workers.controller) wait();
    });
  });
  let isKept = !!workers.controller;
  workers.addEventListener('controllerchange', () => {
    // The first version only begins to keep what runs already.
    if (isKept) location.reload();
    isKept = true;
  });
}
