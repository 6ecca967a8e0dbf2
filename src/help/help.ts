import { type PropertyDeclarations, type TemplateResult, html } from 'lit';
import { bare } from '../data/bare.js';
import { sectors } from '../data/generated/guidance.js';
import { helplines } from '../data/generated/helplines.js';
import type { Audience, SectorId } from '../data/types.js';
import { afterPaint } from '../base/after-paint.js';
import { wasMoved } from '../base/dom.js';
import { attempt, oneOf } from '../base/errors.js';
import { BlueHeartElement } from '../base/element.js';
import { hostStyles } from '../base/host.styles.js';
import { dirOf } from '../base/locale.js';
import { qrMaker } from '../loading/qr-maker.js';
import type { ShippedWords } from '../locales/help/shipped.js';
import { contentStyles } from './content.styles.js';
import { copyText } from './copy.js';
import { countryFor } from './country.js';
import { offer } from './events.js';
import { helpStyles } from './help.styles.js';
import { countriesByName } from './names.js';
import { Opening } from './opening.js';
import { partnerContacts } from './partner.js';
import { forgetPrint } from './print.js';
import { type Reader, newReader, toggled } from './reader.js';
import type { Contact, HelpLabel, ViewState } from './view-state.js';
import { keepTyping } from './typing.js';
import { hiddenFromRecorders } from './hidden-from-recorders.js';
import { page } from './views/page.js';
import { type HelpSpoken, askAgain, preload, speakHelp } from './words.js';

export const HELP_MODES = ['inline', 'dialog', 'launcher'] as const;
export type HelpMode = 'inline' | 'dialog' | 'launcher';
export const HELP_LABELS = ['plain', 'neutral'] as const;
export const AUDIENCES = ['public', 'staff'] as const;
/** A wide screen with a pointer is rarely a phone: a QR code is useful only there. */
const NO_TELEPHONE = '(min-width: 48em) and (hover: hover)';
/** Somebody leaves by any exit on the page, or the page is unloaded, perhaps into the back/forward cache. */
const LEAVING = ['blue-heart-exit', 'pagehide'];
export const SECTORS = Object.keys(sectors) as [SectorId, ...SectorId[]];

/**
 * Recognize and report: the signs, what to do, whom to call, and a way out. It loads nothing but its own words, and neither
 * stores nor sends anything.
 *
 * @example
 * <blue-heart-help country="MX" sector="ride-hailing"><a href="tel:911">911</a></blue-heart-help>
 *
 * @tagname blue-heart-help
 * @slot - Fallback content: a number or a link that works on its own. Help replaces it. A child
 *   `<script type="application/json">` adds up to five contacts of your own.
 * @fires {CustomEvent<null>} blue-heart-open - When it has opened.
 * @fires {CustomEvent<null>} blue-heart-close - When it has closed.
 * @fires {CustomEvent<Contact>} blue-heart-contact - Only with `tell-contact`: when somebody is about to call or write. Cancel
 *   it to make the call yourself, as an app does whose pages cannot.
 * @fires {CustomEvent<null>} blue-heart-exit - When somebody leaves by the exit inside; see `<blue-heart-exit>`.
 * @fires {CustomEvent<ErrorDetail>} blue-heart-error - When your own contacts are invalid (`contacts-refused`),
 *   something failed to load (`part-not-loaded`), or help could not be rendered (`render-failed`).
 * @csspart base - The box around everything, or the dialog.
 * @csspart bar - The line that always stays in view, with the emergency number.
 * @csspart number - The emergency number in it.
 * @csspart close - The button that closes the dialog.
 * @csspart launcher - The button of `mode="launcher"`.
 * @csspart title - The heading.
 * @csspart way - Each of the three choices at the start.
 * @csspart contact - Each link that calls or writes.
 * @cssprop [--blue-heart-help-background] - Background; white or dark blue.
 * @cssprop [--blue-heart-help-color] - Text; near black or near white.
 * @cssprop [--blue-heart-help-accent] - Buttons and highlight lines; blue, or light blue on dark.
 * @cssprop [--blue-heart-help-on-accent] - Text on them; white or near black.
 * @cssprop [--blue-heart-help-font] - Font family; the device's own.
 */
export class BlueHeartHelp extends BlueHeartElement {
  static override readonly tag = 'blue-heart-help';
  static override styles = [hostStyles, contentStyles, helpStyles];
  static override properties: PropertyDeclarations = {
    country: {},
    sector: {},
    audience: {},
    mode: { reflect: true, useDefault: true },
    open: { type: Boolean },
    label: {},
    exitHref: { attribute: 'exit-href' },
    tellContact: { type: Boolean, attribute: 'tell-contact' },
    preloadLanguages: { attribute: 'preload-languages' },
  };
  /** Closed: the page's listeners and recorders learn that help was pressed, but not what in it. */
  static override shadowRootOptions: ShadowRootInit = { ...BlueHeartElement.shadowRootOptions, mode: 'closed' };

  /** ISO 3166-1 code. Unset: the region of the page's language tag, such as `es-MX`, else that of the time zone. */
  country?: string;

  /** Where the reader is: its signs and steps come first. */
  sector: SectorId = 'general';

  /** `staff` puts what to do in the setting before everything else. */
  audience: Audience = 'public';

