/**
 * Removes the prototype of an object and all objects in it, in place: missing keys stay missing, whatever a script of
 * the page has added to `Object.prototype`.
 */
export function bare<T>(value: T): T {
  if (typeof value === 'object' && value) {
    if (!Array.isArray(value)) Object.setPrototypeOf(value, null);
    Object.values(value).forEach(bare);
  }
  return value;
}
