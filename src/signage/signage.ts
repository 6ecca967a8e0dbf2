import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import type { PublicLines } from '../data/types.js';
import { bannerLanguages } from '../internal/banner-words.js';
import type { Dated } from '../internal/calendar/calendar.js';
import type { Occasion } from '../internal/calendar/occasion.js';
import { BlueHeartElement } from '../internal/element.js';
import { hostStyles } from '../internal/host.styles.js';
import { languageOf } from '../internal/locale.js';
import { oneOf } from '../internal/one-of.js';
import { later } from '../internal/later.js';
import type { KnownPartner } from '../internal/partner.js';
import { qrMaker } from '../internal/qr-maker.js';
import { say } from '../internal/say.js';
import { driftAt } from './drift.js';
import { Fitting } from './fitting.js';
import { languagesOf } from './languages.js';
import { Near } from './near.js';
import { BROKEN, OwnSlides } from './own.js';
import { isSame, programOf, type Slide, type SlideKind } from './program.js';
import { scanAddress } from './scan.js';
import { DWELL, waitOf } from './settings.js';
import { motionStyles } from './motion.styles.js';
import { shapeStyles } from './shape.styles.js';
import { signageStyles } from './signage.styles.js';
import { Turns } from './turns.js';
import { view, type Facts } from './view.js';
import { WakeLock } from './wake-lock.js';
import { spokenOf, wordsIn } from './words.js';

export const MOTIONS = ['auto', 'none'] as const;
export type Motion = 'auto' | 'none';

/** From here on, width by height, a box is laid out beside each other. */
const STRIP = 2.4;

/** What is told of a slide that came to be shown. */
export interface SlideDetail {
  /** Its place in the round, from 0. */
  index: number;
  kind: SlideKind;
  /** BCP 47 subtag of the language of its words. */
  language: string;
}

/** What is told each minute. */
export interface TickDetail {
  /** Place in the round of the slide that is shown. */
  index: number;
}

/**
 * Plays slides of the Blue Heart Campaign on a screen that nobody stands at: what it is about, signs to notice, and the number
 * to call, in one language after another. It runs for weeks, offline, and begins when it is first seen.
 *
 * @example
 * <blue-heart-signage partner="narita-airport"><p>Blue Heart Campaign: www.unodc.org/blueheart</p></blue-heart-signage>
 *
 * @tagname blue-heart-signage
 * @slot - What stands without the script, and when slides cannot be drawn: a poster that stands alone.
 * @slot mark - Your own copy of UNODC's official artwork, shown as it is and without motion. Without it our own plain heart is
 *   drawn.
 * @slot logo - The partner's logo, beside its name.
 * @slot slide - Slides of your own, one for each child: pictures, muted videos, banners, or anything else.
 * @fires {CustomEvent<SlideDetail>} blue-heart-slide - When another slide is shown.
 * @fires {CustomEvent<TickDetail>} blue-heart-tick - Every minute while it plays: where none comes, it hangs.
 * @fires {CustomEvent<ErrorDetail>} blue-heart-error - When words or the QR code did not load (`part-not-loaded`) or a slide
 *   could not be drawn (`render-failed`); it is tried again by itself.
 * @csspart base - The box around everything.
 * @csspart mark - The box around the heart or the artwork.
 * @csspart slide - The slide, but for the bar.
 * @csspart notice - The line above a sign.
 * @csspart headline - The main line.
 * @csspart text - Sentences.
 * @csspart number - Each telephone number.
 * @csspart qr - The QR code.
 * @csspart address - Where the QR code leads.
 * @csspart bar - The line that stands on every slide.
 * @csspart call - The number in it, with what it is.
 * @csspart campaign - Name of the campaign in it.
 * @cssprop [--blue-heart-signage-background] - Background; dark blue or pale blue.
 * @cssprop [--blue-heart-signage-color] - Text; near white or near black.
 * @cssprop [--blue-heart-signage-accent] - Lines above and numbers; light blue or blue.
 * @cssprop [--blue-heart-signage-font] - Font family; the device's own.
 */
export class BlueHeartSignage extends BlueHeartElement implements Dated {
  static override readonly tag = 'blue-heart-signage';
  static override styles = [hostStyles, signageStyles, shapeStyles, motionStyles];

  /** Id of a partner of the campaign, which gives its languages and country; any other text is shown as a name. */
  @property() partner = '';

