import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { unshadowed } from './dom.js';
import { languages, type Language } from '../locales/languages.js';
import { attempt } from './errors.js';

type Host = ReactiveControllerHost & Element;

export const dirOf = (language: string): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** Controllers of all connected elements. */
export const connected = new Set<LocaleController>();
let observer: MutationObserver | undefined;

/** Rerenders all connected elements after shared state has changed. */
export const redrawAll = (): void => connected.forEach((controller) => controller.host.requestUpdate());

/**
 * The language of an element: that of the nearest `lang` on itself or its ancestors, across shadow roots, that we have
 * translations for; else the browser's; else English. It follows later changes of those attributes.
 */
export class LocaleController implements ReactiveController {
  /** BCP 47 language subtag of the translation to show. */
  language: Language = 'en';
  /** Language tags of the page, nearest first; set once the element is connected. */
  tags!: readonly string[];

  constructor(/** @internal */ readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    connected.add(this);
    // One observer serves all elements; observing the same root again adds nothing. Test engines may have none: then
    // the language is read only on connection.
    observer =
      observer || attempt(() => new MutationObserver(() => connected.forEach((controller) => controller._follow())));
    for (let inside: Element | null = this.host; observer && inside; inside = hostOf(inside)) {
      observer.observe(unshadowed(inside).getRootNode(), {
        attributes: true,
        attributeFilter: ['lang'],
        subtree: true,
      });
    }
    this._follow();
    // Moved elements set up again whatever they watch.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (!connected.size && observer) {
      observer.disconnect();
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

/** The host of the shadow root that contains a node. */
const hostOf = (node: Node): Element | null => (unshadowed(unshadowed(node).getRootNode()) as ShadowRoot).host || null;

function tagsAround(element: Element): string[] {
  const tags: string[] = [];
  for (let next: Element | null = element; next;) {
    const found: Element | null = unshadowed(next).closest('[lang]');
    const last: Element = unshadowed(found || next);
    if (found) tags.push(last.getAttribute('lang')!);
    next = (found && last.parentElement) || hostOf(found || next);
  }
  return tags.filter(Boolean);
}

/**
 * The language of a tag, if we have a translation: `pt-BR`, `PT_br` and `pt` all mean our one Portuguese. No
 * `Intl.Locale`: Chromium 69 lacks it.
 * @param known languages in lower case, those with a script or region before those without
 */
export function languageOfTag<T extends string>(tag: string, known: readonly T[]): T | undefined {
  const wanted = `${tag.toLowerCase().replace(/_/g, '-')}-`.replace(/^zh-(tw|hk|mo)-/, 'zh-hant-');
  return known.find((language) => wanted.startsWith(`${language}-`));
}

/** The language of the first of these tags, or else of the browser's, that has a translation; else English. */
export function languageOf<T extends string>(tags: readonly string[], known: readonly T[]): T | 'en' {
  const find = (list: readonly string[]): T | undefined => list.map((tag) => languageOfTag(tag, known)).find(Boolean);
  // On a server there are no browser languages.
  return find(tags) || find(navigator.languages || []) || 'en';
}
