/** Milliseconds between two looks for a newer version, and heartbeats of the player, one each minute. */
const HOUR = 3_600_000;
const HEARTBEATS = 60;
/**
 * Milliseconds after which a new version takes over although no slide has changed: the one that runs may be broken. Twice as
 * long as a slide can stand.
 */
const PATIENCE = 2 * HOUR;

/**
 * Keeps the page for times without a network, where the browser can and may. A newer version takes over when a slide has
 * stood its time, never in its midst, and is whole before it does: what is missing or damaged is fetched again later.
 * @param warn tells the operator that it cannot be kept
 */
export function keepOffline(player: Element, warn: (problem: string) => void): void {
  // From a folder on the player nothing has to be kept.
  if (location.protocol === 'file:') return;

  const fail = (reason: unknown): void => warn(`This page does not run without a network. ${reason}`);
  try {
    const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
    if (!serviceWorker) throw new Error('There is no service worker: that needs https.');
    keep(serviceWorker, player, fail);
  } catch (reason) {
    fail(reason);
  }
}

function keep(workers: ServiceWorkerContainer, player: Element, fail: (reason: unknown) => void): void {
  let followed: ServiceWorkerRegistration | undefined;

  const look = (): void => {
    workers
      // Of this page alone: other pages beside it get their files as ever.
      .register('sw.js', { scope: 'signage.html', updateViaCache: 'none' })
      .then((registration): unknown => {
        if (registration === followed) return registration.update();
        // After a failure it is another one.
        followed = registration;
        return takeOver(registration, workers, player, fail);
      })
      // What is kept already serves on.
      .catch((reason) => workers.controller || fail(reason));
  };
  look();

  // By the player's own timers; by another one where it has none: a version that does not play is replaced too.
  let heartbeats = 0;
  player.addEventListener('blue-heart-tick', () => {
    if (++heartbeats % HEARTBEATS === 0) look();
  });
  let timer = 0;
  const follow = (): void => {
    clearInterval(timer);
    if (!player.hasAttribute('active')) timer = window.setInterval(look, HOUR);
  };
  new MutationObserver(follow).observe(player, { attributes: true, attributeFilter: ['active'] });
  follow();
}

function takeOver(
  registration: ServiceWorkerRegistration,
  workers: ServiceWorkerContainer,
  player: Element,
  fail: (reason: unknown) => void,
): void {
  /** The first version only begins to keep what runs already. */
  let isFirst = !registration.active;
  let isAsked = false;

  const atNextSlide = (step: () => void): void => {
    player.addEventListener('blue-heart-slide', step, { once: true });
    setTimeout(step, PATIENCE);
  };
  const ask = (): void => {
    isAsked = true;
    if (registration.waiting) registration.waiting.postMessage('take-over');
  };
  const watch = (worker: ServiceWorker): void =>
    worker.addEventListener('statechange', () => {
      if (isFirst && worker.state === 'redundant') fail('Its files could not be kept; that is tried again.');
      if (!isFirst && worker.state === 'installed') atNextSlide(ask);
    });

  workers.addEventListener('controllerchange', () => {
    const reload = (): void => location.reload();
    // One that had nobody to wait for took over by itself.
    if (!isFirst && isAsked) reload();
    else if (!isFirst) atNextSlide(reload);
    isFirst = false;
  });
  if (registration.waiting) atNextSlide(ask);
  if (registration.installing) watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing!));
}
