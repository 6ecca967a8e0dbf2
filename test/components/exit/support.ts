import type { BlueHeartExit } from '../../../src/exit/exit.js';
import { waitUntil } from '../support/index.js';

export const part = (exit: Element, name: string): HTMLElement | null =>
  exit.shadowRoot!.querySelector(`[part='${name}']`);

export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of an element as a screen reader gets it. */
export const words = (element: Element): string => plain(element.textContent!);

export const button = (exit: Element): HTMLAnchorElement => part(exit, 'button') as HTMLAnchorElement;
export const status = (exit: Element): string => words(exit.shadowRoot!.querySelector('[role=status]')!);

/** Waits for a translation. */
export const speaks = (exit: Element, language: string): Promise<void> =>
  waitUntil(() => part(exit, 'base')?.lang === language, `no words in ${language}`);

/** How many lights look lit; null while they are not shown. */
export function lights(exit: Element): number | null {
  const box = part(exit, 'lights')!;
  if (getComputedStyle(box).visibility === 'hidden') return null;
  return [...box.children].filter((light) => {
    const { borderTopWidth, paddingTop } = getComputedStyle(light);
    return parseFloat(borderTopWidth) > 0 && parseFloat(paddingTop) === 0;
  }).length;
}

export type Keys = Partial<
  Pick<KeyboardEventInit, 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing' | 'repeat'>
>;

export function key(
  type: 'keydown' | 'keyup',
  name: string,
  more: Keys = {},
  target: EventTarget = document.body,
): void {
  const event = new KeyboardEvent(type, { key: name, bubbles: true, composed: true, cancelable: true, ...more });
  target.dispatchEvent(event);
}

/** Presses and releases Shift. */
export function shift(target: EventTarget = document.body): void {
  key('keydown', 'Shift', { shiftKey: true }, target);
  key('keyup', 'Shift', {}, target);
}

/** Presses of Shift counted so far. */
export async function counted(exit: BlueHeartExit): Promise<number> {
  await exit.updateComplete;
  return lights(exit) ?? 0;
}
