import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { readCalendar, type Dated } from '../internal/calendar/calendar.js';
import { isDay } from '../internal/calendar/day.js';
import { Ticker } from '../internal/calendar/ticker.js';
import { BlueHeartElement } from '../internal/element.js';
import { hostStyles } from '../internal/host.styles.js';
import { later } from '../internal/later.js';
import { languageOf } from '../internal/locale.js';
import { oneOf } from '../internal/one-of.js';
import { openHelp } from '../internal/open-help.js';
import { say } from '../internal/say.js';
import { speak, type Spoken } from '../internal/speak.js';
import { warnOnce } from '../internal/warn.js';
import type { BannerLanguage } from '../locales/banner/index.js';
import type { ShippedBannerWords } from '../locales/banner/shipped.js';
import { bannerStyles } from './banner.styles.js';
import { openOwnHelp } from './help.js';
import { layoutStyles } from './layout.styles.js';
import { rememberClosed, wasClosed } from './memory.js';
import { occasionOn, type Occasion } from '../internal/calendar/occasion.js';
import { partnerOf } from '../internal/partner.js';
import { pictureStyles } from './picture.styles.js';
import { view } from './view.js';
import { bannerLanguages, wordsIn } from '../internal/banner-words.js';

export const LAYOUTS = ['strip', 'card', 'hero'] as const;
export type Layout = 'strip' | 'card' | 'hero';
export const ACTIONS = ['learn', 'help', 'donate', 'none'] as const;
export type Action = 'learn' | 'help' | 'donate' | 'none';

/**
 * Says who stands with the Blue Heart Campaign, and why today.
 *
 * @example
 * <blue-heart-banner partner="iata"><a href="https://www.unodc.org/blueheart">Blue Heart Campaign</a></blue-heart-banner>
 *
 * @tagname blue-heart-banner
 * @slot - What stands without the script: a link to the campaign. The banner takes its place.
 * @slot mark - Your own copy of UNODC's official artwork, shown as it is. Without it our own plain heart is drawn.
 * @slot logo - The partner's logo, which stands before its name.
 * @slot picture - A picture beside the text; not in a strip. It takes the place of the drawing that some partners have.
 * @slot headline - Your own main line.
 * @slot text - Your own sentence on what the partner does; not in a strip.
 * @fires {CustomEvent<null>} blue-heart-shown - When it comes to be seen: it was drawn, or its day has come.
 * @fires {CustomEvent<null>} blue-heart-dismiss - When the reader closes it. Cancel it to keep it.
 * @fires {CustomEvent<ErrorDetail>} blue-heart-error - When `for` names no element (`help-not-found`), something did not
 *   load (`part-not-loaded`) or the banner could not be drawn (`render-failed`).
 * @csspart base - The box around everything.
 * @csspart picture - The box of the picture or drawing.
 * @csspart mark - The box around the heart or the artwork.
 * @csspart headline - The main line.
 * @csspart occasion - The day that it leads up to, or its theme.
 * @csspart partner - Logo, name and years of the partner.
 * @csspart initiative - Name and slogan of the initiative.
 * @csspart text - What the partner does.
 * @csspart hashtags - Hashtags.
 * @csspart action - The link or button.
 * @csspart note - The lines that say whose campaign it is, and that this is no endorsement.
 * @csspart close - The button that closes it.
 * @cssprop [--blue-heart-banner-background] - Background; pale blue or dark blue.
 * @cssprop [--blue-heart-banner-color] - Text; near black or near white.
 * @cssprop [--blue-heart-banner-accent] - The button, and links; blue, or light blue on dark.
 * @cssprop [--blue-heart-banner-on-accent] - Text on the button; white or near black.
 * @cssprop [--blue-heart-banner-font] - Font family; the device's own.
 */
export class BlueHeartBanner extends BlueHeartElement implements Dated {
  static override readonly tag = 'blue-heart-banner';
  static override styles = [hostStyles, bannerStyles, layoutStyles, pictureStyles];

  /** Fetches `<blue-heart-help>`; set where the element is defined. @internal */
  static loadHelp: () => Promise<unknown>;

  /** Id of a partner of the campaign; any other text is shown as a name. */
  @property() partner = '';

  /** A line, a card of its own, or the top of a page. */
  @property({ reflect: true, useDefault: true }) layout: Layout = 'strip';

  /**
   * The days on which it is shown: `always`, `world-day` (30 July), `07-23/07-30` of every year or
   * `2026-07-01/2026-07-31`. The last day is not one of them.
   */
  @property() when = 'always';