  /**
   * `inline`: in the page. `dialog`: modal, opened by a badge or by `open`. `launcher`: a button that opens the dialog.
   */
  mode: HelpMode = 'inline';

  /**
   * Whether the dialog is open. If `inline`, setting it scrolls help into view. When the reader opens help, only the
   * property changes, never the attribute.
   */
  open = false;

  /** Text of the heading and of the button of `mode="launcher"`: what help is for, or a neutral text. */
  label: HelpLabel = 'plain';

  /** Where the exit leads; see `href` of `<blue-heart-exit>`. */
  exitHref?: string;

  /** Fires `blue-heart-contact` with whom somebody is about to call. Only for an app that makes the call itself. */
  tellContact = false;

  /**
   * Languages to load together with help, as in `es ru`, or `all`. Otherwise a language loads when a reader chooses it,
   * and your host's log then shows that help was read, and in which language.
   */
  preloadLanguages?: string;

  private _spoken: HelpSpoken = bare({ language: 'en' });
  private _reader = newReader();
  private readonly _opening = new Opening(this);

  override connectedCallback(): void {
    super.connectedCallback();
    LEAVING.forEach((type) => addEventListener(type, this, true));
    this._opening.resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (wasMoved(this)) return;
    LEAVING.forEach((type) => removeEventListener(type, this, true));
    this._opening.stop();
    this._forget();
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (name !== 'open' || this._opening.follows(value)) super.attributeChangedCallback(name, before, value);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepTyping(root);
    return root;
  }

  protected override willUpdate(): void {
    this._spoken = speakHelp(this, this._reader.language || this._locale.language, this._spoken);
    preload(this, this.preloadLanguages);
    if (this._spoken.words) this._opening.prepare(this._isInline);
  }

  protected override updated(): void {
    this._opening.complete(!!this._spoken.words);
  }

  /** @private */
  handleEvent({ type, target }: Event): void {
    forgetPrint();
    // The help that was left is cleared at once. With hundreds of others, the blank page would be painted only after
    // clearing all.
    if (type === 'pagehide' || target === this) this._end();
    else afterPaint(() => this._end());
  }

  protected override render(): TemplateResult {
    const { words } = this._spoken;
    return hiddenFromRecorders(html`${words ? this._help(words) : ''}<slot ?hidden=${!!words}></slot>`);
  }

  private get _isInline(): boolean {
    return oneOf(this, 'mode', this.mode, HELP_MODES) === 'inline';
  }

  private _help(words: ShippedWords): TemplateResult {
    const { language } = this._spoken;
    const dir = dirOf(language);
    const state = this._scene(words);
    if (this._isInline) {
      return html`<section part="base" lang=${language} dir=${dir} aria-labelledby="title">
        ${page(state, this.exitHref)}
      </section>`;
    }
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
              ${words.ui.launcher[state.label]}
            </button>`
          : ''
      }
      <dialog id="dialog" part="base" lang=${language} dir=${dir} aria-labelledby="title">
        ${this.open ? page(state, this.exitHref, () => (this.open = false)) : ''}
      </dialog>`;
  }

  private _scene(words: ShippedWords): ViewState {
    const { _reader: reader } = this;
    const { language, missing } = this._spoken;
    const own = countryFor(this, this.country, this._locale.tags);
    const country = reader.country || own;
    return {
      words,
      language,
      missing,
      country,
      countries: () => countriesByName(this, language),
      numbers: country ? helplines[country] : undefined,
      isThere: country === own,
      label: oneOf(this, 'label', this.label, HELP_LABELS),
      sector: reader.sector || oneOf(this, 'sector', this.sector, SECTORS),
      audience: reader.audience || oneOf(this, 'audience', this.audience, AUDIENCES),
      partner: partnerContacts(this),
      reader,
      stage: this._opening.stage,
      qr: attempt(() => matchMedia(NO_TELEPHONE).matches) ? () => qrMaker(this) : undefined,
      change: (change) => this._change(change),
      tick: (line) => this._change({ ticked: toggled(this._reader.ticked, line) }),
      contact: (press, contact) => this.tellContact && offer(this, press, contact),
      copy: (text, what = text) =>
        void copyText(this.renderRoot.querySelector('[part=base]')!, text).then((isCopied) =>
          this._change({ copied: isCopied ? what : undefined }),
        ),
    };
  }

  private _change(change: Partial<Reader>): void {
    // The printed text is outdated.
    forgetPrint();
    this._reader = Object.assign(newReader(), this._reader, { copied: undefined }, change);
    if (change.language) askAgain(change.language);
    if ('way' in change) this._opening.turnTo(change.way ? 'view' : 'title');
    this.requestUpdate();
  }

  private _end(): void {
    this.open = false;
    this._forget();
  }

  /** Clears everything written, chosen or printed, synchronously. */
  private _forget(): void {
    this._reader = newReader();
    forgetPrint();
    this.requestUpdate();
    this.performUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'blue-heart-help': BlueHeartHelp;
  }
  interface HTMLElementEventMap {
    'blue-heart-open': CustomEvent<null>;
    'blue-heart-close': CustomEvent<null>;
    'blue-heart-contact': CustomEvent<Contact>;
    'blue-heart-exit': CustomEvent<null>;
  }
}
