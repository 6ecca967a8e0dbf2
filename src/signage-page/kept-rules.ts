/** Caches the operator's `signage.json`, so that it also applies offline. */
import { isNoFile, isHtml, RULES } from './rules-file.js';
import type { Worker } from './worker.js';

const CACHE = `signage-${(self as unknown as Worker).registration.scope}`;

/** Milliseconds that a board waits for the network if it has a cached copy. */
const PATIENCE = 3000;

const kept = (): Promise<Response | undefined> =>
  caches.has(CACHE).then((isThere) => (isThere ? caches.match(RULES, { cacheName: CACHE }) : undefined));

/**
 * Fetches the file and caches it. Rejects if it is unknown whether there is one: an empty cache means that there is
 * none.
 */
export async function keepRules(): Promise<Response> {
  const answer = await fetch(RULES, { cache: 'no-cache', mode: 'same-origin' });
  if (!isNoFile(answer)) await (await caches.open(CACHE)).put(RULES, answer.clone());
  // A network with a sign-in page answers with HTML.
  else if (answer.ok && isHtml(answer.headers)) return (await kept()) || answer;
  else await caches.delete(CACHE);
  return answer;
}

/** The file as it is now or, if the network is too slow or down, as cached. */
export async function rulesFor(): Promise<Response> {
  const [known, fresh] = [await kept(), keepRules()];
  const orKnown = fresh.catch(() => known || new Response(null, { status: 404 }));
  if (!known) return orKnown;
  return Promise.race([orKnown, new Promise<Response>((done) => setTimeout(done, PATIENCE, known.clone()))]);
}
