import { type PropertyDeclarations, type TemplateResult, html, nothing } from 'lit';
import { unshadowed } from '../base/dom.js';
import { BlueHeartElement } from '../base/element.js';
import { oneOf, reportError } from '../base/errors.js';
import { hostStyles } from '../base/host.styles.js';
import { dirOf } from '../base/locale.js';
import type { ExitWords } from '../locales/help/shipped.js';
import type { Language } from '../locales/languages.js';
import { destinationOf } from './destination.js';
import { exitStyles } from './exit.styles.js';
import { comeBack, leave } from './leave.js';
import { type ShiftListener, unwatchShift, watchShift } from './shift-presses.js';
import { words as english } from '../data/generated/words/exit.en.js';
import { exitTranslations } from '../data/generated/words/index.js';
import { wordsFor } from '../i18n/words-for.js';

/** Cookie bars appear late. */
const LATE = 3000;

export const EXIT_VARIANTS = ['button', 'link'] as const;
export type ExitVariant = 'button' | 'link';
export const EXIT_HISTORIES = ['replace', 'keep'] as const;
export type ExitHistory = 'replace' | 'keep';
export const EXIT_SHORTCUTS = ['shift', 'none'] as const;
export type ExitShortcut = 'shift' | 'none';

/**
 * Leaves this page at once, on a press or on Shift three times: blanks it and opens an ordinary page in its place.
 * Back then leads to the page before this one; Forward may show this one again, which no script can prevent.
 *
 * @example
 * <blue-heart-exit><a href="https://www.wikipedia.org/" rel="nofollow noreferrer">Exit this page</a></blue-heart-exit>
 *
 * @tagname blue-heart-exit
 * @slot - Fallback content: a plain link to the same page. The button replaces it.
 * @fires {CustomEvent<null>} blue-heart-exit - When somebody leaves, after the page was blanked. Cancel it to handle
 *   the rest yourself, as an app does that closes its screen: the page stays blank until `reset()`.
 * @fires {CustomEvent<ErrorDetail>} blue-heart-error - When something on the page covers the button, as cookie bars do
 *   (`covered`), a translation failed to load and English is shown (`part-not-loaded`), or the button could not be
 *   rendered (`render-failed`).
 * @csspart base - The box around everything.
 * @csspart button - The link itself, in both variants.
 * @csspart label - Its label.
 * @csspart lights - The three lights that count presses of Shift.
 * @csspart keys - The line about the keyboard.
 * @cssprop [--blue-heart-exit-background] - Background of the button; red, or light red on dark.
 * @cssprop [--blue-heart-exit-color] - Text of the button; white or near black.
 * @cssprop [--blue-heart-exit-font] - Font family; the device's own.
 * @cssprop [--blue-heart-safe-top] - Space that your page reserves at the top for a bar of its own.
 * @cssprop [--blue-heart-safe-bottom] - The same at the bottom, for a cookie bar.
 */
export class BlueHeartExit extends BlueHeartElement implements ShiftListener {
  static override readonly tag = 'blue-heart-exit';
  static override styles = [hostStyles, exitStyles];
  static override properties: PropertyDeclarations = {
    variant: { reflect: true, useDefault: true },
    href: {},
    history: {},
    shortcut: {},
  };

  /** The button, or a link that is visible only while it has focus: put it after your skip link. */
  variant: ExitVariant = 'button';

  /**
   * Where it leads: an https address of another site that shows nothing personal. Unset: Wikipedia's list of languages.
   */
  href?: string;

  /**
   * `replace`: the page is emptied, and the new one replaces all its entries in the tab's history. `keep`: Back returns
   * here.
   */
  history: ExitHistory = 'replace';

  /** Whether pressing Shift three times does the same. The link leaves that to the button. */
  shortcut: ExitShortcut = 'shift';

  /** Unset while loading: then a link in the fallback content, if there is one, acts as the button. */
  private _words: ExitWords | undefined;
  private _language: Language = 'en';
  /** Whether this exit counts Shift. */
  private _hasKeys: boolean | undefined;
  private _count = 0;
  private _status: string | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._unwatch();
  }

  protected override willUpdate(): void {
    const { language } = this._locale;
    const words = wordsFor(this, exitTranslations, language);
    if (words) {
      this._words = words;
      this._language = language;
    } else if (words === false || !this.firstElementChild) this._words = this._words || english;
    oneOf(this, 'history', this.history, EXIT_HISTORIES);
    this._hasKeys =
      oneOf(this, 'shortcut', this.shortcut, EXIT_SHORTCUTS) === 'shift' &&
      oneOf(this, 'variant', this.variant, EXIT_VARIANTS) === 'button';
    if (this._hasKeys && this.isConnected) watchShift(this);
    else this._unwatch();
  }

  protected override firstUpdated(): void {
    setTimeout(() => this._look(), LATE);
  }

  /** Leaves the page, like a press. */
  leave(): void {
    if (!this.isConnected) return;
    leave(
      this,
      destinationOf(this, this.href),
      this.history === 'keep',
      (this._words || english).loading,
      this._language,
    );
  }

  /** Shows the page again, for a page that cancelled `blue-heart-exit` and stays. */
  reset(): void {
    comeBack();
  }

  /** @private */
  onShift(count: number, isExpired: boolean, speaks: boolean): void {
    const words = speaks && this._words;
    this._count = count;
    this._status = words ? [isExpired ? words.expired : '', words.two, words.one][count]! : '';
    // Synchronously: no status text may linger on a page that is being left.
    this.requestUpdate();
    this.performUpdate();
  }

  protected override render(): TemplateResult {
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the slotted fallback link is what is pressed
    return html`${this._words ? this._button(this._words, this._language) : nothing}<slot
        ?hidden=${!!this._words}
        @click=${this._onClick}
      ></slot>`;
  }

  private _button({ prefix, label, keys }: ExitWords, language: Language): TemplateResult {
    return html`<div part="base" lang=${language} dir=${dirOf(language)}>
      <a
        part="button"
        href=${destinationOf(this, this.href)}
        rel="nofollow noreferrer"
        aria-describedby="keys"
        @click=${this._onClick}
        ><span class="heard">${prefix}</span> <span part="label">${label}</span>
        <span part="lights" data-count=${this._count} aria-hidden="true"><i></i><i></i><i></i></span
      ></a>
      <span part="keys" id="keys">${this._hasKeys ? keys : ''}</span>
      <span class="heard" role="status">${this._status}</span>
    </div>`;
  }

  /** Warns the developer of a cookie bar that hides the exit. */
  private _look(): void {
    const { x, y, width, height } = this.getBoundingClientRect();
    // It has no size while hidden or removed.
    const root = unshadowed(this.getRootNode() as Document);
    const top = width * height && root.elementFromPoint && root.elementFromPoint(x + width / 2, y + height / 2);
    // Our own open dialog may cover it: that has an exit of its own.
    if (top && !this.contains(top) && !/^blue/.test(top.localName))
      reportError(this, 'covered', `is covered by <${top.localName}>.`);
  }

  private _unwatch(): void {
    unwatchShift(this);
    this._count = 0;
    this._status = '';
  }

  private _onClick(event: Event): void {
    if (!(event.target as Element).closest('a')) return;
    this.leave();
    event.preventDefault();
    // The page's click handling, such as a router, must not navigate elsewhere now.
    event.stopPropagation();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'blue-heart-exit': BlueHeartExit;
  }
  interface HTMLElementEventMap {
    'blue-heart-exit': CustomEvent<null>;
  }
}
