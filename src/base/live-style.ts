import { unshadowed } from './dom.js';

/** The styled element. `renderRoot` is unset on a server. */
interface Host extends Element {
  readonly renderRoot?: Node;
}

/**
 * Rules of one element that change at runtime. They live in its shadow root: a framework that morphs the page removes
 * attributes and styles that the page did not write, and a copy of the page keeps them.
 */
export class LiveStyle {
  private _rules = '';
  private _sheet: CSSStyleSheet | undefined;
  private _style: HTMLStyleElement | undefined;

  constructor(private readonly _host: Host) {}

  /** Replaces the rules set before. They come after the element's static styles. */
  set(rules: string): void {
    const root = this._host.renderRoot as ShadowRoot | undefined;
    if (!root) return;
    if (root.adoptedStyleSheets) this._adopt(root, rules);
    else if (rules !== this._rules) this._write(root, rules);
    this._rules = rules;
  }

  private _adopt(root: ShadowRoot, rules: string): void {
    const { adoptedStyleSheets: sheets } = root;
    const view = unshadowed(this._host.ownerDocument).defaultView as typeof globalThis | null;
    // A document without a window shows nothing.
    if (!view) return;
    const before = this._sheet;
    // Moving the element to another document makes the browser drop our sheet.
    if (before && sheets.includes(before) && rules === this._rules) return;
    // A new sheet for each change: WebKit does not apply changed rules of an adopted sheet to slotted elements.
    const sheet = (this._sheet = new view.CSSStyleSheet());
    sheet.replaceSync(rules);
    root.adoptedStyleSheets = [...sheets.filter((one) => one !== before), sheet];
  }

  /** For engines without adopted style sheets, which keep our static styles as elements in the root. */
  private _write(root: ShadowRoot, rules: string): void {
    if (!this._style) {
      const style = (this._style = unshadowed(document).createElement('style'));
      const { nonce } = root.querySelector('style') || style;
      if (nonce) style.nonce = nonce;
      root.appendChild(style);
    }
    this._style.textContent = rules;
  }
}
