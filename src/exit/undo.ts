/** Undoes something; called once. */
export type Undo = () => unknown;

/** Changes a property, and notes what it was. */
export function change<Key extends string>(
  undo: Undo[],
  object: { [key in Key]: unknown },
  key: Key,
  value: unknown,
): void {
  const before = object[key];
  object[key] = value;
  // Before what was noted earlier: what was changed twice is to be as it was first.
  undo.unshift(() => (object[key] = before));
}
