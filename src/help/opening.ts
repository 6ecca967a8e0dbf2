import { say } from '../internal/say.js';
import { warnOnce } from '../internal/warn.js';
import { Modal } from './dialog.js';
import type { Stage } from './scene.js';

/** The element that is opened. */
interface Host extends HTMLElement {
  open: boolean;
  readonly renderRoot: ParentNode;
  requestUpdate(): void;
}

/**
 * Opens help, and draws it, in tasks of their own, so that nobody waits for what is to be seen first: browsers lay out the whole
 * page when a dialog is shown.
 */
export class Opening {
  /** How much is drawn. */
  stage: Stage = 2;
  /** Id of what has the focus once it is drawn. */
  private _focus = '';
  private _comesIntoView = false;
  private readonly _modal: Modal;

  constructor(private readonly _host: Host) {
    this._modal = new Modal(() => (_host.open = false));
  }

  /** What was drawn is another view: its heading has the focus, and what is below it comes next. */
  turnTo(heading: 'title' | 'view'): void {
    this._focus = heading;
    this.stage = 1;
  }

  /** To be called before each drawing. */
  prepare(isInline: boolean): void {
    const { _host: host } = this;
    if (!host.open || !host.isConnected) return;
    if (!isInline) {
      if (!this._modal.isOpen) this.stage = 0;
      return;
    }
    // In the page it is always there and only comes into view, ready to be opened again.
    host.open = false;
    this._focus = 'title';
    this._comesIntoView = true;
  }

  /** To be called after each drawing. */
  complete(): void {
    const { _host: host, _modal: modal, _focus: focus } = this;
    if (modal.isOpen && !host.open) {
      modal.close();
      say(host, 'blue-heart-close');
    }
    if (this._isAwaited) setTimeout(() => this._show());
    if (this._comesIntoView) {
      host.scrollIntoView();
      say(host, 'blue-heart-open');
    }
    this._comesIntoView = false;
    this._focus = '';
    const heading = focus && this._find(focus);
    if (heading) heading.focus();
    if (this.stage < 2) setTimeout(() => this._drawRest());
  }

  /** The element has gone from the page. */
  stop(): void {
    this._modal.close();
  }

  private get _isAwaited(): boolean {
    const { open, isConnected } = this._host;
    return open && isConnected && !this._modal.isOpen;
  }

  private _show(): void {
    const { _host: host, _modal: modal } = this;
    // Meanwhile it may have been closed, opened, or taken out of the page.
    if (!this._isAwaited) return;
    const dialog = this._find('dialog') as HTMLDialogElement | null;
    const title = this._find('title');
    if (dialog && title && modal.open(dialog, title)) say(host, 'blue-heart-open');
    else {
      // Nobody would see what makes the page behind it inert.
      modal.close();
      host.open = false;
      warnOnce(host, 'cannot open where it is not displayed.');
    }
  }

  private _drawRest(): void {
    this.stage = 2;
    this._host.requestUpdate();
  }

  private _find(id: string): HTMLElement | null {
    return this._host.renderRoot.querySelector(`#${id}`);
  }
}
