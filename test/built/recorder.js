/**
 * Runs before our script in a test page, from an address that the page allows, and writes down what should not happen.
 * Read as `window.recorder`.
 */
window.recorder = { warnings: [], errors: [], violations: [], failures: [] };
window.recorder.names = Object.getOwnPropertyNames(window);
for (const method of ['warn', 'error', 'log', 'info']) {
  const list = window.recorder[method === 'warn' ? 'warnings' : 'errors'];
  console[method] = (...words) => list.push(words.map(String).join(' '));
}
addEventListener('error', (event) => window.recorder.errors.push(String(event.message)));
// What did not load says so to itself alone, and to those who listen on the way to it.
addEventListener('error', ({ target }) => target !== window && window.recorder.failures.push(String(target.src)), true);
addEventListener('unhandledrejection', (event) => window.recorder.errors.push(String(event.reason)));
document.addEventListener('securitypolicyviolation', (event) => {
  // The browser asks for the icon of the page by itself.
  if (!/favicon/.test(event.blockedURI))
    window.recorder.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
});
