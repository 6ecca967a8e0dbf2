import { type PropertyDeclarations, type TemplateResult, html } from 'lit';
import type { PublicLines } from '../data/types.js';
import { bannerLanguages } from '../locales/languages.js';
import { type Dated, readCalendar } from '../calendar/calendar.js';
import { type Occasion, occasionOn } from '../calendar/occasion.js';
import { BlueHeartElement } from '../base/element.js';
import { hostStyles } from '../base/host.styles.js';
import { languageOf } from '../base/locale.js';
import { emit, oneOf } from '../base/errors.js';
import type { KnownPartner } from '../facts/partner.js';
import { qrMaker } from '../loading/qr-maker.js';
import { burnInOffset } from './burn-in.js';
import { TextFitter } from './text-fitter.js';
import { DEFAULT_DWELL_S, dwellMs, languagesOf, numbersOf } from './settings.js';
import { partnerOf } from './names.js';
import { NearViewport, type Unobserve, observeSize } from './observe.js';
import { OwnSlides } from './own.js';
import { type Slide, type SlideKind, isSame, playlistOf } from './playlist.js';
import { qrAddress } from './qr-address.js';
import { motionStyles } from './motion.styles.js';
import { shapeStyles } from './shape.styles.js';
import { signageStyles } from './signage.styles.js';
import { SlideTimer } from './slide-timer.js';
import { view } from './view.js';
import { WakeLock } from './wake-lock.js';
import { availableLanguages, wordsIn } from './words.js';

export const MOTIONS = ['auto', 'none'] as const;
export type Motion = 'auto' | 'none';

/** Width to height from which a box is laid out as a strip. */
const STRIP = 2.4;

/** Detail of `blue-heart-slide`. */
export interface SlideDetail {
  /** Its index in the round, from 0. */
  index: number;
  kind: SlideKind;
  /** BCP 47 subtag of the language of its words. */
  language: string;
}

/** Detail of `blue-heart-tick`. */
export interface TickDetail {
  /** Index in the round of the current slide. */
  index: number;
}

/**
 * Plays slides of the Blue Heart Campaign on an unattended screen: what it is about, signs to notice, and the number to
 * call, in one language after another. It runs for weeks, offline, and starts when it first becomes visible.
 *
 * @example
 * <blue-heart-signage partner="narita-airport"><p>Blue Heart Campaign: www.unodc.org/blueheart</p></blue-heart-signage>
 *
 * @tagname blue-heart-signage
 * @slot - Fallback content, also shown when slides cannot be rendered: a poster that works on its own.
 * @slot mark - Your own copy of UNODC's official artwork, shown unchanged and without motion. Default: our own plain
 *   heart.
 * @slot logo - The partner's logo, beside its name.
 * @slot slide - Slides of your own, one for each child: pictures, muted videos, banners, or anything else.
 * @fires {CustomEvent<SlideDetail>} blue-heart-slide - When another slide is shown.
 * @fires {CustomEvent<TickDetail>} blue-heart-tick - Every minute while it plays: if none comes, it hangs.
 * @fires {CustomEvent<ErrorDetail>} blue-heart-error - When words or the QR code failed to load (`part-not-loaded`) or
 *   a slide could not be rendered (`render-failed`); it retries by itself.
 * @csspart base - The box around everything.
 * @csspart mark - The box around the heart or the artwork.
 * @csspart slide - The slide, without the bar.
 * @csspart notice - The line above a sign.
 * @csspart headline - The main line.
 * @csspart text - Sentences.
 * @csspart number - Each telephone number.
 * @csspart qr - The QR code.
 * @csspart address - Where the QR code leads.
 * @csspart bar - The line on every slide.
 * @csspart call - Its number, with a label.
 * @csspart campaign - Its name of the campaign.
 * @cssprop [--blue-heart-signage-background] - Background; dark blue or pale blue.
 * @cssprop [--blue-heart-signage-color] - Text; near white or near black.
 * @cssprop [--blue-heart-signage-accent] - Lines above and numbers; light blue or blue.
 * @cssprop [--blue-heart-signage-font] - Font family; the device's own.
 */
