interface Host extends Element {
  open: boolean;
  readonly hasUpdated: boolean;
}

/**
 * The attribute `open`, which is the page's alone: it is never set when the reader opens help, because a framework that
 * morphs would remove it, and it is removed when the reader closes help, so that a copy of the page does not open by
 * itself.
 */
export class OpenAttribute {
  /** Whether the page's HTML has it: it was there before the first render. */
  private _isOfHtml = false;
  private _wasOpened = false;

  constructor(private readonly _host: Host) {}

  /** @returns whether help follows a change of the attribute */
  follows(value: string | null): boolean {
    const { _host: host } = this;
    // A page that removes it while help is open controls it by script from now on, whatever its HTML had.
    if (value === null) this._isOfHtml = this._isOfHtml && !host.open;
    else if (!host.hasUpdated) this._isOfHtml = true;
    else if (this._isOfHtml && this._wasOpened && !host.open) {
      // A framework that morphs the page restores the attribute from the same HTML after the reader closed help.
      this.takeOff();
      return false;
    }
    return !!host.open !== (value !== null);
  }

  /** Help has opened visibly: the HTML's request is done. */
  opened(): void {
    this._wasOpened = true;
  }

  /** Help has closed. */
  takeOff(): void {
    this._host.removeAttribute('open');
  }
}
