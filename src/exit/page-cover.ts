import { attempt } from '../base/errors.js';
import type { Language } from '../locales/languages.js';
import { unshadowed } from '../base/dom.js';
import { listen, unlisten } from './listen.js';

/** What inline styles cannot reach. Transitions override even `!important`, and may keep the old `display`. */
const RULES = [
  ':root{background:none!important}',
  ':root::before,:root::after{display:none!important}',
  ':root>*{transition:none!important}',
  '::view-transition{display:none!important}',
];

/** A style sheet that strict policies allow. It works only in documents of its window. */
function coverStyleSheet(view: Window): CSSStyleSheet {
  const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
  // One by one: an engine then drops only rules it does not know.
  RULES.forEach((rule) => attempt(() => sheet.insertRule(rule)));
  return sheet;
}

interface Transition {
  ready: Promise<unknown>;
  finished: Promise<unknown>;
  updateCallbackDone: Promise<unknown>;
  skipTransition(): void;
}

/** Newer than the types. */
interface Transitions {
  activeViewTransition?: Transition | null;
  startViewTransition?(change: () => void): Transition;
}

/** Ends a running view transition: it would show a snapshot of the page, above everything, until its animation ends. */
function endTransition(page: Document): void {
  const { activeViewTransition: active, startViewTransition } = page as Document & Transitions;
  if (active) active.skipTransition();
  // In engines that do not expose a running one, starting a new one ends it.
  else if (active === undefined && startViewTransition) {
    const transition = startViewTransition(() => undefined);
    // Swallow rejections: none of ours may reach the page.
    [transition.ready, transition.finished, transition.updateCallbackDone].forEach((promise) =>
      attempt(() => void promise.catch(() => undefined)),
    );
    transition.skipTransition();
  }
}

/** A blank title: an empty one would show the address. */
const NO_TITLE = '\u200b';
/**
 * How often changes by the page are reverted at once. After that a timer does it, so that neither side hangs the tab.
 */
const ANSWERS = 20;

/** What the page may set again: its title, icons and elements, and their styles. */
const WATCHED = {
  __proto__: null,
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['style', 'rel'],
} as MutationObserverInit;

/** Makes a document look like an empty page, to eyes and screen readers, and keeps it so until `end`. */
export class PageCover {
  private readonly _cover: HTMLElement;
  private readonly _page: Document;
  private readonly _sheet: CSSStyleSheet | undefined;
  private readonly _observer: MutationObserver | undefined;
  private readonly _raise = (): void => this.draw(true);
  /** The page's last values of `display`, icons and title. */
  private readonly _displays = new Map<Element, [value: string, priority: string]>();
  private readonly _icons = new Map<HTMLLinkElement, string>();
  private _title: string | undefined;
  private _noIcon: HTMLLinkElement | undefined;
  private _answers = 0;
  private _isOver = false;

  /** @param text on the empty page, that something is loading */
  constructor(
    private readonly _document: Document,
    private readonly _text: string,
    private readonly _language: Language,
  ) {
    const page = (this._page = unshadowed(_document));
    this._cover = page.createElement('blue-heart-cover');
    this._sheet = attempt(() => coverStyleSheet(page.defaultView!));
    this.draw();
    attempt(() => endTransition(page));
    this._observer = attempt(() => {
      const observer = new MutationObserver(() => this._answer());
      observer.observe(_document, WATCHED);
      return observer;
    });
  }

  /**
   * Hides whatever is visible; the page may have shown it again, or may have been emptied.
   * @param raises above later additions to the top layer
   */
  draw(raises?: boolean): void {
    if (this._isOver) return;
    attempt(() => this._putCover());
    attempt(() => this._hideElements());
    attempt(() => this._raiseCover(raises));
    attempt(() => this._adoptSheet());
    attempt(() => this._hideTitle());
    attempt(() => this._hideIcons());
    // Emptying the document removed the listeners.
    attempt(() => listen(this._document, 'fullscreenchange', this._raise));
  }

