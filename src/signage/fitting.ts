import { warnOnce } from '../internal/warn.js';
import { fit, sizesFor } from './fit.js';
import { hasDistance } from './settings.js';

/** Whose text is fitted, and from where it is read, in metres. */
export interface Readable extends Element {
  viewingDistance: number | null;
  screenHeight: number | null;
}

/** Fits the text of what is drawn into its box: once for a slide and a size, not each time that it is drawn. */
export class Fitting {
  /** What was fitted, in its box. */
  private _fitted = '';

  constructor(private readonly _element: Readable) {}

  /** @param base what was drawn, with all its parts */
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
    // What the site put in may have grown since: a logo that came.
    if (shown === this._fitted && base.style.length && fits()) return;
    this._fitted = shown;

    base.style.setProperty('--_unit', `${Math.min(width, height) / 100}px`);
    const sizes = hasDistance(this._element, distance, screen)
      ? sizesFor(width, height, distance!, screen!)
      : sizesFor(width, height);
    if (!fit(base, sizes, fits)) {
      warnOnce(
        this._element,
        'shows text smaller than can be read from where it is to be: its box is too small for that.',
      );
    }
  }
}
