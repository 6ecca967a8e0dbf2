/** Keeps the files of the signage page, and of it alone. */
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';

/** The files of this version with their integrity; written by the build. */
declare const FILES: PrecacheEntry[];

// The options of the page are in its address: it is the same file whatever they are.
precacheAndRoute(FILES, { ignoreURLParametersMatching: [/^/] });
cleanupOutdatedCaches();
// Also of the page that brought it: a board that is opened once and runs for weeks is updated too.
clientsClaim();

addEventListener('message', ({ data }: MessageEvent) => {
  if (data === 'take-over') void (self as unknown as { skipWaiting(): Promise<void> }).skipWaiting();
});
