import { unshadowed } from '../base/dom.js';

/** Attribute of our script tag that names the folder with the chunks, if it is not `parts` beside the script. */
const FOLDER_ATTRIBUTE = 'data-blue-heart-parts';

/** Names of our file: `blue-heart.js`, `blue-heart.3f2a.js`. */
const OWN_FILE = /\/blue-heart[^/]*\.js$/;

/** Our tag and the address of its chunks. */
export interface Tag {
  /** Unset if the script came without a tag, as by `import()`. */
  script?: HTMLScriptElement | undefined;
  /** Folder with the chunks, with a trailing slash. Unset if unknown. */
  folder?: string | undefined;
}

const page = unshadowed(document);

/** Markup can shadow a script with other elements: `<img name="currentScript">`, `<svg><script>`. */
const isScript = (node: unknown): node is HTMLScriptElement => node instanceof HTMLScriptElement;

/** Read when the script starts: `history.pushState` changes what a relative address resolves to. */
function folderOf(script: HTMLScriptElement): string | undefined {
  const given = script.getAttribute(FOLDER_ATTRIBUTE);
  try {
    return given === null ? new URL('parts/', script.src).href : new URL(given.replace(/\/*$/, '/'), page.baseURI).href;
  } catch {
    // The script is inline, or came from a `blob:`.
    return undefined;
  }
}

const withoutQuery = (url: string): string => url.replace(/[?#].*/, '');

/**
 * The address of the running code as the engine reports it, such as `at https://host/blue-heart.js:1:2`. Markup cannot
 * change it.
 */
function ownAddress(): string | undefined {
  const [, url = ''] = /([\w-]+:\/\/[^\s()]+?):\d+:\d+/.exec(String(new Error().stack)) || [];
  return OWN_FILE.test(withoutQuery(url)) ? url : undefined;
}

/**
 * Finds our tag in the page, for code that was evaluated apart from it. A tag that a policy has blocked may be in the
 * page too, injected as markup. So all candidates must name the same folder; and if tags have a nonce, ours must have
 * the same one.
 */
function tagInPage(scripts: HTMLScriptElement[]): Tag {
  const nonces = new Set(scripts.map(({ nonce }) => nonce).filter(Boolean));
  const candidates = scripts.filter(
    (script) => script.hasAttribute(FOLDER_ATTRIBUTE) || OWN_FILE.test(withoutQuery(script.src)),
  );
  const folders = new Set(candidates.map(folderOf));
  const [script] = candidates;
  const isOurs = folders.size === 1 && (nonces.size === 0 || (nonces.size === 1 && nonces.has(script!.nonce)));
  return isOurs ? { script, folder: folderOf(script!) } : {};
}

/**
 * By `document.currentScript`; for modules, which have none, by the engine's stack trace; else by the tags in the page.
 */
function find(): Tag {
  const { currentScript } = page;
  if (isScript(currentScript)) {
    const folder = folderOf(currentScript);
    if (folder) return { script: currentScript, folder };
  }
  const scripts = Array.from(page.querySelectorAll('script')).filter(isScript);
  const address = ownAddress();
  if (!address) return tagInPage(scripts);
  const script = scripts.find(({ src }) => src === address);
  return { script, folder: script ? folderOf(script) : new URL('parts/', address).href };
}

/** The tag of the running script. */
export const tag = find();
