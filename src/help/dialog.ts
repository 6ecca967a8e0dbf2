/** What can have the focus, but for what stands in shadow roots: before the exit stands Close, after it all the rest. */
const FOCUSABLE = 'a[href],button,select,input,textarea,summary';

const EVENTS = ['keydown', 'close'];

/** Whether the browser opens dialogs above the page by itself; Safari before 15.4 and Firefox before 98 do not. */
const isNative = (dialog: HTMLDialogElement): boolean => 'showModal' in dialog;

/** A dialog above the page: the focus is kept inside while it is open, and given back when it is closed. */
export class Modal {
  private _dialog: HTMLDialogElement | undefined;
  /** What had the focus, where we have to give it back ourselves. */
  private _before: HTMLElement | null | undefined;

  /** @param _closed called when the reader closes it */
  constructor(private readonly _closed: () => void) {}

  get isOpen(): boolean {
    // One that was drawn anew is another.
    return !!this._dialog && this._dialog.isConnected;
  }

  /**
   * @param focus what has the focus first
   * @returns whether it is seen: it is not where what stands around it is not displayed
   */
  open(dialog: HTMLDialogElement, focus: HTMLElement): boolean {
    this._dialog = dialog;
    EVENTS.forEach((type) => dialog.addEventListener(type, this));
    if (isNative(dialog)) dialog.showModal();
    else {
      this._before = deepActive();
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
    else {
      dialog.removeAttribute('open');
      if (this._before) this._before.focus();
    }
  }

  handleEvent(event: Event): void {
    const dialog = this._dialog!;
    const { key } = event as KeyboardEvent;
    // `close` is told late: the dialog may be open again.
    if (key === 'Tab') this._wrap(dialog, event as KeyboardEvent);
    else if (key ? key === 'Escape' && !isNative(dialog) : !dialog.open) this._closed();
  }

  /** In Firefox Tab does not come back from the last element to the first where a dialog stands in a shadow root. */
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

/** The element that has the focus, in whatever shadow root. */
function deepActive(): HTMLElement | null {
  let active = document.activeElement;
  while (active && active.shadowRoot && active.shadowRoot.activeElement) active = active.shadowRoot.activeElement;
  return active as HTMLElement | null;
}
