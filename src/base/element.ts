import {
  type CSSResult,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  adoptStyles,
  html,
  render,
} from 'lit';
import { type ErrorDetail, attempt, oneOf, reportError } from './errors.js';
import { unshadowed } from './dom.js';
import { LocaleController } from './locale.js';
import { DomRestorer, isKept } from './dom-restorer.js';
import { VERSION } from './version.js';

export const TONES = ['auto', 'light', 'dark'] as const;
export type Tone = 'auto' | 'light' | 'dark';

/** Base class of all elements: tone, language, and never throwing. */
export abstract class BlueHeartElement extends LitElement {
  /** The tag the element is registered under. */
  static readonly tag: string;
  /** Version of the library. */
  static readonly version = VERSION;

  static override properties: PropertyDeclarations = {
    tone: { reflect: true, useDefault: true },
  };

  /** Colours for a light or a dark background; `auto` follows the page's own `color-scheme`. */
  tone: Tone = 'auto';

  /** @internal */
  protected _locale = new LocaleController(this);

  /** Server-rendered nodes, kept until there is something to replace them. @internal */
  protected _served?: ChildNode[];

  private _restorer?: DomRestorer | undefined;

  /**
   * Replaces Lit's version, which would render beside server-rendered content or treat it as identical when it hydrates
   * elements of the page, and which throws in the document of a frame that a page may move us to.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { elementStyles, shadowRootOptions } = this.constructor as typeof BlueHeartElement;
    const root = this.shadowRoot || this.attachShadow(shadowRootOptions);
    if (root.firstChild) {
      this._served = [...root.childNodes];
      root.textContent = '';
    }
    if (this.ownerDocument === document || !('adoptedStyleSheets' in Document.prototype)) {
      adoptStyles(root, elementStyles);
    } else this._adopt(root);
    // Old engines keep our styles as elements in the root; Lit renders before them.
    this.renderOptions.renderBefore = root.firstChild;
    return root;
  }

  /** A constructed style sheet works only in the document it was created for: the browser has removed ours. */
  adoptedCallback(): void {
    // Not `shadowRoot`, which is null if closed.
    if (this.renderRoot) this._adopt(this.renderRoot as ShadowRoot);
  }

  private _adopt(root: ShadowRoot): void {
    const view = unshadowed(this.ownerDocument).defaultView as typeof globalThis | null;
    // Old engines keep our styles as elements in the root, and a document without a window shows nothing.
    if (!root.adoptedStyleSheets || !view) return;
    root.adoptedStyleSheets = (this.constructor as typeof BlueHeartElement).elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }

  protected override performUpdate(): void {
    // A forced synchronous update has already warned when the scheduled one runs.
    const isDue = this.isUpdatePending;
    try {
      // First, because it ends the pending update whatever happens.
      super.performUpdate();
      if (isDue) oneOf(this, 'tone', this.tone, TONES);
    } catch (error) {
      // Never end in a blank box or in the page's error handler: show the fallback content.
      this._beginAnew();
      render(html`<slot></slot>`, this.renderRoot, this.renderOptions);
      this._watch();
      reportError(this, 'render-failed', String(error));
    }
  }

  protected override update(changed: PropertyValues): void {
    if (this._restorer && !this._restorer.restore()) this._beginAnew();
    super.update(changed);
    this._watch();
  }

  /** From here on, changes in the render root are made by others. */
  private _watch(): void {
    // Test engines may have no MutationObserver.
    this._restorer = this._restorer || attempt(() => new DomRestorer(this.renderRoot));
    if (this._restorer) this._restorer.watch();
  }

  /** Drops rendered content that may be incomplete; the next render is a full one. */
  private _beginAnew(): void {
    const root = this.renderRoot;
    Array.from(root.childNodes).forEach((node) => isKept(node) || node.remove());
    // Lit keys its render state by the node it renders before.
    this.renderOptions.renderBefore = root.appendChild(unshadowed(document).createComment(''));
  }
}

declare global {
  interface HTMLElementEventMap {
    'blue-heart-error': CustomEvent<ErrorDetail>;
  }
}
