import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languages, type Language } from '../locales/languages.js';

type Host = ReactiveControllerHost & Element;

/** The writing direction of a language. */
export const dirOf = (language: string): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** Controllers of the elements that stand in a page now. */
export const connected = new Set<LocaleController>();
let observer: MutationObserver | undefined;

/** Draws all elements of the page anew, for what they share has changed. */
export const redrawAll = (): void => connected.forEach((controller) => controller.host.requestUpdate());

/**
 * The language an element speaks: that of the nearest `lang` among itself and its ancestors, through shadow roots, that we
 * have words for; else the browser's; else English. It follows every later change of those attributes.
 */
export class LocaleController implements ReactiveController {
  /** BCP 47 language subtag of the words to show. */
  language: Language = 'en';
  /** Language tags of the page, from the nearest on; there since the element is in a page. */
  tags!: readonly string[];

  constructor(/** @internal */ readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    connected.add(this);
    // One observer serves all elements. Where a root is observed already, observing it again adds nothing.
    observer = observer || new MutationObserver(() => connected.forEach((controller) => controller._follow()));
    for (let root: Node | undefined = this.host; root; root = (root as ShadowRoot).host) {
      root = root.getRootNode();
      observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
    this._follow();
    // What an element watches, it watches again where it was moved to.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (!connected.size) {
      observer!.disconnect();
      observer = undefined;
    }
  }

  private _follow(): void {
    const tags = tagsAround(this.host);
    if (!this.tags || tags.join() !== this.tags.join()) {
      this.tags = tags;
      this.language = languageOf(tags, languages);
      this.host.requestUpdate();
    }
  }
}

function tagsAround(element: Element): string[] {
  const tags: string[] = [];
  for (let node: Node | null = element; node; node = node.parentNode || (node as ShadowRoot).host) {
    const tag = (node as Partial<Element>).getAttribute && (node as Element).getAttribute('lang');
    if (tag) tags.push(tag);
  }
  return tags;
}

/**
 * The language of a tag, if there are words for it: `pt-BR`, `PT_br` and `pt` are all the Portuguese we have. No
 * `Intl.Locale`: Chromium 69 lacks it.
 * @param known languages in small letters, those with a script or region before those without
 */
export function languageOfTag<T extends string>(tag: string, known: readonly T[]): T | undefined {
  const wanted = `${tag.toLowerCase().replace(/_/g, '-')}-`.replace(/^zh-(tw|hk|mo)-/, 'zh-hant-');
  return known.find((language) => wanted.startsWith(`${language}-`));
}

/** The language of the first of these tags, or else of the browser's, that there are words for; English if of none. */
export function languageOf<T extends string>(tags: readonly string[], known: readonly T[]): T | 'en' {
  const find = (list: readonly string[]): T | undefined => list.map((tag) => languageOfTag(tag, known)).find(Boolean);
  // A server has no browser to ask.
  return find(tags) || find(navigator.languages) || 'en';
}
