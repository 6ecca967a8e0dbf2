/** What was printed last: not every browser says when it has printed. */
let frame: HTMLIFrameElement | undefined;

/** Prints a text alone, from an empty frame of our own, so that nothing of the page has to be hidden. */
export function printText(root: Node, text: string): void {
  forgetPrint();
  try {
    frame = document.createElement('iframe');
    // Firefox does not print a frame that is not drawn.
    frame.className = 'heard';
    root.appendChild(frame);
    const view = frame.contentWindow!;
    const page = view.document.body.appendChild(view.document.createElement('pre'));
    page.textContent = text;
    // Through the object: a strict policy, which the frame has from the page, blocks a style attribute.
    page.style.cssText = 'font: 12pt/1.5 sans-serif; white-space: pre-wrap; overflow-wrap: break-word';
    view.onafterprint = forgetPrint;
    view.print();
  } catch {
    // An app, or a sandbox, that does not let us print.
  }
}

/** Nothing that was printed stays in the page. */
export function forgetPrint(): void {
  if (frame) frame.remove();
}
