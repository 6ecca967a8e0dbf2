import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { sectors } from '../data/generated/guidance.js';
import { helplines } from '../data/generated/helplines.js';
import type { Audience, SectorId } from '../data/types.js';
import { BlueHeartElement } from '../internal/element.js';
import { hostStyles } from '../internal/host.styles.js';
import { later } from '../internal/later.js';
import { dirOf } from '../internal/locale.js';
import { oneOf } from '../internal/one-of.js';
import { shared } from '../internal/shared.js';
import type { ShippedWords } from '../locales/help/shipped.js';
import type { Language } from '../locales/languages.js';
import { copyText } from './copy.js';
import { countryFor } from './country.js';
import { Modal } from './dialog.js';
import { helpStyles } from './help.styles.js';
import { countriesByName } from './names.js';
import { partnerContacts } from './partner.js';
import { newReader, toggled, type Reader } from './reader.js';
import type { Contact, Scene, Stage } from './scene.js';
import { page } from './views/page.js';
import { helpWords } from './words.js';

export const HELP_MODES = ['inline', 'dialog', 'launcher'] as const;
export type HelpMode = 'inline' | 'dialog' | 'launcher';
export const HELP_LABELS = ['plain', 'neutral'] as const;
export type HelpLabel = 'plain' | 'neutral';
export const AUDIENCES = ['public', 'staff'] as const;
export const SECTORS = Object.keys(sectors) as [SectorId, ...SectorId[]];

/** A wide screen with a pointer, which is seldom that of a telephone. */
const NO_TELEPHONE = '(hover: hover) and (min-width: 48em)';

/** Typed text passes through these; the page, its shortcuts among it, is not to hear what is written in the private note. */
const TYPING =
  'keydown keypress keyup beforeinput input copy cut paste compositionstart compositionupdate compositionend'.split(
    ' ',
  );

/**
 * Recognize and report: the signs, what to do, whom to call, and a way out. It loads nothing but its own words, and neither
 * stores nor sends anything.
 *
 * @example
 * <blue-heart-help country="MX" sector="ride-hailing"><a href="tel:911">911</a></blue-heart-help>
 *
 * @tagname blue-heart-help
 * @slot - What stands without the script: a number or a link that serves alone. Help takes its place. A child
 *   `<script type="application/json">` adds up to five contacts of your own.
 * @fires {CustomEvent<null>} blue-heart-open - When it was opened.
 * @fires {CustomEvent<null>} blue-heart-close - When it was closed.
 * @fires {CustomEvent<Contact>} blue-heart-contact - When somebody is about to call or write. Cancel it to make the call
 *   yourself, as an app does whose pages cannot.
 * @fires {CustomEvent<null>} blue-heart-exit - When somebody leaves by the exit inside; see `<blue-heart-exit>`.
 * @fires {CustomEvent<ErrorDetail>} blue-heart-error - When your own contacts are not as they must be
 *   (`contacts-refused`), something did not load (`part-not-loaded`), or help could not be drawn (`render-failed`).
 * @csspart base - The box around everything, or the dialog.
 * @csspart bar - The line that is always in view, with the emergency number.
 * @csspart number - The emergency number in it.
 * @csspart close - The button that closes the dialog.
 * @csspart launcher - The button of `mode="launcher"`.
 * @csspart title - The heading.
 * @csspart way - Each of the three ways in.
 * @csspart contact - Each link that calls or writes.
 * @cssprop [--blue-heart-help-background] - Background; white or dark blue.
 * @cssprop [--blue-heart-help-color] - Text; near black or near white.
 * @cssprop [--blue-heart-help-accent] - Buttons, and lines that mark something; blue, or light blue on dark.
 * @cssprop [--blue-heart-help-on-accent] - Text on them; white or near black.
 * @cssprop [--blue-heart-help-font] - Font family; the device's own.
 */
export class BlueHeartHelp extends BlueHeartElement {
  static override readonly tag = 'blue-heart-help';
  static override styles = [hostStyles, helpStyles];

  /** ISO 3166-1 code. Unset: that of the page's language, such as `es-MX`, else that of the time zone. */
  @property() country?: string;

  /** Where the reader is: whose signs and steps come first. */
  @property() sector: SectorId = 'general';

  /** For `staff`, what to do in the setting comes before all else. */
  @property() audience: Audience = 'public';

  /** `inline`: in the page. `dialog`: above it, opened by a badge or by `open`. `launcher`: a button that opens the dialog. */
  @property({ reflect: true, useDefault: true }) mode: HelpMode = 'inline';

  /** Whether the dialog is open. In the page, setting it brings help into view. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** What the button of `mode="launcher"` says: what it is for, or a neutral text. */
  @property() label: HelpLabel = 'plain';

  /** Where the exit leads; see `href` of `<blue-heart-exit>`. */
  @property({ attribute: 'exit-href' }) exitHref?: string;

  private _words: ShippedWords | undefined;
  private _language: Language = 'en';
  private _missing: Language | undefined;
  private _reader = newReader();
  /** Id of what has the focus once it is drawn. */
  private _focus = '';
  private _comesIntoView = false;
  /** How much is drawn: see `Scene`. The rest comes a task later, so that nobody waits for what is to be seen first. */
  private _stage: Stage = 2;
  private readonly _modal = new Modal(() => (this.open = false));

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('blue-heart-exit', this, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('blue-heart-exit', this, true);
    this._reader = newReader();
    this._modal.close();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    TYPING.forEach((type) => root.addEventListener(type, keepTyping));
    return root;
  }