export class BlueHeartSignage extends BlueHeartElement implements Dated {
  static override readonly tag = 'blue-heart-signage';
  static override styles = [hostStyles, signageStyles, shapeStyles, motionStyles];
  static override properties: PropertyDeclarations = {
    partner: {},
    languages: {},
    dwell: { type: Number },
    when: {},
    timeZone: { attribute: 'time-zone' },
    now: {},
    country: {},
    viewingDistance: { attribute: 'viewing-distance', type: Number },
    screenHeight: { attribute: 'screen-height', type: Number },
    qr: {},
    burnInGuard: { attribute: 'burn-in-guard', type: Boolean },
    motion: { reflect: true, useDefault: true },
    wakeLock: { attribute: 'wake-lock', type: Boolean },
  };

  /** Id of a partner of the campaign, which sets languages and country; any other text is shown as a name. */
  partner = '';

  /** Languages in order, BCP 47, separated by spaces. Unset: the partner's, else the page's. */
  languages = '';

  /** Seconds that each slide is shown, from 8 to 3600. */
  dwell: number = DEFAULT_DWELL_S;

  /**
   * The days of the campaign: `always`, `world-day` (30 July), `07-23/07-30` of every year or `2026-07-01/2026-07-31`.
   * The end date is exclusive. On other days it shows what always holds.
   */
  when = 'always';

  /** Time zone of those days: `viewer` (the player's own), or an IANA name such as `Asia/Tokyo`. */
  timeZone = 'viewer';

  /** A time in ISO 8601 that replaces the clock, for a preview. */
  now = '';

  /** ISO 3166-1 code of the country whose number is shown. Unset: the partner's; else no number is shown. */
  country = '';

  /** Viewing distance in metres; together with `screen-height`, text is made large enough for it. */
  viewingDistance: number | null = null;

  /** Height of this element on the screen, in metres. */
  screenHeight: number | null = null;

  /** Where the QR code leads: an http(s) address; `none` for no code. Unset: the campaign's page in the language. */
  qr = '';

  /** Whether everything moves by some pixels each minute, for screens that burn in. */
  burnInGuard = false;

  /** Whether slides may fade; `none` for engines that do not know the device's preference. */
  motion: Motion = 'auto';

  /** Whether to keep the screen on. */
  wakeLock = false;

  private readonly _own = new OwnSlides(this);
  private readonly _wakeLock = new WakeLock(this);
  private readonly _fitting = new TextFitter(this);
  private readonly _near = new NearViewport(this);
  private readonly _turns = new SlideTimer(this, {
    next: () => this.next(),
    tick: (isLate) => this._tick(isLate),
    played: (isPlaying) => this._played(isPlaying),
  });
  private _unwatch: Unobserve | undefined;

