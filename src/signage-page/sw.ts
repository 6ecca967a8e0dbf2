/** Caches the files of the signage page, and only those. */
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precache, type PrecacheEntry } from 'workbox-precaching';
import { keepRules, rulesFor } from './kept-rules.js';
import { RULES } from './rules-file.js';
import type { InstallEvent, RequestEvent, Worker } from './worker.js';

/** The files of this version with their integrity; written by the build. */
declare const FILES: (PrecacheEntry & { integrity: string })[];

const worker = self as unknown as Worker;
const PAGE = 'signage.html';

const pathOf = (url: string): string => new URL(url, location.href).pathname;
/** Some hosts serve the page without its extension, or as a folder. */
const stemOf = (url: string): string => pathOf(url).replace(/(\.html)?\/?$/, '');
const isPage = (url: string): boolean =>
  pathOf(url) === pathOf(PAGE) || stemOf(url) === stemOf(worker.registration.scope);

precache(FILES);
cleanupOutdatedCaches();
// Including the page that registered it: a board that is opened once and runs for weeks is updated too.
clientsClaim();

worker.addEventListener('install', (event: InstallEvent) => event.waitUntil(keepRules()));

worker.addEventListener('fetch', (event: RequestEvent) => {
  const { mode, url } = event.request;
  if (new URL(url).origin !== location.origin) return;
  const path = pathOf(url);
  // Options are in the address: it is the same file for all of them.
  if (mode === 'navigate') {
    if (isPage(url)) event.respondWith(fromCache(PAGE, event).then(withoutRedirect));
  } else if (path === pathOf(RULES)) event.respondWith(ifOfPage(event, rulesFor));
  else {
    const file = FILES.find((one) => path === pathOf(one.url));
    if (file) event.respondWith(ifOfPage(event, () => fromCache(file.url, event)));
  }
});

worker.addEventListener('message', ({ data }: MessageEvent) => {
  if (data === 'take-over') void worker.skipWaiting();
});

/** Answers only requests of the page itself; other pages in scope load as usual. */
async function ifOfPage(event: RequestEvent, answer: () => Promise<Response>): Promise<Response> {
  const client = await worker.clients.get(event.clientId);
  return client && isPage(client.url) ? answer() : fetch(event.request);
}

function fromCache(file: string, event: RequestEvent): Promise<Response> {
  const { integrity } = FILES.find(({ url }) => url === file)!;
  return createHandlerBoundToURL(file)({
    event,
    request: event.request,
    url: new URL(event.request.url),
    // Evicted files are fetched and cached again.
    params: { integrity } as never,
  });
}

/** Browsers refuse to navigate to a redirected response, such as from a host that drops `.html`. */
function withoutRedirect(answer: Response): Response {
  const { body, headers, redirected, status, statusText } = answer;
  return redirected ? new Response(body, { headers, status, statusText }) : answer;
}
