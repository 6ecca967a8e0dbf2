import { adoptStyles, html, LitElement, render, type CSSResult, type CSSResultOrNative } from 'lit';
import { property } from 'lit/decorators.js';
import { fail, type ErrorDetail } from './fail.js';
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

  /** What a server drew: to be shown until there is something to take its place. @internal */
  protected _served?: ChildNode[];

  /** Those of its class, to which one element may add. @internal */
  protected get _styles(): CSSResultOrNative[] {
    return (this.constructor as typeof BlueHeartElement).elementStyles;
  }

  /**
   * As Lit does, which would draw beside what a server drew, or hold it to be the same where it hydrates elements of the page; and
   * which throws in the document of a frame, where a page may put us.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot || this.attachShadow({ mode: 'open' });
    if (root.firstChild) {
      this._served = [...root.childNodes];
      root.textContent = '';
    }
    if (this.ownerDocument === document || !('adoptedStyleSheets' in document)) {
      adoptStyles(root, this._styles);
    } else this.adoptedCallback();
    // Old engines have our styles as elements in there, before which Lit draws.
    this.renderOptions.renderBefore = root.firstChild;
    return root;
  }

  /** A style sheet serves the document that it was made in: the browser has taken ours off. */
  adoptedCallback(): void {
    const root = this.shadowRoot;
    const view = this.ownerDocument.defaultView as typeof globalThis | null;
    // Old engines have our styles as elements in there; and a document without a window shows nothing.
    if (!root || !root.adoptedStyleSheets || !view) return;
    root.adoptedStyleSheets = this._styles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }

  protected override performUpdate(): void {
    // Nothing is said by an update that was made at once, when its turn comes.
    const isDue = this.isUpdatePending;
    try {
      // First, for it ends what is due whatever comes of it.
      super.performUpdate();
      if (isDue) oneOf(this, 'tone', this.tone, TONES);
    } catch (error) {
      // Nothing of ours may end in a blank box or in the page's error handler: what stands inside the tag is shown.
      this._beginAnew();
      render(html`<slot></slot>`, this.renderRoot, this.renderOptions);
      fail(this, 'render-failed', String(error));
    }
  }

  /** Drops what was drawn, and what Lit remembers of it, which may be half of something: the next drawing is whole. */
  private _beginAnew(): void {
    const root = this.renderRoot;
    // Old engines have our styles as elements in there, before which Lit draws.
    const { renderBefore } = this.renderOptions;
    ((renderBefore || root) as { _$litPart$?: unknown })._$litPart$ = undefined;
    Array.from(root.childNodes).forEach((node) => node.nodeName === 'STYLE' || node.remove());
  }
}

declare global {
  interface HTMLElementEventMap {
    'blue-heart-error': CustomEvent<ErrorDetail>;
  }
}
