import type { BlueHeartHelp } from '../../../src/help/help.js';
import type { Language } from '../../../src/locales/languages.js';
import { expect, fixture, html, waitUntil } from '../support/index.js';

export type Way = 'help' | 'saw' | 'contact';

export const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

export const root = (help: Element): ShadowRoot => help.shadowRoot!;
export const find = <T extends Element = HTMLElement>(help: Element, selector: string): T | null =>
  root(help).querySelector<T>(selector);
export const all = <T extends Element = HTMLElement>(help: Element, selector: string): T[] => [
  ...root(help).querySelectorAll<T>(selector),
];
export const text = (help: Element, selector: string): string => plain(find(help, selector)?.textContent ?? null);

/** Waits until all of help is rendered: it opens, and renders below the heading, in separate tasks. */
export async function drawn(help: BlueHeartHelp): Promise<void> {
  await help.updateComplete;
  await waitUntil(() => isDrawn(help), 'not drawn');
  await help.updateComplete;
}

function isDrawn(help: BlueHeartHelp): boolean {
  const dialog = find<HTMLDialogElement>(help, 'dialog');
  if (dialog && dialog.open !== help.open) return false;
  return !find(help, '.main') || !!find(help, '[part=way]') || !!find(help, '#view')?.nextElementSibling;
}

/** Waits for help's translation. */
export async function speaks(help: BlueHeartHelp, language: Language): Promise<void> {
  await waitUntil(() => find(help, '[lang]')?.lang === language, `no words in ${language}`);
  await drawn(help);
}

/** Renders help in a page in this language. */
export async function place(markup: string, language: Language = 'en'): Promise<BlueHeartHelp> {
  const box = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
  box.innerHTML = markup;
  const help = box.querySelector('blue-heart-help')!;
  await speaks(help, language);
  return help;
}

/** Chooses one of the three ways in. */
export async function go(help: BlueHeartHelp, way: Way): Promise<void> {
  const index = ['help', 'saw', 'contact'].indexOf(way);
  if (!find(help, '[part=way]')) {
    find(help, '#view')!.previousElementSibling!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await drawn(help);
  }
  all(help, '[part=way]')[index]!.click();
  await drawn(help);
}

/** Selects an option as a reader does: country, language, or where and for whom. */
export async function choose(help: BlueHeartHelp, label: string, value: string): Promise<void> {
  const chooser = all<HTMLLabelElement>(help, 'label').find((one) => plain(one.textContent).startsWith(label))!;
  const select = chooser.querySelector('select')!;
  expect([...select.options].map((option) => option.value)).to.include(value);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn(help);
}

/** Addresses of all links to call or write, including the emergency line. */
export const hrefs = (help: Element): string[] => all(help, 'a[href]').map((link) => link.getAttribute('href')!);
