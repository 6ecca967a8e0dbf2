import { bare } from '../data/bare.js';
import { retry } from './retry.js';
import { unshadowed } from '../base/dom.js';
import { reportError } from '../base/errors.js';
import { shared, type LoadChunk } from '../base/shared.js';

/** How the script tag was loaded, and what the page allows. */
export interface ScriptTag {
  /** Our own tag: chunks are fetched under the same conditions. Unset if there is none, as after `import()`. */
  script?: HTMLScriptElement | undefined;
  /** Address of the folder with the chunks, with a trailing slash. */
  folder: string;
  /** Integrity (SRI) of the chunk that lists the integrity of all others. */
  integrity: string;
  /** Converts an address for pages that require Trusted Types. */
  trust: (url: string) => string;
}

/** The chunk that lists the integrity of the others. */
const INTEGRITY = 'integrity';

const NO_FOLDER =
  'cannot find its other files, so only <blue-heart-badge> works. Set data-blue-heart-parts on the script tag to their folder, or use blue-heart.all.js.';
const ELSEWHERE =
  'If the files are in another folder, set data-blue-heart-parts on the script tag, or use blue-heart.all.js.';

/** Whether a chunk did its job: the response may be a captive portal's page, truncated, or empty. */
const isHere = (name: string): boolean => name in shared().modules! || !!customElements.get(`blue-heart-${name}`);

/** Adds a script to the page. Resolves after it has run, with whether it loaded. */
const run = (chunk: HTMLScriptElement): Promise<boolean> =>
  new Promise((resolve) => {
    const page = unshadowed(document);
    chunk.onload = () => resolve(true);
    chunk.onerror = () => resolve(false);
    (page.head || page.documentElement).appendChild(chunk);
  });

export function chunkLoader({ script, folder, integrity, trust }: ScriptTag): LoadChunk {
  const loading = bare<Record<string, Promise<unknown> | undefined>>({});
  const get: LoadChunk = (name) => (loading[name] = loading[name] || load(name));
  const integrityOf = async (name: string): Promise<string> => {
    if (name === INTEGRITY) return integrity;
    await get(INTEGRITY);
    return (shared().modules![INTEGRITY] as Record<string, string>)[name] || 'unknown';
  };
  // Chunks get the same checks as our own tag. Integrity alone would need CORS headers, and fails from `file:`.
  const load = async (name: string): Promise<void> => {
    const chunk = unshadowed(document).createElement('script');
    const url = `${folder}${name}.js`;
    try {
      if (script) {
        if (script.integrity) chunk.integrity = await integrityOf(name);
        chunk.crossOrigin = script.crossOrigin;
        chunk.nonce = script.nonce;
      }
      // Tell nobody which page a reader opens help on.
      chunk.referrerPolicy = 'no-referrer';
      chunk.src = trust(url);
      if (!(await run(chunk))) throw 'blocked or unreachable';
      if (!isHere(name)) throw 'unexpected content';
    } catch (reason) {
      chunk.remove();
      loading[name] = undefined;
      throw `${url} (${reason})`;
    }
  };
  return get;
}

/**
 * Loads a chunk when the first of its elements is in the document. If loading fails, the fallback content stays; the
 * failure is reported once, and loading is retried after a delay or when the browser is online.
 * @param elements names of the elements that are chunks, each with those in its shadow root, where we do not look
 * @param load unset if the address of the chunks is unknown: then nothing is loaded
 */
export function watchChunks(elements: Readonly<Record<string, readonly string[]>>, load: LoadChunk | undefined): void {
  const pending = new Set(Object.keys(elements));

  const get = (name: string, failures = 0): void => {
    pending.delete(name);
    const report = (message: string, subject?: string): void =>
      unshadowed(document)
        .querySelectorAll(`blue-heart-${name}`)
        .forEach((element) => reportError(element, 'part-not-loaded', message, subject));
    if (!load) {
      report(NO_FOLDER, 'blue-heart-elements');
      return;
    }
    elements[name]!.forEach((inner) => get(inner));
    load(name).catch((reason) => {
      report(`failed to load ${reason}; will retry. ${ELSEWHERE}`);
      retry(failures, () => get(name, failures + 1));
    });
  };

  const look = (node: Node): void =>
    pending.forEach((name) => {
      const tag = `blue-heart-${name}`;
      const { localName, querySelector } = unshadowed(node as Element);
      if (localName === tag || (querySelector && querySelector(tag))) get(name);
    });

  look(document);
  if (pending.size) {
    new MutationObserver((records) => records.forEach((record) => record.addedNodes.forEach(look))).observe(document, {
      childList: true,
      subtree: true,
    });
  }
}