  /** Languages in their turn, BCP 47, divided by spaces. Unset: the partner's, else that of the page. */
  @property() languages = '';

  /** Seconds that each slide stands, from 8 to 3600. */
  @property({ type: Number }) dwell: number = DWELL;

  /**
   * The days of the campaign: `always`, `world-day` (30 July), `07-23/07-30` of every year or `2026-07-01/2026-07-31`. The
   * last day is not one of them. On other days it shows what always holds.
   */
  @property() when = 'always';

  /** Whose calendar counts: `viewer` (the player's own), or an IANA name such as `Asia/Tokyo`. */
  @property({ attribute: 'time-zone' }) timeZone = 'viewer';

  /** A time in ISO 8601 in place of the clock's, to see how it will look. */
  @property() now = '';

  /** ISO 3166-1 code of the country whose number is shown. Unset: the partner's; else no number is shown. */
  @property() country = '';

  /** Metres from which it is to be read; text is made large enough, with `screen-height`. */
  @property({ attribute: 'viewing-distance', type: Number }) viewingDistance: number | null = null;

  /** Metres that this element is high on the screen. */
  @property({ attribute: 'screen-height', type: Number }) screenHeight: number | null = null;

  /** Where the QR code leads: an http(s) address; `none` for no code. Unset: the campaign's page in the language. */
  @property() qr = '';

  /** Whether all of it moves by some pixels each minute, for screens that burn in. */
  @property({ attribute: 'burn-in-guard', type: Boolean }) burnInGuard = false;

  /** Whether slides may fade; `none` for engines that do not know what the device asks for. */
  @property({ reflect: true, useDefault: true }) motion: Motion = 'auto';

  /** Whether the screen is to be kept on. */
  @property({ attribute: 'wake-lock', type: Boolean }) wakeLock = false;

  private readonly _own = new OwnSlides(this, () => this.requestUpdate());
  private readonly _wakeLock = new WakeLock(this);
  private readonly _fitting = new Fitting(this);
  private readonly _near = new Near(this);
  private readonly _turns = new Turns(this, {
    next: () => this.next(),
    tick: (isLate) => this._tick(isLate),
    played: (isPlaying) => this._played(isPlaying),
  });
  /** In the next frame: what the page does of a new size may not be at its end. */
  private readonly _resize = new ResizeObserver(() =>
    requestAnimationFrame(() => this.isConnected && this.requestUpdate()),
  );

