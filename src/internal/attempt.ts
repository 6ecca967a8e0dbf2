/**
 * Takes a step on its own, which may fail: the exit's next step hides or leaves the page all the same, and a browser may
 * refuse to store.
 * @returns what the step gives; undefined where it failed
 */
export function attempt<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch {
    // The next step is taken all the same.
  }
}
