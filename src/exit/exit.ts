import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { BlueHeartElement } from '../internal/element.js';
import { fail } from '../internal/fail.js';
import { hostStyles } from '../internal/host.styles.js';
import { dirOf } from '../internal/locale.js';
import { oneOf } from '../internal/one-of.js';
import type { ExitWords } from '../locales/help/shipped.js';
import type { Language } from '../locales/languages.js';
import { destinationOf } from './destination.js';
import { exitStyles } from './exit.styles.js';
import { comeBack, leave } from './leave.js';
import { unwatchShift, watchShift, type ShiftUser } from './shift-presses.js';
import { english, exitWords } from './words.js';

/** Cookie bars come late. */
const LATE = 3000;

export const EXIT_VARIANTS = ['button', 'link'] as const;
export type ExitVariant = 'button' | 'link';
export const EXIT_HISTORIES = ['replace', 'keep'] as const;
export type ExitHistory = 'replace' | 'keep';
export const EXIT_SHORTCUTS = ['shift', 'none'] as const;
export type ExitShortcut = 'shift' | 'none';

/**
 * Leaves this page at once, by a press or by Shift three times: blanks it and opens an ordinary page in its place.
 *
 * @example
 * <blue-heart-exit><a href="https://www.wikipedia.org/" rel="nofollow noreferrer">Exit this page</a></blue-heart-exit>
 *
 * @tagname blue-heart-exit
 * @slot - What stands without the script: a plain link to the same page. The button takes its place.
 * @fires {CustomEvent<null>} blue-heart-exit - When somebody leaves, after the page was blanked. Cancel it to go on by
 *   yourself, as an app does that closes its screen: the page stays blank until `reset()`.
 * @fires {CustomEvent<ErrorDetail>} blue-heart-error - When something of the page lies over the button, as cookie bars do
 *   (`covered`), the words of a language did not come and English stands in (`part-not-loaded`), or the button could not be
 *   drawn (`render-failed`).
 * @csspart base - The box around everything.
 * @csspart button - The link itself, in both variants.
 * @csspart label - What it does.
 * @csspart lights - The three lights that count presses of Shift.
 * @csspart keys - The line about the keyboard.
 * @cssprop [--blue-heart-exit-background] - Background of the button; red, or light red on dark.
 * @cssprop [--blue-heart-exit-color] - Text of the button; white or near black.
 * @cssprop [--blue-heart-exit-font] - Font family; the device's own.
 * @cssprop [--blue-heart-safe-top] - Room that your page keeps free at the top for a bar of its own.
 * @cssprop [--blue-heart-safe-bottom] - The same at the bottom, for a cookie bar.
 */
export class BlueHeartExit extends BlueHeartElement implements ShiftUser {
  static override readonly tag = 'blue-heart-exit';
  static override styles = [hostStyles, exitStyles];

  /** The button, or a second way in that is seen when it has the focus: put it after your skip link. */
  @property({ reflect: true, useDefault: true }) variant: ExitVariant = 'button';

  /** Where it leads: an https address of another site that shows nothing personal. Unset: Wikipedia's list of languages. */
  @property() href?: string;

  /** Whether the other page takes the place of this one in the history of the tab, or Back comes back here. */
  @property() history: ExitHistory = 'replace';

  /** Whether Shift, three times, does the same. The link leaves that to the button. */
  @property() shortcut: ExitShortcut = 'shift';

  /** Unset while they are on their way: then the link that stands inside, if one does, does what the button does. */
  private _words: ExitWords | undefined;
  private _language: Language = 'en';
  /** Whether Shift counts here. */
  private _hasKeys: boolean | undefined;
  private _count = 0;
  private _status: string | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._unwatch();
  }

  protected override willUpdate(): void {
    const { language } = this._locale;
    const words = exitWords(this, language);
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

  /** Leaves the page, as a press does. */
  leave(): void {
    if (!this.isConnected) return;
    leave(
      this,
      destinationOf(this, this.href),
      this.history === 'keep' ? 'assign' : 'replace',
      (this._words || english).loading,
      this._language,
    );
  }

  /** Shows the page again, for a page that canceled `blue-heart-exit` and stays. */
  reset(): void {
    comeBack();
  }

  /** @private */
  onShift(count: number, isExpired: boolean, speaks: boolean): void {
    const words = speaks && this._words;
    this._count = count;
    this._status = words ? [isExpired ? words.expired : '', words.two, words.one][count]! : '';
    // At once: nothing may be left to be read on a page that is being left.
    this.requestUpdate();
    this.performUpdate();
  }

  protected override render(): TemplateResult {
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the link that stands inside is what is pressed
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

  /** Tells the developer of a cookie bar that hides the way out. */
  private _look(): void {
    const { x, y, width, height } = this.getBoundingClientRect();
    // It takes no room where it is hidden or gone.
    const top = width * height && (this.getRootNode() as Document).elementFromPoint(x + width / 2, y + height / 2);
    // Under our own dialog it need not be seen: that has one, too.
    if (top && !this.contains(top) && !/^blue/.test(top.localName))
      fail(this, 'covered', `lies under ${top.localName}.`);
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
    // What the page does with presses, such as routing links, must not lead elsewhere now.
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
