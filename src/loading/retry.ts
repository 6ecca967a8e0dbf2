/**
 * Milliseconds until the first retry, and how often the delay may double: from ten seconds to three quarters of an
 * hour.
 */
const FIRST = 10_000;
const DOUBLINGS = 8;

/**
 * Retries when the browser comes online or after a delay. The browser stays online if only the host was down, as after
 * a power cut; and a page that forbids loading for good must not be asked each minute.
 * @param failures how often it failed before
 */
export function retry(failures: number, step: () => void): void {
  const run = (): void => {
    clearTimeout(timer);
    removeEventListener('online', run);
    step();
  };
  const timer = setTimeout(run, FIRST * 2 ** Math.min(failures, DOUBLINGS));
  addEventListener('online', run);
}