  /** Whose calendar counts: `viewer`, or an IANA name such as `Europe/Brussels`. */
  @property({ attribute: 'time-zone' }) timeZone = 'viewer';

  /** A time in ISO 8601 in place of the clock's, to see how it will look. It beats all else, also that it was closed. */
  @property() now = '';

  /** A day of your own, `YYYY-MM-DD`, that it counts down to in place of the World Day. */
  @property() date = '';

  /** What its button does: to the campaign's page, to help, to the UN Voluntary Trust Fund for victims, or no button. */
  @property() action: Action = 'learn';

  /** Where `learn` leads: an http(s) or relative address. Unset: the campaign's page in the reader's language. */
  @property() href = '';

  /** Id of a `<blue-heart-help>` that `action="help"` opens. Unset: it brings one with the partner's country and setting. */
  @property() for = '';

  /** Whether the reader can close it. */
  @property({ type: Boolean, reflect: true }) dismissible = false;

  /** How long it stays closed: `no` (until the page is loaded again), `session`, or `days:14`, up to 30. */
  @property() remember = 'no';

  private _spoken: Spoken<ShippedBannerWords, BannerLanguage> = { language: 'en' };
  private _occasion: Occasion | undefined;
  /** Whether it is to be seen, and was when it was last drawn. */
  private _isShown = false;
  private _wasShown = false;
  /** Whether the reader closed it: here, or before, as far as that is remembered. */
  private _isClosed = false;
  private _wasClosed = false;
  /** Whether help was asked for, and is nowhere. */
  private _wantsHelp = false;
  private _lacksHelp = false;
  private readonly _ticker = new Ticker(this);

  protected override willUpdate(changed: PropertyValues): void {
    const { day, isFixed, isOn, isPending } = readCalendar(this);
    if (changed.has('remember')) this._wasClosed = wasClosed(this, this.remember);
    this._isShown = isOn && !this._isClosed && (isFixed || !this._wasClosed);
    const language = languageOf(this._locale.tags, bannerLanguages);
    this._spoken = speak((wanted) => wordsIn(this, wanted), language, this._spoken);
    this._occasion = occasionOn(day, this._ownDate, this._spoken.language);
    this._ticker.isPending = !isFixed && (isPending || !!this._occasion);
    // For the page to go by. What is shown does not hang on it: a framework may take it off.
    this.toggleAttribute('away', !this._isShown);
  }

  protected override updated(): void {
    if (this._isShown && !this._wasShown && this._spoken.words) say(this, 'blue-heart-shown');
    this._wasShown = this._isShown && !!this._spoken.words;
  }

  protected override render(): TemplateResult {
    oneOf(this, 'layout', this.layout, LAYOUTS);
    const { words, language } = this._spoken;
    // While its words are on their way, what a server drew stands.
    const lacksHelp = this._lacksHelp || (this._wantsHelp && !this._hasHelp);
    return html`${
        this._isShown
          ? words
            ? view({
                element: this,
                words,
                language,
                partner: partnerOf(this, this.partner),
                action: oneOf(this, 'action', this.action, ACTIONS),
                occasion: this._occasion,
                openHelp: () => this._openHelp(),
                close: () => this._close(),
              })
            : this._served
          : nothing
      }<slot ?hidden=${!this._isShown || ((words || this._served) && !lacksHelp)}></slot>`;
  }

  private get _ownDate(): string {
    const { date } = this;
    if (!date || isDay(date)) return date;
    warnOnce(this, `date="${date}" is not a day such as 2026-07-30.`);
    return '';
  }

  /** Whether help is there, or on its way. */
  private get _hasHelp(): boolean {
    return (
      later(this, 'help-element', async () => {
        const { loadHelp } = BlueHeartBanner;
        await (loadHelp && loadHelp());
        return !!customElements.get('blue-heart-help');
      }) !== false
    );
  }

  private _openHelp(): void {
    this._lacksHelp = !!this.for && !openHelp(this, this.for);
    if (!this.for) {
      openOwnHelp(this.renderRoot, partnerOf(this, this.partner));
      this._wantsHelp = true;
    }
    this.requestUpdate();
  }

  private _close(): void {
    if (!say(this, 'blue-heart-dismiss', undefined, true)) return;
    rememberClosed(this, this.remember);
    this._isClosed = true;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'blue-heart-banner': BlueHeartBanner;
  }
  interface HTMLElementEventMap {
    'blue-heart-shown': CustomEvent<null>;
    'blue-heart-dismiss': CustomEvent<null>;
  }
}
