import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { sectors } from '../data/generated/guidance.js';
import { helplines } from '../data/generated/helplines.js';
import type { Audience, SectorId } from '../data/types.js';
import { BlueHeartElement } from '../internal/element.js';
import { hostStyles } from '../internal/host.styles.js';
import { dirOf } from '../internal/locale.js';
import { oneOf } from '../internal/one-of.js';
import { qrMaker } from '../internal/qr-maker.js';
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
import { newReader, toggled, type Reader } from './reader.js';
import type { Contact, Scene } from './scene.js';
import { keepTyping } from './typing.js';
import { page } from './views/page.js';
import { askAgain, speakHelp, type HelpSpoken } from './words.js';

export const HELP_MODES = ['inline', 'dialog', 'launcher'] as const;
export type HelpMode = 'inline' | 'dialog' | 'launcher';
export const HELP_LABELS = ['plain', 'neutral'] as const;
export type HelpLabel = 'plain' | 'neutral';
export const AUDIENCES = ['public', 'staff'] as const;
/** A wide screen with a pointer, which is seldom that of a telephone: only there is a square code of use. */
const NO_TELEPHONE = '(min-width: 48em) and (hover: hover)';
/** Somebody leaves: by an exit of the page, ours or another; or the page goes, which the browser may keep for Back. */
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
  static override styles = [hostStyles, contentStyles, helpStyles];

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

  private _spoken: HelpSpoken = { language: 'en' };
  private _reader = newReader();
  private readonly _opening = new Opening(this);

  override connectedCallback(): void {
    super.connectedCallback();
    LEAVING.forEach((type) => addEventListener(type, this, true));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    LEAVING.forEach((type) => removeEventListener(type, this, true));
    this._opening.stop();
    this._forget();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepTyping(root);
    return root;
  }

  protected override willUpdate(): void {
    this._spoken = speakHelp(this, this._reader.language || this._locale.language, this._spoken);
    if (this._spoken.words) this._opening.prepare(this._isInline);
  }

  protected override updated(): void {
    if (this._spoken.words) this._opening.complete();
  }

  /** @private */
  handleEvent(): void {
    this.open = false;
    this._forget();
  }

  protected override render(): TemplateResult {
    const { words } = this._spoken;
    return html`${words ? this._help(words) : ''}<slot ?hidden=${!!words}></slot>`;
  }

  private get _isInline(): boolean {
    return oneOf(this, 'mode', this.mode, HELP_MODES) === 'inline';
  }

  private _help(words: ShippedWords): TemplateResult {
    const { language } = this._spoken;
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
          : ''
      }
      <dialog id="dialog" part="base" lang=${language} dir=${dir} aria-labelledby="title">
        ${this.open ? page(scene, this.exitHref, () => (this.open = false)) : ''}
      </dialog>`;
  }

  private _scene(words: ShippedWords): Scene {
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
      sector: reader.sector || oneOf(this, 'sector', this.sector, SECTORS),
      audience: reader.audience || oneOf(this, 'audience', this.audience, AUDIENCES),
      partner: partnerContacts(this),
      reader,
      stage: this._opening.stage,
      qr: matchMedia(NO_TELEPHONE).matches ? qrMaker(this) : undefined,
      change: (change) => this._change(change),
      tick: (line) => this._change({ ticked: toggled(this._reader.ticked, line) }),
      contact: (press, contact) => offer(this, press, contact),
      copy: (text, what = text) =>
        void copyText(this.renderRoot.querySelector('[part=base]')!, text).then((isCopied) =>
          this._change({ copied: isCopied ? what : undefined }),
        ),
    };
  }

  private _change(change: Partial<Reader>): void {
    // What was printed is what was there before.
    forgetPrint();
    this._reader = Object.assign({}, this._reader, { copied: undefined }, change);
    if (change.language) askAgain(change.language);
    if ('way' in change) this._opening.turnTo(change.way ? 'view' : 'title');
    this.requestUpdate();
  }

  /** Nothing that was written, chosen or printed stays, at once. */
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
