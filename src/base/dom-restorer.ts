/** What translators and other tools change: nodes, text, and attributes that are read aloud, shown or followed. */
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterDataOldValue: true,
  attributeOldValue: true,
  attributeFilter: ['aria-label', 'dir', 'href', 'lang', 'title'],
};

/** Records kept between two updates. A tool that makes more changes costs the reader their place, nothing else. */
const MOST_RECORDS = 10_000;

/** Nodes of ours that no template renders. */
const extras = new WeakSet<Node>();

/** Marks a node that we insert into a render root by hand as ours, so that it is not taken for a tool's. */
export function markOwn<T extends Node>(node: T): T {
  extras.add(node);
  return node;
}

/** Whether a node survives a full rerender: old engines hold our styles as elements, and tools add theirs. */
export const isKept = (node: Node): boolean => node.nodeName === 'STYLE' || extras.has(node);

/**
 * Undoes what others did to the nodes an element rendered. Translators wrap, split and replace text nodes, in shadow
 * roots too. Lit would keep writing to its detached nodes: a new link could appear beside the old number.
 *
 * Nothing is undone before the element's own next update, so we never fight a translator. Elements survive, and with
 * them focus, an open dialog and typed text.
 */
export class DomRestorer {
  private _records: MutationRecord[] = [];
  private _isLost = false;
  private readonly _observer = new MutationObserver((records) => this._remember(records));

  constructor(private readonly _root: ParentNode & Node) {}

  /** Call after rendering: later changes are made by others. */
  watch(): void {
    this._isLost = false;
    this._observer.takeRecords();
    this._observer.observe(this._root, WATCHED);
  }

  /**
   * Call before rendering.
   * @returns false if the rendered state is unknown: then everything has to be rerendered
   */
  restore(): boolean {
    this._remember(this._observer.takeRecords());
    const records = this._records;
    this._records = [];
    if (!records.length) return !this._isLost;
    const { activeElement } = this._root as Partial<ShadowRoot>;
    try {
      records.reverse().forEach(undo);
    } catch {
      return false;
    }
    // An element loses focus when it is moved.
    if (activeElement && this._root.contains(activeElement))
      (activeElement as HTMLElement).focus({ preventScroll: true });
    return true;
  }

  private _remember(records: MutationRecord[]): void {
    for (const record of records) {
      const { type, target, addedNodes, removedNodes } = record;
      if (isKept(target) || (type === 'childList' && [...addedNodes, ...removedNodes].every(isKept))) continue;
      this._records.push(record);
      // They may come back with other text.
      removedNodes.forEach((node) => this._observer.observe(node, WATCHED));
    }
    if (this._records.length < MOST_RECORDS) return;
    this._isLost = true;
    this._records = [];
    this._observer.disconnect();
  }
}

/** Undoes one change after all later ones have been undone. */
function undo(record: MutationRecord): void {
  const { type, target, attributeName, oldValue, addedNodes, removedNodes, previousSibling, nextSibling } = record;
  const isHere = (node: Node | null): node is Node => !!node && node.parentNode === target;
  if (type === 'characterData') (target as CharacterData).data = oldValue!;
  else if (type === 'attributes') {
    if (oldValue === null) (target as Element).removeAttribute(attributeName!);
    else (target as Element).setAttribute(attributeName!, oldValue);
  } else {
    addedNodes.forEach((node) => isHere(node) && target.removeChild(node));
    // Both neighbours are back in place, except nodes that come and go by themselves.
    const next =
      !nextSibling || isHere(nextSibling)
        ? nextSibling
        : isHere(previousSibling)
          ? previousSibling.nextSibling
          : target.firstChild;
    removedNodes.forEach((node) => target.insertBefore(node, next));
  }
}
