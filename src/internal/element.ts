import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { fail } from './fail.js';
import { LocaleController } from './locale.js';
import { oneOf } from './one-of.js';
import { VERSION } from './version.js';

export const TONES = ['auto', 'light', 'dark'] as const;
export type Tone = 'auto' | 'light' | 'dark';

/** What all elements have in common: tone, language, and that they never throw. */
export abstract class BlueHeartElement extends LitElement {
  /** The tag the element is registered under. */
  static readonly tag: string;
  /** Version of the library. */
  static readonly version = VERSION;

  /** Colours for a light or a dark background; `auto` follows the page's own `color-scheme`. */
  @property({ reflect: true, useDefault: true }) tone: Tone = 'auto';

  /** @internal */
  protected _locale = new LocaleController(this);

  protected override performUpdate(): void {
    try {
      oneOf(this, 'tone', this.tone, TONES);
      super.performUpdate();
    } catch (error) {
      // Nothing of ours may end in a blank box or in the page's error handler: what stands inside the tag is shown.
      this.renderRoot.textContent = '';
      this.renderRoot.appendChild(document.createElement('slot'));
      fail(this, 'render-failed', String(error));
    }
  }
}
