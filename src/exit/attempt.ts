/** Takes a step on its own: one that fails must not keep the next from hiding or leaving the page. */
export function attempt(step: () => unknown): void {
  try {
    step();
  } catch {
    // The next step is taken all the same.
  }
}
