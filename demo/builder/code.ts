/** Tags, then attribute values; the rest is plain. */
const TOKENS = /(<\/?[\w-]+|>)|("[^"]*")/;

/** Shows HTML as text, with its tags and values in colours. */
export function showCode(place: HTMLElement, code: string): void {
  const pieces = code.split(TOKENS);
  place.replaceChildren(
    ...pieces.flatMap((piece, index) => {
      if (!piece) return [];
      // Splitting at two groups gives: plain, tag, value, plain, tag, value …
      const className = ['', 'tag', 'value'][index % 3]!;
      return className ? Object.assign(document.createElement('span'), { className, textContent: piece }) : piece;
    }),
  );
}

/** Copies the text; where the browser does not let us, selects it, so that one key is left to press. */
export async function copyCode(place: HTMLElement, status: HTMLElement): Promise<void> {
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(place.textContent ?? '');
    status.textContent = 'Copied';
  } catch {
    getSelection()?.selectAllChildren(place);
    status.textContent = 'Selected. Copy it with Ctrl+C or ⌘C.';
  }
}
