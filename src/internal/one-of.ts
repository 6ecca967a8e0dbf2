import { warnOnce } from './warn.js';

/** The value if it is one of those allowed; else the first allowed one, with a warning that lists them. */
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
