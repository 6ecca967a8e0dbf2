const hidden = Object.getOwnPropertyDescriptor(Document.prototype, 'hidden')!;

/** Shows or hides the page, as far as its scripts can tell. */
export function seePage(isSeen: boolean): void {
  Object.defineProperty(Document.prototype, 'hidden', { ...hidden, get: isSeen ? hidden.get! : () => true });
  document.dispatchEvent(new Event('visibilitychange'));
}
