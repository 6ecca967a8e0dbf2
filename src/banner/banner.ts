import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { bare } from '../data/bare.js';
import { type Dated, readCalendar } from '../calendar/calendar.js';
import { isDay } from '../calendar/day.js';
import { Ticker } from './ticker.js';
import { BlueHeartElement } from '../base/element.js';
import { hostStyles } from '../base/host.styles.js';
import { LiveStyle } from '../base/live-style.js';
import { lazy } from '../loading/lazy.js';
import { languageOf } from '../base/locale.js';
import { emit, oneOf, warnOnce } from '../base/errors.js';
import { openHelp } from '../base/open-help.js';
import { type Spoken, speak } from '../i18n/speak.js';
import type { ShippedBannerWords } from '../locales/banner/shipped.js';
import { bannerStyles } from './banner.styles.js';
import { openOwnHelp } from './help.js';
import { layoutStyles } from './layout.styles.js';
import { rememberClosed, wasClosed } from './memory.js';
import { type Occasion, occasionOn } from '../calendar/occasion.js';
import { partnerOf } from '../facts/partner.js';
import { pictureStyles } from './picture.styles.js';
import { ACTIONS, type Action, view } from './view.js';
import { bannerTranslations } from '../data/generated/words/index.js';
import { wordsFor } from '../i18n/words-for.js';
import { bannerLanguages, type BannerLanguage } from '../locales/languages.js';

export { ACTIONS, type Action };
export const LAYOUTS = ['strip', 'card', 'hero'] as const;
export type Layout = 'strip' | 'card' | 'hero';

/** Removes the box whatever size the page gave the tag; an open help stays. */
const NO_BOX = ':host{display:contents!important}';

/**
 * Shows who supports the Blue Heart Campaign, and why today.
 *
 * @example
 * <blue-heart-banner partner="iata"><a href="https://www.unodc.org/blueheart">Blue Heart Campaign</a></blue-heart-banner>
 *
 * @tagname blue-heart-banner
 * @slot - Fallback content: a link to the campaign. The banner replaces it.
 * @slot mark - Your own copy of UNODC's official artwork, shown unchanged. Default: our own plain heart.
 * @slot logo - The partner's logo, shown before its name.
 * @slot picture - A picture beside the text; not in a strip. It replaces the drawing that some partners have.
 * @slot headline - Your own main line.
 * @slot text - Your own sentence on what the partner does; not in a strip.
 * @fires {CustomEvent<null>} blue-heart-shown - When it becomes visible: it was rendered, or its day has come.
 * @fires {CustomEvent<null>} blue-heart-dismiss - When the reader closes it. Cancel it to keep the banner open.
 * @fires {CustomEvent<ErrorDetail>} blue-heart-error - When `for` names no element (`help-not-found`), something
 *   failed to load (`part-not-loaded`) or the banner could not be rendered (`render-failed`).
 * @csspart base - The box around everything.
 * @csspart picture - The box of the picture or drawing.
 * @csspart mark - The box around the heart or the artwork.
 * @csspart headline - The main line.
 * @csspart occasion - The day that it counts down to, or its theme.
 * @csspart partner - Logo, name and years of the partner.
 * @csspart initiative - Name and slogan of the initiative.
 * @csspart text - What the partner does.
 * @csspart hashtags - Hashtags.
 * @csspart action - The link or button.
 * @csspart note - The lines that attribute the campaign and state that this is no endorsement.
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
  static override properties: PropertyDeclarations = {
    partner: {},
    layout: { reflect: true, useDefault: true },
    when: {},
    timeZone: { attribute: 'time-zone' },
    now: {},
    date: {},
    action: {},
    href: {},
    for: {},
    dismissible: { type: Boolean, reflect: true },
    remember: {},
  };

  /** Loads `<blue-heart-help>`; set where the element is defined. @internal */
  static loadHelp: () => Promise<unknown>;

  /** Id of a partner of the campaign; any other text is shown as a name. */
  partner = '';

  /** A single line, a card of its own, or the top of a page. */
  layout: Layout = 'strip';

  /**
   * The days on which it is shown: `always`, `world-day` (30 July), `07-23/07-30` of every year or
   * `2026-07-01/2026-07-31`. The end date is exclusive.
   */
  when = 'always';

  /** Time zone of those days: `viewer`, or an IANA name such as `Europe/Brussels`. */
  timeZone = 'viewer';

  /**
   * A time in ISO 8601 that replaces the clock, for a preview. It overrides everything else, even that the reader
   * closed it.
   */
  now = '';

  /** A date of your own, `YYYY-MM-DD`, to count down to instead of the World Day. */
  date = '';

  /** What its button leads to: the campaign's page, help, the UN Voluntary Trust Fund for victims, or no button. */
  action: Action = 'learn';

  /** Where `learn` leads: an http(s) or relative address. Unset: the campaign's page in the reader's language. */
  href = '';

  /** Id of a `<blue-heart-help>` that `action="help"` opens. Unset: its own, with the partner's country and setting. */
  for = '';

  /** Whether the reader can close it. */
  dismissible = false;

  /** How long it stays closed: `no` (until the page is reloaded), `session`, or `days:14`, up to 30. */
  remember = 'no';

  private _spoken: Spoken<ShippedBannerWords, BannerLanguage> = bare({ language: 'en' });
  private _occasion: Occasion | undefined;
  /** Whether it should be visible, and was at the last render. */
  private _isShown = false;
  private _wasShown = false;
  /** Whether the reader closed it: now, or before, if remembered. */
  private _isClosed = false;
  private _wasClosed = false;
  /** Whether help was requested, and is unavailable. */
  private _wantsHelp = false;
  private _lacksHelp = false;
  private readonly _ticker = new Ticker(this);
  private readonly _box = new LiveStyle(this);

  /** Whether it takes no space now: it is not its day, or the reader closed it. Reflected. */
  get away(): boolean {
    return !this._isShown;
  }

  /** Ignored: frameworks assign whatever is on the tag, but only the days and the reader decide. */
  set away(_isAway: boolean) {}

  protected override willUpdate(changed: PropertyValues): void {
    const { day, isFixed, isOn, isPending } = readCalendar(this);
    if (changed.has('remember')) this._wasClosed = wasClosed(this, this.remember);
    this._isShown = isOn && !this._isClosed && (isFixed || !this._wasClosed);
    const language = languageOf(this._locale.tags, bannerLanguages);
    this._spoken = speak((wanted) => wordsFor(this, bannerTranslations, wanted), language, this._spoken);
    this._occasion = occasionOn(day, this._ownDate, this._spoken.language);
    this._ticker.isPending = !isFixed && (isPending || !!this._occasion);
    // For the page's use only: a framework may remove it or put it back, so nothing of ours depends on it.
    this.toggleAttribute('away', this.away);
  }

  protected override updated(): void {
    this._box.set(this.away ? NO_BOX : '');
    if (this._isShown && !this._wasShown && this._spoken.words) emit(this, 'blue-heart-shown');
    this._wasShown = this._isShown && !!this._spoken.words;
  }

  protected override render(): TemplateResult {
    oneOf(this, 'layout', this.layout, LAYOUTS);
    const { words, language } = this._spoken;
    // Server-rendered content stays while the translation loads.
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
    warnOnce(this, `date="${date}" is not a date such as 2026-07-30.`);
    return '';
  }

  /** Whether help is available or loading. */
  private get _hasHelp(): boolean {
    return (
      lazy(this, 'help-element', async () => {
        const { loadHelp } = BlueHeartBanner;
        await loadHelp?.();
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
    if (!emit(this, 'blue-heart-dismiss', undefined, true)) return;
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
