import { again } from './again.js';
import { fail } from './fail.js';
import { redrawAll } from './locale.js';
import { shared } from './shared.js';

/** How often each could not be had. */
const failures: Record<string, number> = {};

/**
 * Something that is fetched when it is first wanted, such as the words of a language. It is asked for once for all elements,
 * which are drawn anew when it has come; what could not be had is asked for again later, or when the browser is online.
 * @param key what it is kept under: `exit.fr`
 * @returns null while it is on its way, false where it cannot be had now
 */
export function later<T>(element: Element, key: string, load: () => Promise<T | undefined>): T | null | false {
  const page = shared();
  const all = (page.later = page.later || {}) as Record<string, T | null | false | undefined>;
  const found = all[key];
  if (found !== undefined) return found;
  all[key] = null;
  load()
    .catch((reason) => {
      const before = failures[key] || 0;
      failures[key] = before + 1;
      again(before, () => set(undefined));
      fail(element, 'part-not-loaded', `waits for ${key}, to be tried again. ${reason}`);
    })
    .then((loaded) => set(loaded || false));
  const set = (value: T | false | undefined): void => {
    all[key] = value;
    redrawAll();
  };
  return null;
}
