import { warnOnce } from '../internal/warn.js';

/** Set on the child that is shown. */
export const CURRENT = 'blue-heart-current';

type Media = HTMLImageElement | HTMLVideoElement;

const mediaOf = (slide: Element): Media[] => {
  const inside = slide.querySelectorAll<Media>('img, video');
  return slide.matches('img, video') ? [slide as Media] : Array.from(inside);
};

const isVideo = (media: Element): media is HTMLVideoElement => media.localName === 'video';

/** The slides that the site puts into the element. Those whose picture or video does not come are passed over. */
export class OwnSlides {
  private _slides: readonly Element[] = [];
  private readonly _broken = new WeakSet<Element>();

  constructor(private readonly _host: Element) {
    // Neither event leaves its element: they are seen on their way down.
    _host.addEventListener('error', ({ target }) => this._fails(target as Element), true);
    for (const type of ['load', 'loadeddata']) {
      _host.addEventListener(type, ({ target }) => this._broken.delete(target as Element), true);
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
    for (const media of this._slides.flatMap(mediaOf).filter((one) => this._broken.has(one))) {
      if (isVideo(media)) media.load();
      else media.setAttribute('src', media.getAttribute('src') || '');
    }
  }

  private _fails(target: Element): void {
    // Of a video the last source says that none of them can be played.
    const media = target.localName === 'source' ? target.parentElement! : target;
    if (!media.matches('img, video')) return;
    this._broken.add(media);
    warnOnce(this._host, `passes over a slide whose ${media.localName} does not load; it is tried again each round.`);
  }
}