  protected override willUpdate(): void {
    const wanted = this._reader.language || this._locale.language;
    const words = helpWords(this, wanted);
    this._missing = words === false ? wanted : undefined;
    if (words) this._speak(words, wanted);
    else if (words === false && !this._words) {
      const english = helpWords(this, 'en');
      if (english) this._speak(english, 'en');
    }
    if (this.open && !this._isInline && !this._modal.isOpen) this._stage = 0;
    if (this._words && this.open && this._isInline) {
      // Ready to be opened again: it is always there, and only comes into view.
      this.open = false;
      this._focus = 'title';
      this._comesIntoView = true;
    }
  }

  protected override updated(): void {
    const { _modal: modal, _focus: focus } = this;
    if (!this._words) return;
    if (this._comesIntoView) {
      this._comesIntoView = false;
      this.scrollIntoView();
      this._say('blue-heart-open');
    } else if (this.open && !modal.isOpen) setTimeout(() => this._show());
    else if (!this.open && modal.isOpen) {
      modal.close();
      this._say('blue-heart-close');
    }
    this._focus = '';
    if (focus) this._element(focus).focus();
    if (this._stage < 2) setTimeout(() => this._complete());
  }

  /** An exit of the page, ours or another, was pressed: nothing that was written or chosen stays. @private */
  handleEvent(): void {
    this._reader = newReader();
    this.open = false;
    this.requestUpdate();
    this.performUpdate();
  }

  protected override render(): TemplateResult {
    const { _words: words } = this;
    return html`${words ? this._help(words) : nothing}<slot ?hidden=${!!words}></slot>`;
  }

  private get _isInline(): boolean {
    return oneOf(this, 'mode', this.mode, HELP_MODES) === 'inline';
  }

  private _help(words: ShippedWords): TemplateResult {
    const { _language: language } = this;
    const dir = dirOf(language);
    const scene = this._scene(words);
    if (this._isInline) {
      return html`<section part="base" lang=${language} dir=${dir} aria-labelledby="title">
        ${page(scene, this.exitHref)}
      </section>`;
    }
    const label = words.ui.launcher[oneOf(this, 'label', this.label, HELP_LABELS)];
    return html`${
        this.mode === 'launcher'
          ? html`<button
              part="launcher"
              lang=${language}
              dir=${dir}
              type="button"
              aria-haspopup="dialog"
              @click=${() => (this.open = true)}
            >
              ${label}
            </button>`
          : nothing
      }
      <dialog part="base" lang=${language} dir=${dir} aria-labelledby="title">
        ${this.open ? page(scene, this.exitHref, () => (this.open = false)) : nothing}
      </dialog>`;
  }

  private _scene(words: ShippedWords): Scene {
    const { _reader: reader } = this;
    const own = countryFor(this, this.country, this._locale.tags);
    const country = reader.country || own;
    return {
      words,
      language: this._language,
      missing: this._missing,
      country,
      countries: () => countriesByName(this, this._language),
      numbers: country ? helplines[country] : undefined,
      isThere: country === own,
      sector: reader.sector || oneOf(this, 'sector', this.sector, SECTORS),
      audience: reader.audience || oneOf(this, 'audience', this.audience, AUDIENCES),
      partner: partnerContacts(this),
      reader,
      stage: this._stage,
      qr:
        (matchMedia(NO_TELEPHONE).matches &&
          later(this, 'qr', async () => (await import('../internal/qr.js')).qrCode)) ||
        undefined,
      change: (change) => this._change(change),
      tick: (line) => this._change({ ticked: toggled(this._reader.ticked, line) }),
      contact: (event, contact) => this._contact(event, contact),
      copy: (text, what = text) => void copyText(this.renderRoot, text).then(() => this._change({ copied: what })),
    };
  }

  private _speak(words: ShippedWords, language: Language): void {
    // Made before they are wanted, for that takes a while.
    if (words !== this._words) setTimeout(() => countriesByName(this, language));
    this._words = words;
    this._language = language;
    // The exit inside need not fetch what is here.
    const page = shared();
    (page.later = page.later || {})[`exit.${language}`] = words.exit;
  }

  private _change(change: Partial<Reader>): void {
    this._reader = Object.assign({}, this._reader, { copied: undefined }, change);
    if ('way' in change) {
      this._focus = change.way ? 'view' : 'title';
      this._stage = 1;
    }
    this.requestUpdate();
  }

  /** A task of its own, too: browsers lay out the whole page in it. */
  private _show(): void {
    if (!this.open || !this.isConnected || this._modal.isOpen) return;
    this._modal.open(this.renderRoot.querySelector('dialog')!, this._element('title'));
    this._say('blue-heart-open');
  }

  private _complete(): void {
    this._stage = 2;
    this.requestUpdate();
  }

  private _contact(event: Event, detail: Contact): void {
    const said = new CustomEvent('blue-heart-contact', { detail, bubbles: true, composed: true, cancelable: true });
    if (!this.dispatchEvent(said)) event.preventDefault();
  }

  private _say(type: 'blue-heart-open' | 'blue-heart-close'): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true }));
  }

  private _element(id: string): HTMLElement {
    return (this.renderRoot as ShadowRoot).getElementById(id)!;
  }
}

/** Tab and Escape are for the page too: its own dialogs, around us, go by them. */
function keepTyping(event: Event): void {
  const { key } = event as KeyboardEvent;
  if (key !== 'Tab' && key !== 'Escape') event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    'blue-heart-help': BlueHeartHelp;
  }
  interface HTMLElementEventMap {
    'blue-heart-open': CustomEvent<null>;
    'blue-heart-close': CustomEvent<null>;
    'blue-heart-contact': CustomEvent<Contact>;
  }
}
