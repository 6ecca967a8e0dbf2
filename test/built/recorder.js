/**
 * Runs before our script in a test page, from an address that the page allows, and writes down what should not happen.
 * Read as `window.recorder`.
 */
window.recorder = { warnings: [], errors: [], violations: [] };
window.recorder.names = Object.getOwnPropertyNames(window);
for (const method of ['warn', 'error', 'log', 'info']) {
  const list = window.recorder[method === 'warn' ? 'warnings' : 'errors'];
  console[method] = (...words) => list.push(words.map(String).join(' '));
}
addEventListener('error', (event) => window.recorder.errors.push(String(event.message)));
addEventListener('unhandledrejection', (event) => window.recorder.errors.push(String(event.reason)));
document.addEventListener('securitypolicyviolation', (event) => {
  // The browser asks for the icon of the page by itself.
  if (!/favicon/.test(event.blockedURI))
    window.recorder.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
});
