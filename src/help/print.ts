import { unshadowed } from '../base/dom.js';
import { markOwn } from '../base/dom-restorer.js';

/** The last print frame: not every browser fires `afterprint`. */
let frame: HTMLIFrameElement | undefined;

/**
 * Prints only a text, from an empty frame of our own, so that nothing of the page has to be hidden.
 * @param box parent of the frame
 * @param title name of the print job, or header of each sheet
 */
export function printText(box: Element, text: string, title: string): void {
  forgetPrint();
  try {
    frame = markOwn(unshadowed(document).createElement('iframe'));
    // Firefox does not print a frame that is not rendered.
    frame.className = 'heard';
    box.appendChild(frame);
    const view = frame.contentWindow!;
    view.document.title = title;
    const page = view.document.body.appendChild(view.document.createElement('pre'));
    page.textContent = text;
    // Through the CSSOM: a strict policy, which the frame inherits from the page, blocks style attributes.
    page.style.cssText = 'font: 12pt/1.5 sans-serif; white-space: pre-wrap; overflow-wrap: break-word';
    view.onafterprint = forgetPrint;
    view.print();
  } catch {
    // An app or a sandbox that does not allow printing.
  }
}

/** Leaves nothing that was printed in the page. */
export function forgetPrint(): void {
  if (frame) frame.remove();
}
