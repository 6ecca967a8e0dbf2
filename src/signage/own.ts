import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attempt, warnOnce } from '../base/errors.js';
import { LiveStyle } from '../base/live-style.js';

type Host = ReactiveControllerHost & Element & { readonly renderRoot: Node };
type Media = HTMLImageElement | HTMLVideoElement;

/** Changes to children that decide whether and where they are shown. */
const CHANGES: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['slot', 'hidden'],
};

/** Sound of ours must not break out on somebody's screen, and browsers autoplay only muted video. */
const SILENT = { muted: true, loop: true, playsInline: true, preload: 'auto' } as const;
/** A lazy image that is not shown would never load. */
const EAGER = { loading: 'eager' } as const;

const mediaOf = (child: Element): Media[] => {
  const inside = child.querySelectorAll<Media>('img, video');
  return child.matches('img, video') ? [child as Media] : Array.from(inside);
};

const isVideo = (media: Element): media is HTMLVideoElement => media.localName === 'video';

/** Sets only what differs: the page may observe its attributes. */
function assign<T extends object>(object: T, values: Partial<T>): void {
  for (const key of Object.keys(values) as (keyof T)[]) {
    if (object[key] !== values[key]) object[key] = values[key]!;
  }
}

const isAway = (child: Element): boolean =>
  child.localName === 'blue-heart-banner' && !!(child as Partial<HTMLElementTagNameMap['blue-heart-banner']>).away;

/**
 * The site's slotted content. Slides whose image or video fails to load are skipped. The children are not marked to
 * show one of them: a framework that morphs the page would remove the mark.
 */
export class OwnSlides implements ReactiveController {
  private readonly _style: LiveStyle;
  private readonly _broken = new WeakSet<Element>();
  private readonly _known = new WeakSet<Element>();
  private readonly _observer = attempt(() => new MutationObserver((records) => this._changed(records)));

  constructor(private readonly _host: Host) {
    _host.addController(this);
    this._style = new LiveStyle(_host);
    // These events do not bubble: capture them.
    _host.addEventListener('error', ({ target }) => this._fails(target as Element), true);
    for (const type of ['load', 'loadeddata']) {
      _host.addEventListener(type, ({ target }) => this._comes(target as Element), true);
    }
    // Keep playing if somebody removed `loop`.
    _host.addEventListener('ended', () => _host.requestUpdate(), true);
  }

  hostConnected(): void {
    if (this._observer) this._observer.observe(this._host, CHANGES);
  }

  hostDisconnected(): void {
    if (this._observer) this._observer.disconnect();
  }

  /** Slides that can be shown now. */
  get ready(): Element[] {
    return this._in('slide').filter(
      (slide) =>
        !slide.hasAttribute('hidden') &&
        !isAway(slide) &&
        mediaOf(slide).every(
          (media) => !this._broken.has(media) && (isVideo(media) ? media.readyState > 1 : media.complete),
        ),
    );
  }

  /** Whether artwork has loaded. */
  get hasArtwork(): boolean {
    return this._in('mark').some((mark) => !this._isBroken(mark));
  }

  /** Makes all images and videos load, even those of hidden slides. */
  prepare(): void {
    for (const media of this._in('slide').flatMap(mediaOf)) {
      if (isVideo(media)) assign(media, SILENT);
      else {
        assign(media, EAGER);
        if (!this._known.has(media) && media.complete && media.decode) media.decode().catch(() => this._fails(media));
      }
      this._known.add(media);
    }
  }

  /** Shows one slide, or none. */
  show(current: Element | undefined, isPlaying: boolean): void {
    const place = (child: Element): string => `:nth-child(${Array.from(this._host.children).indexOf(child) + 1})`;
    const missing = [...this._in('mark'), ...this._in('logo')].filter((child) => this._isBroken(child));
    const isShown = current?.parentNode === this._host;
    this._style.set(
      [
        ...(isShown ? shownAt(place(current)) : []),
        ...missing.map((child) => `::slotted(${place(child)}){display:none!important}`),
      ].join(''),
    );
    for (const slide of this._in('slide')) {
      for (const video of mediaOf(slide).filter(isVideo)) {
        if (slide !== current || !isPlaying) video.pause();
        // Old engines return no promise.
        else if (video.paused) Promise.resolve(video.play()).catch(() => undefined);
      }
    }
  }

  /** Retries media that failed to load. */
  retry(): void {
    const all = Array.from(this._host.children).flatMap(mediaOf);
    for (const media of all.filter((one) => this._broken.has(one))) {
      if (isVideo(media)) media.load();
      else media.setAttribute('src', media.getAttribute('src') ?? '');
    }
  }

  /** Ignores changes inside a slide, which are the site's business. */
  private _changed(records: readonly MutationRecord[]): void {
    const isOurs = ({ type, target }: MutationRecord): boolean =>
      (type === 'childList' ? target : target.parentNode) === this._host;
    if (records.some(isOurs)) this._host.requestUpdate();
  }

  private _in(slot: string): Element[] {
    return Array.from(this._host.children).filter((child) => child.slot === slot);
  }

  /** Whether artwork or a logo failed to load. */
  private _isBroken(child: Element): boolean {
    return mediaOf(child).some((media) => this._broken.has(media));
  }

  private _comes(media: Element): void {
    if (this._broken.delete(media)) this._host.requestUpdate();
  }

  private _fails(target: Element): void {
    const { parentElement } = target;
    // A video fails only with its last source.
    const isLast = target.localName === 'source' && target === parentElement!.querySelector('source:last-of-type');
    const media = isLast ? parentElement! : target;
    const own = Array.from(this._host.children).find((child) => child.slot && child.contains(media));
    if (!own || !media.matches('img, video')) return;
    this._broken.add(media);
    warnOnce(
      this._host,
      `skips the content of slot ${own.slot}: <${media.localName}> failed to load. It is retried each round.`,
    );
    this._host.requestUpdate();
  }
}

/** Makes the slide at this place fill the available space. */
const shownAt = (place: string): string[] => [
  `::slotted(${place}){display:block!important;inline-size:100%!important;max-block-size:100%!important;overflow:hidden!important;object-fit:contain!important}`,
  `::slotted(img${place}),::slotted(video${place}){block-size:100%!important}`,
];
