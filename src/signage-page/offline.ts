/** Milliseconds between two checks for a newer version, and heartbeats of the player, one each minute. */
const HOUR = 3_600_000;
const HEARTBEATS = 60;
/**
 * Milliseconds after which a new version takes over even if no slide has changed: the running one may be broken. Twice
 * as long as a slide can be shown.
 */
const PATIENCE = 2 * HOUR;

const WORKER = 'sw.js';

/**
 * Caches the page for offline use, if the browser can and allows it. A newer version takes over between two slides,
 * never during one, and only when complete: missing or damaged files are fetched again later.
 * @param warn tells the operator that it cannot be cached
 */
export function keepOffline(player: Element, warn: (problem: string) => void): void {
  // From a folder on the player, nothing has to be cached.
  if (location.protocol === 'file:') return;

  const fail = (reason: unknown): void => warn(`This page is not available offline. ${reason}`);
  try {
    const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
    if (!serviceWorker) throw new Error('Service workers need https.');
    keep(serviceWorker, player, fail);
  } catch (reason) {
    fail(reason);
  }
}

function keep(workers: ServiceWorkerContainer, player: Element, fail: (reason: unknown) => void): void {
  let followed: ServiceWorkerRegistration | undefined;

  const look = (): void => {
    scopeIn(workers)
      .then((scope) => workers.register(WORKER, { scope, updateViaCache: 'none' }))
      .then((registration): unknown => {
        if (registration === followed) return registration.update();
        // After a failure it is a different registration.
        followed = registration;
        return takeOver(registration, workers, player, fail);
      })
      // The cached version keeps working.
      .catch((reason) => workers.controller || fail(reason));
  };
  look();

  // By the player's own timers; by another timer if it has none: a version that does not play is replaced too.
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

/**
 * Scope of the page: a host may drop `.html` and redirect the player from `signage.html` to `signage`, whose worker
 * then controls both. Never wider: other pages beside it load as usual.
 */
async function scopeIn(workers: ServiceWorkerContainer): Promise<string> {
  const { origin, pathname } = location;
  const found = await workers.getRegistration();
  const short = pathname.replace(/\.html$/, '');
  const scope = found?.scope === origin + short ? short : pathname;
  const running = found?.scope === origin + scope && (found.active || found.waiting || found.installing);
  if (running && running.scriptURL !== new URL(WORKER, document.baseURI).href) {
    throw new Error('Another service worker controls it.');
  }
  return scope;
}

function takeOver(
  registration: ServiceWorkerRegistration,
  workers: ServiceWorkerContainer,
  player: Element,
  fail: (reason: unknown) => void,
): void {
  /** The first version only starts caching what already runs. */
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
      if (isFirst && worker.state === 'redundant') fail('Its files could not be cached; will retry.');
      if (!isFirst && worker.state === 'installed') atNextSlide(ask);
    });

  workers.addEventListener('controllerchange', () => {
    const reload = (): void => location.reload();
    // A worker that had nobody to wait for took over by itself.
    if (!isFirst && isAsked) reload();
    else if (!isFirst) atNextSlide(reload);
    isFirst = false;
  });
  if (registration.waiting) atNextSlide(ask);
  if (registration.installing) watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing!));
}
