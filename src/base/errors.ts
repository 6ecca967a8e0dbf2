import { shared } from './shared.js';

/**
 * Runs a step that may fail: the exit's next step must still hide or leave the page, and a browser may refuse storage.
 * @returns the result of the step; undefined if it threw
 */
export function attempt<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch {
    // The caller goes on.
  }
}

/** Documentation link at the end of every warning. */
const DOCS = 'https://www.npmjs.com/package/blue-heart-elements';

/** Remembered warnings: a page may write another wrong value each second, for weeks. */
const MOST_REMEMBERED = 200;

/**
 * Warns the developer of the page, once per text and page.
 * @param subject an element, whose tag starts the message and which is logged with it, or a name
 * @param message what is wrong and what would be valid
 */
export function warnOnce(subject: Element | string, message: string): void {
  const isName = typeof subject === 'string';
  const text = `${isName ? subject : `<${subject.localName}>`} ${message} ${DOCS}`;
  const page = shared();
  const warned = (page.warned = page.warned || new Set());
  if (warned.has(text)) return;
  warned.add(text);
  if (warned.size > MOST_REMEMBERED) warned.delete(warned.values().next().value!);
  // The console may be missing or throw.
  attempt(() => (isName ? console.warn(text) : console.warn(text, subject)));
}

/**
 * Fires an event that crosses shadow roots.
 * @returns false if the page cancelled it
 */
export function emit(element: Element, type: string, detail?: object, cancelable = false): boolean {
  return element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
}

/** The value if it is allowed; else the first allowed one, with a warning that lists them. */
export function oneOf<T extends string>(
  element: Element,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly [T, ...T[]],
): T {
  const found = allowed.find((one) => one === value);
  if (found) return found;
  if (value != null) {
    warnOnce(element, `${attribute}="${value}" is not one of: ${allowed.join(', ')}.`);
  }
  return allowed[0];
}

export interface ErrorDetail {
  /** What went wrong, in kebab case; the codes are listed with each element. */
  code: string;
  /** The same in English, for developers. */
  message: string;
}

/**
 * Warns the developer once and fires a `blue-heart-error` event.
 * @param subject what the warning is about, if not the element
 */
export function reportError(
  element: Element,
  code: string,
  message: string,
  subject: Element | string = element,
): void {
  warnOnce(subject, message);
  const detail: ErrorDetail = { code, message };
  emit(element, 'blue-heart-error', detail);
}
