import type { Block } from './formats.js';
import { element } from './dom.js';

/** Tags, then quoted strings; the rest is plain. */
const TOKENS = /(<\/?[\w-]+|\/?>)|("[^"]*"|'[^'\n]*')/;
/** The same for formats in which nothing is a tag. */
const NO_TAGS = /(\0)|("[^"]*"|'[^'\n]*')/;

/** Shows blocks of code, each with its destination and a copy button. */
export function showBlocks(place: HTMLElement, blocks: readonly Block[], status: HTMLElement): void {
  // Blocks are updated in place, so that a reader who is copying keeps the button under the pointer, and focus.
  blocks.forEach((block, index) => {
    const shown = place.children[index] ?? place.appendChild(makeBlock(index, status));
    shown.querySelector('h3')!.textContent = block.title;
    showCode(shown.querySelector('code')!, block);
  });
  while (place.children.length > blocks.length) place.lastElementChild!.remove();
}

function makeBlock(index: number, status: HTMLElement): HTMLElement {
  const title = Object.assign(element('h3', ''), { id: `block-${index}` });
  const copy = Object.assign(element('button', '', 'Copy'), { type: 'button', id: `copy-${index}` });
  copy.setAttribute('aria-labelledby', `${copy.id} ${title.id}`);
  const code = element('code', '');
  const pre = Object.assign(element('pre', '', code), { tabIndex: 0, dir: 'ltr' });
  pre.setAttribute('role', 'region');
  pre.setAttribute('aria-labelledby', title.id);
  copy.addEventListener('click', () => void copyCode(code, status));
  return element('div', 'block', element('div', 'bar', title, copy), pre);
}

function showCode(place: HTMLElement, { code, hasTags }: Block): void {
  const pieces = code.split(hasTags ? TOKENS : NO_TAGS);
  place.replaceChildren(
    ...pieces.flatMap((piece, index) => {
      if (!piece) return [];
      // Splitting at two groups gives: plain, tag, value, plain, tag, value …
      const className = ['', 'tag', 'value'][index % 3]!;
      return className ? element('span', className, piece) : piece;
    }),
  );
}

/** Copies the text; if the browser does not allow it, selects it, so that one key is left to press. */
async function copyCode(place: HTMLElement, status: HTMLElement): Promise<void> {
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(place.textContent ?? '');
    status.textContent = 'Copied';
  } catch {
    getSelection()?.selectAllChildren(place);
    status.textContent = 'Selected. Copy it with Ctrl+C or ⌘C.';
  }
}
