/** Imitates what translators and other tools do to the nodes of a page, in shadow roots too, and reads the result. */
import type { BlueHeartElement } from '../../../src/base/element.js';

/** Follows each translated text. Digits stay, as translators leave them. */
const MARK = '\u00b0';

const font = (content: string): Element => {
  const [outer, inner] = [document.createElement('font'), document.createElement('font')];
  inner.textContent = content;
  outer.append(inner);
  return outer;
};
const isKept = (text: Text): boolean => !!text.parentElement?.closest('[translate=no]');
const isEmpty = (text: Text): boolean => !text.data.trim();

/** What happens to each text node; nothing that adds text where there was none. */
export const TRANSLATORS: Readonly<Record<string, (text: Text) => void>> = {
  'wraps each text': (text) => isEmpty(text) || text.replaceWith(font(text.data + MARK)),
  'wraps each text that may be translated': (text) =>
    isEmpty(text) || isKept(text) || text.replaceWith(font(text.data + MARK)),
  'splits each text': (text) => {
    const isSplit = [text.previousSibling, text.nextSibling].some((one) => one instanceof Text);
    if (!isSplit) text.splitText(Math.ceil(text.length / 2));
  },
  'puts an equal text in the place of each': (text) => text.replaceWith(text.cloneNode()),
  'writes into each text': (text) => isEmpty(text) || text.appendData(MARK),
  'adds a translation after each text': (text) => isEmpty(text) || isKept(text) || text.after(font(text.data + MARK)),
  'moves each text, and writes into it where it is out of the page': (text) => {
    if (isEmpty(text)) return;
    text.replaceWith(font(text.data + MARK));
    text.data = MARK;
  },
  'removes empty texts and comments': (text) => {
    if (isEmpty(text)) text.remove();
  },
};

/** The render roots of an element and of our elements in it. */
function rootsOf(element: Element): ParentNode[] {
  const { renderRoot } = element as Partial<BlueHeartElement>;
  if (!renderRoot) return [];
  return [renderRoot, ...[...renderRoot.querySelectorAll('*')].flatMap(rootsOf)];
}

const nodesOf = (root: Node, what: number): Node[] => {
  const walker = document.createTreeWalker(root, what);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
};

export function translate(element: Element, how: keyof typeof TRANSLATORS): void {
  for (const root of rootsOf(element)) {
    const texts = nodesOf(root, NodeFilter.SHOW_TEXT) as Text[];
    // Not what it has already translated.
    texts.filter((text) => text.parentElement?.localName !== 'font').forEach(TRANSLATORS[how]!);
    if (/comments/.test(how)) (nodesOf(root, NodeFilter.SHOW_COMMENT) as Comment[]).forEach((one) => one.remove());
    // Translators change labels, too.
    if (/^wraps/.test(how)) {
      root
        .querySelectorAll('[aria-label]')
        .forEach((one) => one.setAttribute('aria-label', `${one.getAttribute('aria-label')}${MARK}`));
    }
  }
}

/** Everything that an element has rendered, without comments and with blanks collapsed. */
export function drawnBy({ renderRoot }: BlueHeartElement): string {
  const copy = document.createElement('div');
  copy.append(...[...renderRoot.childNodes].map((node) => node.cloneNode(true)));
  nodesOf(copy, NodeFilter.SHOW_COMMENT).forEach((one) => (one as Comment).remove());
  return copy.innerHTML.replace(/\s+/g, ' ');
}

const digits = (text: string): string => text.replace(/\D/g, '');

/** Links to another number than their text; a number may be written without its country. */
export const wrongLinks = (element: Element): string[] =>
  rootsOf(element)
    .flatMap((root) => [...root.querySelectorAll<HTMLAnchorElement>('a[href]')])
    .filter((link) => {
      const href = link.getAttribute('href')!;
      if (!/^(tel:|sms:|https:\/\/wa\.me\/)/.test(href)) return false;
      const shown = digits(link.textContent!);
      return !shown || !digits(href.replace(/\?.*/, '')).endsWith(shown.replace(/^0+/, ''));
    })
    .map((link) => `${link.getAttribute('href')} ${link.textContent}`);
