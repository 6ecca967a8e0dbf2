import { fail } from './fail.js';
import { redrawAll } from './locale.js';
import { shared } from './shared.js';

/**
 * Words that are fetched when they are first wanted. They are asked for once for all elements, which are drawn anew when
 * something has changed; what could not be had is asked for again when the browser is online.
 * @param key element and language, `exit.fr`
 * @returns null while they are on their way, false where they cannot be had now
 */
export function wordsOf<Words>(
  element: Element,
  key: string,
  load: () => Promise<Words | undefined>,
): Words | null | false {
  const page = shared();
  const words = (page.words = page.words || {}) as Record<string, Words | null | false | undefined>;
  const found = words[key];
  if (found !== undefined) return found;
  words[key] = null;
  load()
    .catch((reason) => {
      addEventListener('online', () => set(undefined), { once: true });
      fail(element, 'words-not-loaded', `has no ${key} now, to be tried again when online. ${reason}`);
    })
    .then((loaded) => set(loaded || false));
  const set = (value: Words | false | undefined): void => {
    words[key] = value;
    redrawAll();
  };
  return null;
}
