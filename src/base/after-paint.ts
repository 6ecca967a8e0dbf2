/** A page may be shown without painting frames, as in an app that holds it back. */
const AT_LATEST_MS = 500;

/** Runs a step after the browser has painted pending changes; at once if the page is hidden. */
export function afterPaint(step: () => void): void {
  let isTaken = false;
  const take = (): void => {
    if (isTaken) return;
    isTaken = true;
    step();
  };
  if (document.hidden) return take();
  requestAnimationFrame(() => setTimeout(take));
  setTimeout(take, AT_LATEST_MS);
}
