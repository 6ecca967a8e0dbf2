import { attempt } from '../base/errors.js';
import { unshadowed } from '../base/dom.js';
import { markOwn } from '../base/dom-restorer.js';

/**
 * Copies a text. Apps and old engines have no clipboard API for pages, but a command that copies the selection.
 * @param box parent of a temporary field: inside the dialog, because nothing outside it can be selected
 * @returns whether it was copied
 */
export async function copyText(box: Element, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = markOwn(unshadowed(document).createElement('textarea'));
    const active = (box.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
    // Not `value`: some scripts watch what is assigned to it.
    field.textContent = text;
    field.className = 'heard';
    box.appendChild(field);
    field.select();
    const isCopied = !!attempt(() => unshadowed(document).execCommand('copy'));
    field.remove();
    if (active) active.focus();
    return isCopied;
  }
}
