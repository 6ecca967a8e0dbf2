/** Milliseconds until the first try again, and how often the wait may double: from ten seconds to three quarters of an hour. */
const FIRST = 10_000;
const DOUBLINGS = 8;

/**
 * Tries again what could not be had: when the browser says that it is online, or after a while. It is online all the time where
 * only the host was away, as after a power cut; and a page that forbids it for good must not be asked each minute.
 * @param failures how often it failed before
 */
export function again(failures: number, step: () => void): void {
  const run = (): void => {
    clearTimeout(timer);
    removeEventListener('online', run);
    step();
  };
  const timer = setTimeout(run, FIRST * 2 ** Math.min(failures, DOUBLINGS));
  addEventListener('online', run);
}
