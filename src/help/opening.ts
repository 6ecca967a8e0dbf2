import { emit, warnOnce } from '../base/errors.js';
import { DialogController } from './dialog.js';
import { OpenAttribute } from './open-attribute.js';
import type { Stage } from './view-state.js';

interface Host extends HTMLElement {
  open: boolean;
  readonly hasUpdated: boolean;
  readonly renderRoot: ParentNode;
  requestUpdate(): void;
}

/**
 * Opens and renders help in separate tasks, so that the first visible content comes early: browsers lay out the whole
 * page when a dialog is shown.
 */
export class Opening {
  /** How much is rendered. */
  stage: Stage = 2;
  /** Id of the element to focus after rendering. */
  private _focus = '';
  private _comesIntoView = false;
  private readonly _modal: DialogController;
  private readonly _attribute: OpenAttribute;

  constructor(private readonly _host: Host) {
    this._modal = new DialogController(() => (_host.open = false));
    this._attribute = new OpenAttribute(_host);
  }

  /**
   * The attribute `open` was added or removed.
   * @returns whether help follows it
   */
  follows(value: string | null): boolean {
    return this._attribute.follows(value);
  }

  /** Another view was rendered: its heading gets focus, and what is below it comes next. */
  turnTo(heading: 'title' | 'view'): void {
    this._focus = heading;
    this.stage = 1;
  }

  /** Call before each render. */
  prepare(isInline: boolean): void {
    const { _host: host } = this;
    if (!host.open || !host.isConnected) return;
    if (!isInline) {
      if (!this._modal.isOpen) this.stage = 0;
      return;
    }
    // Inline help is always there: it only scrolls into view, and can be opened again.
    host.open = false;
    this._focus = 'title';
    this._comesIntoView = true;
  }

  /**
   * Call after each render.
   * @param isDrawn whether help has its translation yet
   */
  complete(isDrawn: boolean): void {
    const { _host: host, _modal: modal, _focus: focus } = this;
    if (!host.open) this._attribute.takeOff();
    if (!isDrawn) return;
    if (modal.isOpen && !host.open) {
      modal.close();
      emit(host, 'blue-heart-close');
    }
    if (this._isAwaited) setTimeout(() => this._show());
    if (this._comesIntoView) {
      if (host.scrollIntoView) host.scrollIntoView();
      this._opened();
    }
    this._comesIntoView = false;
    this._focus = '';
    const heading = focus && this._find(focus);
    if (heading) heading.focus();
    if (this.stage < 2) setTimeout(() => this._drawRest());
  }

  /** The element was removed from the page. */
  stop(): void {
    this._modal.close();
  }

  /** The element was moved within the page, which closes a modal dialog. */
  resume(): void {
    this._modal.resume();
  }

  private get _isAwaited(): boolean {
    const { open, isConnected } = this._host;
    return open && isConnected && !this._modal.isOpen;
  }

  private _show(): void {
    const { _host: host, _modal: modal } = this;
    // Meanwhile it may have been closed, opened, or removed from the page.
    if (!this._isAwaited) return;
    const dialog = this._find('dialog') as HTMLDialogElement | null;
    const title = this._find('title');
    if (dialog && title && modal.open(dialog, title)) this._opened();
    else {
      // An invisible modal dialog would make the page inert.
      modal.close();
      host.open = false;
      warnOnce(host, 'cannot open while it is not displayed.');
    }
  }

  private _opened(): void {
    this._attribute.opened();
    emit(this._host, 'blue-heart-open');
  }

  private _drawRest(): void {
    this.stage = 2;
    this._host.requestUpdate();
  }

  private _find(id: string): HTMLElement | null {
    return this._host.renderRoot.querySelector(`#${id}`);
  }
}
