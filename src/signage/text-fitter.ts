import { warnOnce } from '../base/errors.js';
import { fit, sizesFor } from './fit.js';
import { hasDistance } from './settings.js';

/** Element whose text is fitted, and its viewing distance, in metres. */
export interface Readable extends Element {
  viewingDistance: number | null;
  screenHeight: number | null;
}

/** Fits the rendered text into its box: once for each slide and size, not on each render. */
export class TextFitter {
  /** Cache key: what was fitted, and in which box. */
  private _fitted = '';

  constructor(private readonly _element: Readable) {}

  /** @param base the rendered box, with all its parts */
  fit(base: HTMLElement, width: number, height: number): void {
    const { viewingDistance: distance, screenHeight: screen } = this._element;
    const find = (selector: string): HTMLElement => base.querySelector<HTMLElement>(selector)!;
    const [stage, main, slide, bar] = [find('.stage'), find('.main'), find('[part=slide]'), find('[part=bar]')];
    const fits = (): boolean =>
      slide.scrollWidth <= main.clientWidth &&
      slide.offsetHeight <= main.clientHeight &&
      bar.scrollWidth <= bar.clientWidth &&
      bar.scrollHeight <= stage.clientHeight;

    const shown = [width, height, distance, screen, base.className, base.textContent].join();
    // Slotted content may have grown since, such as a logo that has loaded.
    if (shown === this._fitted && base.style.length && fits()) return;
    this._fitted = shown;

    base.style.setProperty('--_unit', `${Math.min(width, height) / 100}px`);
    const sizes = hasDistance(this._element, distance, screen)
      ? sizesFor(width, height, distance!, screen!)
      : sizesFor(width, height);
    if (!fit(base, sizes, fits)) {
      warnOnce(this._element, 'shows text too small to read at its viewing distance: its box is too small.');
    }
  }
}
