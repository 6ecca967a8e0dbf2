/**
 * Runs before our script in a test page, from an address that the page allows, and records what should not happen. Read
 * as `window.recorder`.
 */
window.recorder = { warnings: [], errors: [], violations: [], failures: [] };
// Help closes its shadow root to the page. Tests, and axe, need it open.
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (options) {
  const root = attachShadow.call(this, options);
  if (options.mode === 'closed') Object.defineProperty(this, 'shadowRoot', { value: root });
  return root;
};
window.recorder.names = Object.getOwnPropertyNames(window);
for (const method of ['warn', 'error', 'log', 'info']) {
  const list = window.recorder[method === 'warn' ? 'warnings' : 'errors'];
  console[method] = (...words) => list.push(words.map(String).join(' '));
}
addEventListener('error', (event) => window.recorder.errors.push(String(event.message)));
// Resource errors do not bubble: capture them.
addEventListener('error', ({ target }) => target !== window && window.recorder.failures.push(String(target.src)), true);
addEventListener('unhandledrejection', (event) => window.recorder.errors.push(String(event.reason)));
document.addEventListener('securitypolicyviolation', (event) => {
  // The browser requests the page's icon by itself.
  if (!/favicon/.test(event.blockedURI))
    window.recorder.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
});
