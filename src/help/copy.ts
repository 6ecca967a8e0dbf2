/** Copies a text. Apps and old engines have no clipboard for pages, but know a command that copies what is selected. */
export async function copyText(root: Node, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = document.createElement('textarea');
    const active = (root.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
    field.value = text;
    field.className = 'heard';
    root.appendChild(field);
    field.select();
    document.execCommand('copy');
    field.remove();
    if (active) active.focus();
  }
}
