/**
 * Copies a text. Apps and old engines have no clipboard for pages, but know a command that copies what is selected.
 * @param box where that may stand: in a dialog, outside of which nothing can be selected
 * @returns whether it was copied
 */
export async function copyText(box: Element, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    const active = (box.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
    field.value = text;
    field.className = 'heard';
    box.appendChild(field);
    field.select();
    const isCopied = document.execCommand('copy');
    field.remove();
    if (active) active.focus();
    return isCopied;
  }
}
