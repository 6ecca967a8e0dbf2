import { attempt } from '../base/errors.js';
import { unshadowed } from '../base/dom.js';

/** Focusable elements outside nested shadow roots: Close comes before the exit, everything else after it. */
const FOCUSABLE = 'a[href],button,select,input,textarea,summary';

const EVENTS = ['keydown', 'close', 'focusin'];

/** Whether the browser supports modal dialogs; Safari before 15.4 and Firefox before 98 do not. */
const isNative = (dialog: HTMLDialogElement): boolean => 'showModal' in dialog;

/** A modal dialog: traps focus while it is open and restores it when it is closed. */
export class DialogController {
  private _dialog: HTMLDialogElement | undefined;
  /** Focused elements before opening, and inside. */
  private _before: HTMLElement | null | undefined;
  private _focused: HTMLElement | undefined;
  /** Whether we have to restore focus ourselves: the browser does not, or has lost track. */
  private _givesBack = false;

  /** @param _closed called when the reader closes it */
  constructor(private readonly _closed: () => void) {}

  get isOpen(): boolean {
    // A rerendered dialog is a different element.
    return !!this._dialog?.isConnected;
  }

  /**
   * @param focus element to focus first
   * @returns whether it is displayed, which it is not inside an ancestor without a box
   */
  open(dialog: HTMLDialogElement, focus: HTMLElement): boolean {
    this._dialog = dialog;
    // From outside, focus in our closed shadow root is invisible.
    this._before = ((dialog.getRootNode() as ShadowRoot).activeElement as HTMLElement | null) || deepActive();
    this._givesBack = !isNative(dialog);
    EVENTS.forEach((type) => dialog.addEventListener(type, this));
    if (isNative(dialog)) dialog.showModal();
    else {
      dialog.setAttribute('open', '');
      dialog.setAttribute('role', 'dialog');
      dialog.setAttribute('aria-modal', 'true');
    }
    focus.focus();
    return !!dialog.getClientRects().length;
  }

  close(): void {
    const { _dialog: dialog } = this;
    if (!dialog) return;
    this._dialog = undefined;
    EVENTS.forEach((type) => dialog.removeEventListener(type, this));
    if (isNative(dialog)) dialog.close();
    else dialog.removeAttribute('open');
    if (this._givesBack && this._before) this._before.focus();
  }

  /** Makes it modal again after a move; focus stays where it was. */
  resume(): void {
    const { _dialog: dialog } = this;
    if (!dialog || attempt(() => dialog.matches(':modal'))) return;
    // The browser focuses the first focusable element.
    const { _focused: focused } = this;
    if (isNative(dialog)) {
      this._givesBack = true;
      dialog.close();
      dialog.showModal();
    }
    if (focused) focused.focus();
  }

  handleEvent(event: Event): void {
    const dialog = this._dialog!;
    const { key } = event as KeyboardEvent;
    if (event.type === 'focusin') {
      this._focused = event.target as HTMLElement;
      return;
    }
    // `close` fires late: the dialog may be open again.
    if (key === 'Tab') this._wrap(dialog, event as KeyboardEvent);
    else if (key ? key === 'Escape' && !isNative(dialog) : !dialog.open) this._closed();
  }

  /** In Firefox, Tab does not wrap from the last element to the first if the dialog is in a shadow root. */
  private _wrap(dialog: HTMLDialogElement, event: KeyboardEvent): void {
    const { shiftKey } = event;
    const all = Array.from(dialog.querySelectorAll<HTMLElement>(FOCUSABLE)).filter(
      (element) => element.getClientRects().length,
    );
    const [first, last] = [all[0]!, all[all.length - 1]!];
    if ((dialog.getRootNode() as ShadowRoot).activeElement !== (shiftKey ? first : last)) return;
    (shiftKey ? last : first).focus();
    event.preventDefault();
  }
}

/** The focused element, through all but closed shadow roots. */
function deepActive(): HTMLElement | null {
  let active = unshadowed(document).activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active as HTMLElement | null;
}