  private _slide: Slide | undefined;
  /** Index of the slide in the round. */
  private _index = 0;
  private _isNextWanted = false;
  private _isStill = false;
  /** Counters: slides chosen, rendered and announced, and minutes passed. */
  private _chosen = 0;
  private _drawn = 0;
  private _told = 0;
  private _minutes = 0;
  /** Milliseconds that the slide is shown. */
  private _wait = 0;
  /** Whether the last render completed. */
  private _isWhole = false;
  private _partner: KnownPartner = {};
  private _numbers: PublicLines | undefined;
  private _occasion: Occasion | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this._unwatch = observeSize(this, () => this.isConnected && this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this._unwatch) this._unwatch();
  }

  /** Whether slides are playing: rendered, visible and not stopped. Reflected. */
  get active(): boolean {
    return this._turns.isPlaying;
  }

  /** Ignored: frameworks assign whatever is on the tag, but only start() and stop() decide. */
  set active(_isPlaying: boolean) {}

  /** Resumes; it starts by itself when it first becomes visible. */
  start(): void {
    this._turns.stop(false);
  }

  /** Pauses at the current slide, until `start()`. */
  stop(): void {
    this._turns.stop(true);
  }

  /** Shows the next slide; does nothing while disconnected. */
  next(): void {
    if (!this.isConnected) return;
    this._isNextWanted = true;
    this.requestUpdate();
  }

  protected override performUpdate(): void {
    // A forced synchronous update makes the scheduled one a no-op.
    this._isWhole = !this.isUpdatePending;
    super.performUpdate();
    if (!this._isWhole) this._turns.failed();
  }

  protected override willUpdate(): void {
    this._isStill = oneOf(this, 'motion', this.motion, MOTIONS) === 'none';
    this.toggleAttribute('active', this.active);
    if (!this._near.was) return;
    this._own.prepare();
    const { day, isOn } = readCalendar(this);
    this._partner = partnerOf(this, this.partner);
    const wanted = languagesOf(this, this.languages || (this._partner.languages ?? []).join(' '));
    this._numbers = numbersOf(this, this.country || this._partner.country);
    this._choose(
      playlistOf({
        languages: availableLanguages(this, wanted.length ? wanted : [languageOf(this._locale.tags, bannerLanguages)]),
        own: this._own.ready,
        // If the clock cannot be right, it is unknown whether it is the day.
        isOn: isOn && (!!day || !this.when || this.when === 'always'),
        hasNumber: !!this._numbers,
        hasDay: !!occasionOn(day, '', ''),
        hasScan: !!qrAddress(this, this.qr, 'en') && !!qrMaker(this),
        hasPartner: !!this._partner.name,
      }),
    );
    const { _slide: slide } = this;
    this._occasion = occasionOn(day, '', slide ? slide.language : '');
    this._wakeLock.set(this.active && this.wakeLock);
  }

  protected override render(): TemplateResult {
    const slide = this._slide;
    const words = slide && wordsIn(this, slide.language);
    if (!words) return html`<slot></slot>`;
    return html`${view({
        element: this,
        slide,
        words,
        partner: this._partner,
        numbers: this._numbers,
        occasion: this._occasion,
        // Asking loads it.
        makeQr: slide.kind === 'scan' ? qrMaker(this) : undefined,
        look: this._look,
      })}<slot hidden></slot>`;
  }

  protected override updated(): void {
    this._isWhole = true;
    const base = this.renderRoot.querySelector<HTMLElement>('[part=base]');
    // Not earlier: reading the size forces layout.
    if (!base) return;
    const { clientWidth: width, clientHeight: height } = this;
    if (!width || !height) return;
    // First, because it takes space from what is fitted.
    this._own.show(this._slide!.own, this.active);
    this._fitting.fit(base, width, height);
    base.querySelector<HTMLElement>('.stage')!.style.transform = this.burnInGuard
      ? burnInOffset(this._minutes, Math.min(width, height))
      : '';
    const wait = dwellMs(this, this.dwell);
    if (this._drawn !== this._chosen || this._wait !== wait) {
      this._drawn = this._chosen;
      this._wait = wait;
      this._turns.drawn(wait);
    }
    this._tell();
  }

  /** Keeps the slide while it is part of the round, else takes the next one. */
  private _choose(program: readonly Slide[]): void {
    if (!program.length) return;
    const before = this._slide;
    const found = before ? program.findIndex((slide) => isSame(slide, before)) : -1;
    if (found >= 0 && !this._isNextWanted) {
      this._index = found;
      return;
    }
    this._isNextWanted = false;
    this._index = (found < 0 ? this._index : found + 1) % program.length;
    this._slide = program[this._index];
    this._chosen++;
    if (!this._index) this._own.retry();
  }

  /** Classes: the shape of the box, and what may move. UNODC's artwork never does. */
  private get _look(): string {
    const ratio = this.clientWidth / this.clientHeight;
    const shape = ratio >= STRIP ? 'strip' : ratio >= 1 ? 'wide' : 'tall';
    const isStill = this._isStill;
    return `${shape} ${isStill ? '' : `fade-${this._chosen % 2}`} ${this._own.hasArtwork ? 'artwork' : isStill ? '' : 'glide'}`;
  }

  private _played(isPlaying: boolean): void {
    this.toggleAttribute('active', isPlaying);
    this._wakeLock.set(isPlaying && this.wakeLock);
    this._own.show(this._slide?.own, isPlaying);
    if (isPlaying) this._tell();
  }

  private _tick(isLate: boolean): void {
    this._minutes++;
    if (isLate) this.next();
    else this.requestUpdate();
    const detail: TickDetail = { index: this._index };
    emit(this, 'blue-heart-tick', detail);
  }

  /** Announces a slide once, when it is visible. */
  private _tell(): void {
    if (this._told === this._drawn || !this._turns.isSeen) return;
    this._told = this._drawn;
    const { kind, language } = this._slide!;
    const detail: SlideDetail = { index: this._index, kind, language };
    emit(this, 'blue-heart-slide', detail);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'blue-heart-signage': BlueHeartSignage;
  }
  interface HTMLElementEventMap {
    'blue-heart-slide': CustomEvent<SlideDetail>;
    'blue-heart-tick': CustomEvent<TickDetail>;
  }
}
