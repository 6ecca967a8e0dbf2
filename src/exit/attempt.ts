/**
 * Takes a step on its own: one that fails must not keep the next from hiding or leaving the page.
 * @returns what the step gives; undefined where it failed
 */
export function attempt<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch {
    // The next step is taken all the same.
  }
}