  /** Shows the page again, with the page's last values. */
  end(): void {
    this._isOver = true;
    attempt(() => this._observer!.disconnect());
    attempt(() => unlisten(this._document, 'fullscreenchange', this._raise));
    attempt(() => {
      this._page.adoptedStyleSheets = this._page.adoptedStyleSheets.filter((sheet) => sheet !== this._sheet);
    });
    this._displays.forEach((display, element) => attempt(() => showElement(element, ...display)));
    this._icons.forEach((rel, icon) => attempt(() => (icon.rel = rel)));
    attempt(() => this._cover.remove());
    attempt(() => this._noIcon!.remove());
    attempt(() => (this._page.title = this._title!));
  }

  private _answer(): void {
    if (!this._answers++) {
      setTimeout(() => {
        this._answers = 0;
        this.draw();
      });
    }
    if (this._answers <= ANSWERS) this.draw();
  }

  private _putCover(): void {
    const { _cover: cover, _page: page } = this;
    if (cover.parentNode === page.documentElement) return;
    // Through the CSSOM: strict policies block style attributes in markup.
    cover.style.cssText = COVER;
    cover.lang = this._language;
    cover.dir = 'auto';
    cover.setAttribute('role', 'alert');
    cover.textContent = '';
    page.documentElement.appendChild(cover);
    // After insertion, so that it is announced.
    cover.textContent = this._text;
  }

  /** All of the page; `!important` inline styles beat every rule of the page. */
  private _hideElements(): void {
    for (const element of Array.from(this._page.documentElement.children)) {
      if (element !== this._cover) attempt(() => this._hideElement(element));
    }
  }

  private _hideElement(element: Element): void {
    const { style } = unshadowed(element as HTMLElement);
    if (style.display === 'none' && style.getPropertyPriority('display')) return;
    this._displays.set(element, [style.display, style.getPropertyPriority('display')]);
    style.setProperty('display', 'none', 'important');
  }

  /** Above dialogs and fullscreen video. */
  private _raiseCover(raises?: boolean): void {
    const cover = this._cover;
    cover.popover = 'manual';
    const isOpen = cover.matches(':popover-open');
    if (isOpen && !raises) return;
    if (isOpen) cover.hidePopover();
    cover.showPopover();
  }

  private _adoptSheet(): void {
    const sheets = Array.from(this._page.adoptedStyleSheets);
    if (!sheets.includes(this._sheet!)) this._page.adoptedStyleSheets = [...sheets, this._sheet!];
  }

  private _hideTitle(): void {
    const page = this._page;
    if (page.title === NO_TITLE) return;
    this._title = page.title;
    page.title = NO_TITLE;
  }

  private _hideIcons(): void {
    const page = this._page;
    page.querySelectorAll<HTMLLinkElement>('link[rel~=icon]').forEach((icon) => {
      if (icon === this._noIcon) return;
      this._icons.set(icon, icon.rel);
      icon.rel = '';
    });
    if (this._noIcon?.parentNode === page.head) return;
    const none = (this._noIcon = page.createElement('link'));
    none.rel = 'icon';
    // A policy without `data:` in img-src keeps the icon, and may report it: no address is allowed everywhere.
    none.href = 'data:,';
    page.head.appendChild(none);
  }
}

function showElement(element: Element, value: string, priority: string): void {
  const hidden = unshadowed(element as HTMLElement);
  hidden.style.setProperty('display', value, priority);
  // Read first: Chromium does not remove an attribute that it has not serialized yet.
  if (!hidden.getAttribute('style')) hidden.removeAttribute('style');
}

/** Dark where the system is dark, like a new tab; white in browsers without system colours. */
const COVER =
  'all:initial;display:block;position:fixed;top:0;left:0;box-sizing:border-box;width:100%;height:100%;padding:1em;z-index:2147483647;color-scheme:light dark;background:#fff;background:Canvas;color:CanvasText;font:medium system-ui,sans-serif';
