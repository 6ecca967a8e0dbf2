import { again } from './again.js';
import { fail } from './fail.js';
import { shared, type LoadPart } from './shared.js';

/** What the script tag was given and what the page allows it. */
export interface ScriptTag {
  /** Our own tag: parts are fetched from beside it, under the same conditions. */
  script: HTMLScriptElement;
  /** Integrity (SRI) of the part that brings the integrity of all others. */
  integrity: string;
  /** Makes an address acceptable to pages that require Trusted Types. */
  trust: (url: string) => string;
}

/** The part that knows the integrity of the others. */
const INTEGRITY = 'integrity';

export function partLoader({ script, integrity, trust }: ScriptTag): LoadPart {
  const loading: Record<string, Promise<unknown> | undefined> = {};
  const get: LoadPart = (name) => (loading[name] = loading[name] || load(name));
  // A part is held to what our own tag is held to. Integrity alone would need CORS headers, and fails from `file:`.
  const load = async (name: string): Promise<unknown> => {
    const part = document.createElement('script');
    try {
      if (script.integrity) {
        if (name !== INTEGRITY) await get(INTEGRITY);
        part.integrity =
          name === INTEGRITY ? integrity : (shared().modules![INTEGRITY] as Record<string, string>)[name]!;
      }
      part.crossOrigin = script.crossOrigin;
      part.nonce = script.nonce;
      part.referrerPolicy = script.referrerPolicy;
      part.src = trust(new URL(`parts/${name}.js`, script.src).href);
      return await new Promise((resolve, reject) => {
        part.onload = resolve;
        part.onerror = () => reject(part.src);
        document.head.appendChild(part);
      });
    } catch (reason) {
      part.remove();
      loading[name] = undefined;
      throw reason;
    }
  };
  return get;
}

/**
 * Loads a part when the first of its elements stands in the document. A part that fails leaves what stands inside the tag,
 * says so once, and is tried again later, or when the browser is online.
 */
export function watchParts(names: string[], load: LoadPart): void {
  const pending = new Set(names);

  const get = (name: string, failures = 0): void => {
    pending.delete(name);
    // It shows one, where we do not look.
    if (name === 'help') get('exit');
    load(name).catch((url) => {
      document
        .querySelectorAll(`blue-heart-${name}`)
        .forEach((element) => fail(element, 'part-not-loaded', `waits for ${url}, to be tried again.`));
      again(failures, () => get(name, failures + 1));
    });
  };

  const look = (node: Node): void =>
    pending.forEach((name) => {
      const tag = `blue-heart-${name}`;
      const { localName, querySelector } = node as Element;
      if (localName === tag || (querySelector && querySelector.call(node, tag))) get(name);
    });

  look(document);
  if (pending.size) {
    new MutationObserver((records) => records.forEach((record) => record.addedNodes.forEach(look))).observe(document, {
      childList: true,
      subtree: true,
    });
  }
}