  private _slide: Slide | undefined;
  /** Place of the slide in the round. */
  private _index = 0;
  private _isNextWanted = false;
  private _isStill = false;
  /** Slides that were chosen, drawn and told of, and minutes that have passed. */
  private _chosen = 0;
  private _drawn = 0;
  private _told = 0;
  private _minutes = 0;
  /** Milliseconds that the slide stands. */
  private _wait = 0;
  /** Whether the last drawing came to its end. */
  private _isWhole = false;
  private _partner: KnownPartner = {};
  private _numbers: PublicLines | undefined;
  private _occasion: Occasion | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this._resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._resize.disconnect();
  }

  /** Whether slides are playing: drawn, seen and not stopped. The attribute of this name says the same. */
  get active(): boolean {
    return this._turns.isPlaying;
  }

  /** Frameworks assign what stands on the tag; what plays is for start() and stop() to say. */
  set active(_isPlaying: boolean) {}

  /** Plays on, as it does by itself when it is first seen. */
  start(): void {
    this._turns.stop(false);
  }

  /** Stays at the slide that is shown, until `start()`. */
  stop(): void {
    this._turns.stop(true);
  }

  /** Shows the next slide; nothing while it is in no page. */
  next(): void {
    if (!this.isConnected) return;
    this._isNextWanted = true;
    this.requestUpdate();
  }

  protected override performUpdate(): void {
    // One that was made at once is not made again when its turn comes.
    this._isWhole = !this.isUpdatePending;
    super.performUpdate();
    if (!this._isWhole) this._turns.failed();
  }

  protected override willUpdate(): void {
    this._isStill = oneOf(this, 'motion', this.motion, MOTIONS) === 'none';
    const facts = this._facts;
    if (!facts) return;
    const { day, isOn } = facts.readCalendar(this);
    this._partner = facts.partnerOf(this, this.partner);
    const wanted = languagesOf(this, this.languages || (this._partner.languages || []).join(' '));
    this._numbers = facts.numbersOf(this, this.country || this._partner.country);
    this._choose(
      programOf({
        languages: spokenOf(this, wanted.length ? wanted : [languageOf(this._locale.tags, bannerLanguages)]),
        own: this._own.ready,
        // Where the clock cannot be right, nobody knows whether it is the day.
        isOn: isOn && (!!day || !this.when || this.when === 'always'),
        hasNumber: !!this._numbers,
        hasDay: !!facts.occasionOn(day, '', ''),
        hasScan: !!scanAddress(this, this.qr, 'en') && !!qrMaker(this),
        hasPartner: !!this._partner.name,
      }),
    );
    const { _slide: slide } = this;
    this._occasion = facts.occasionOn(day, '', slide ? slide.language : '');
    this._wakeLock.set(this.active && this.wakeLock);
  }

  protected override render(): TemplateResult {
    const [slide, facts] = [this._slide, this._facts];
    const words = slide && wordsIn(this, slide.language);
    if (!words || !facts) return html`<slot></slot>`;
    return html`${view({
        element: this,
        slide,
        words,
        partner: this._partner,
        numbers: this._numbers,
        facts,
        occasion: this._occasion,
        // Asked for, it is fetched.
        makeQr: slide.kind === 'scan' ? qrMaker(this) : undefined,
        look: this._look,
        slotchange: ({ target }) => this._take(target as HTMLSlotElement),
      })}<slot hidden></slot>`;
  }

  protected override updated(): void {
    this._isWhole = true;
    const base = this.renderRoot.querySelector<HTMLElement>('[part=base]');
    // Not before: asked for its size, the browser lays out the page.
    if (!base) return;
    const { clientWidth: width, clientHeight: height } = this;
    if (!width || !height) return;
    // First, for it takes room from what is fitted.
    this._own.show(this._slide!.own, this.active);
    this._fitting.fit(base, width, height);
    base.querySelector<HTMLElement>('.stage')!.style.transform = this.burnInGuard
      ? driftAt(this._minutes, Math.min(width, height))
      : '';
    const wait = waitOf(this, this.dwell);
    if (this._drawn !== this._chosen || this._wait !== wait) {
      this._drawn = this._chosen;
      this._wait = wait;
      this._turns.drawn(wait);
    }
    this._tell();
  }

  /** What is known of partners and countries; null until it is wanted and while it is on its way, false where it cannot be had now. */
  private get _facts(): Facts | null | false {
    return this._near.was ? later(this, 'signage-facts', async () => await import('./signage-facts.js')) : null;
  }

  /** Stays at the slide as long as it is one of the round, or takes the next one. */
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

  /** Classes: the shape of the box, and what may move. Of artwork of UNODC nothing does. */
  private get _look(): string {
    const ratio = this.clientWidth / this.clientHeight;
    const shape = ratio >= STRIP ? 'strip' : ratio >= 1 ? 'wide' : 'tall';
    const isStill = this._isStill;
    const hasArtwork = Array.from(this.children).some((child) => child.slot === 'mark' && !child.hasAttribute(BROKEN));
    return `${shape} ${isStill ? '' : `fade-${this._chosen % 2}`} ${hasArtwork ? 'artwork' : isStill ? '' : 'glide'}`;
  }

  private _take(slot: HTMLSlotElement): void {
    this._own.take(slot.assignedElements());
    this.requestUpdate();
  }

  private _played(isPlaying: boolean): void {
    this.toggleAttribute('active', isPlaying);
    this._wakeLock.set(isPlaying && this.wakeLock);
    this._own.show(this._slide && this._slide.own, isPlaying);
    if (isPlaying) this._tell();
  }

  private _tick(isLate: boolean): void {
    this._minutes++;
    if (isLate) this.next();
    else this.requestUpdate();
    const detail: TickDetail = { index: this._index };
    say(this, 'blue-heart-tick', detail);
  }

  /** Tells of a slide once, when it is seen. */
  private _tell(): void {
    if (this._told === this._drawn || !this._turns.isSeen) return;
    this._told = this._drawn;
    const { kind, language } = this._slide!;
    const detail: SlideDetail = { index: this._index, kind, language };
    say(this, 'blue-heart-slide', detail);
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
