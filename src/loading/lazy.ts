import { bare } from '../data/bare.js';
import { retry } from './retry.js';
import { reportError } from '../base/errors.js';
import { redrawAll } from '../base/locale.js';
import { shared } from '../base/shared.js';

/** Failures by cache key. */
const failures = bare<Record<string, number>>({});

/**
 * Loads a resource on first use, such as a translation: once for all elements, which rerender when it has loaded. A
 * failed load is retried after a delay or when the browser is online.
 * @param key cache key: `exit.fr`
 * @returns null while loading, false if it is unavailable now
 */
export function lazy<T>(element: Element, key: string, load: () => Promise<T | undefined>): T | null | false {
  const page = shared();
  const all = (page.later = page.later || bare({})) as Record<string, T | null | false | undefined>;
  const found = all[key];
  if (found !== undefined) return found;
  const set = (value: T | false | undefined): void => {
    all[key] = value;
    redrawAll();
  };
  all[key] = null;
  load()
    .then((loaded) => {
      if (!loaded) throw new Error('The chunk is empty.');
      set(loaded);
    })
    .catch((reason) => {
      const before = failures[key] ?? 0;
      failures[key] = before + 1;
      retry(before, () => set(undefined));
      reportError(element, 'part-not-loaded', `failed to load ${key}; will retry. ${reason}`);
      set(false);
    });
  return null;
}
