import { warnOnce } from '../internal/warn.js';

/** Set on the child that is shown. */
export const CURRENT = 'blue-heart-current';

type Media = HTMLImageElement | HTMLVideoElement;

const mediaOf = (slide: Element): Media[] => {
  const inside = slide.querySelectorAll<Media>('img, video');
  return slide.matches('img, video') ? [slide as Media] : Array.from(inside);
};

const isVideo = (media: Element): media is HTMLVideoElement => media.localName === 'video';

/** Set on artwork and logo that did not come. */
export const BROKEN = 'blue-heart-broken';

/** What the site puts into the element. Slides whose picture or video does not come are passed over. */
export class OwnSlides {
  private _slides: readonly Element[] = [];
  private readonly _broken = new WeakSet<Element>();

  /** @param _changed called when something turned out not to come, or came after all */
  constructor(
    private readonly _host: Element,
    private readonly _changed: () => void,
  ) {
    // Neither event leaves its element: they are seen on their way down.
    _host.addEventListener('error', ({ target }) => this._fails(target as Element), true);
    for (const type of ['load', 'loadeddata']) {
      _host.addEventListener(type, ({ target }) => this._comes(target as Element), true);
    }
  }

  /** Looks at what is in the slot now. */
  take(slides: readonly Element[]): void {
    this._slides = slides;
    for (const media of slides.flatMap(mediaOf)) {
      if (isVideo(media)) {
        // Sound of ours on somebody's screen would break it, and browsers play nothing else unasked.
        Object.assign(media, { muted: true, loop: true, playsInline: true, preload: 'auto' });
      } else {
        // A lazy one that is not shown would never come.
        media.loading = 'eager';
        if (media.complete && media.decode) media.decode().catch(() => this._fails(media));
      }
    }
    // One that stays must not be seen where another one is.
    this._slides.forEach((slide) => slide.removeAttribute(CURRENT));
  }

  /** Those that can be shown now. */
  get ready(): Element[] {
    return this._slides.filter(
      (slide) =>
        !slide.hasAttribute('hidden') &&
        // A banner outside its days.
        !slide.hasAttribute('away') &&
        mediaOf(slide).every(
          (media) => !this._broken.has(media) && (isVideo(media) ? media.readyState > 1 : media.complete),
        ),
    );
  }

  /** Shows one, or none of them. */
  show(current: Element | undefined, isPlaying: boolean): void {
    for (const slide of this._slides) {
      slide.toggleAttribute(CURRENT, slide === current);
      for (const video of mediaOf(slide).filter(isVideo)) {
        if (slide !== current || !isPlaying) video.pause();
        else if (video.paused) video.play().catch(() => undefined);
      }
    }
  }

  /** Asks again for what did not come. */
  retry(): void {
    const others = Array.from(this._host.querySelectorAll(`[${BROKEN}]`)).flatMap(mediaOf);
    for (const media of [...this._slides.flatMap(mediaOf).filter((one) => this._broken.has(one)), ...others]) {
      if (isVideo(media)) media.load();
      else media.setAttribute('src', media.getAttribute('src') || '');
    }
  }

  private _comes(media: Element): void {
    this._broken.delete(media);
    const own = media.closest(`[${BROKEN}]`);
    if (own) {
      own.removeAttribute(BROKEN);
      this._changed();
    }
  }

  private _fails(target: Element): void {
    const { parentElement } = target;
    // Only when the last source of a video fails it cannot be played.
    const isLast = target.localName === 'source' && target === parentElement!.querySelector('source:last-of-type');
    const media = isLast ? parentElement! : target;
    const own = media.closest('[slot]');
    if (!own || !media.matches('img, video')) return;
    if (own.slot === 'slide') this._broken.add(media);
    else own.setAttribute(BROKEN, '');
    warnOnce(
      this._host,
      `passes over what stands in its slot ${own.slot}: ${media.localName} does not load. It is tried again each round.`,
    );
    this._changed();
  }
}
