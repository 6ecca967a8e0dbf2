/**
 * Shared by all tests: the assertions, access to closed shadow roots, and the rule that nothing unexpected is logged.
 */
export { contrast } from './contrast.js';
export { aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';

const METHODS = ['debug', 'error', 'info', 'log', 'warn'] as const;
/** Lit warns that it is in development mode. */
const LIT_DEV_MODE = /Lit is in dev mode/;

let said: string[] = [];

/** The browser's own. */
export const { attachShadow } = Element.prototype;

// Help closes its shadow root. Tests, and axe, need it open; test/components/help/closed.test.ts does not.
Element.prototype.attachShadow = function (options) {
  const root = attachShadow.call(this, options);
  if (options.mode === 'closed') Object.defineProperty(this, 'shadowRoot', { value: root, configurable: true });
  return root;
};

for (const method of METHODS) {
  const original = console[method].bind(console);
  console[method] = (...words: unknown[]) => {
    const text = words.map(String).join(' ');
    if (LIT_DEV_MODE.test(text)) return;
    if (method === 'warn') said.push(text);
    else {
      said.push(`${method}: ${text}`);
      original(...words);
    }
  };
}
addEventListener('error', ({ message }) => said.push(`uncaught: ${message}`));
addEventListener('unhandledrejection', ({ reason }) => said.push(`unhandled: ${reason}`));

beforeEach(() => {
  said = [];
  // Each test gets each warning again.
  (globalThis as unknown as Record<symbol, { warned?: Set<string> }>)[Symbol.for('blue-heart')]?.warned?.clear();
});

afterEach(() => {
  if (said.length) throw new Error(`Unexpected in the console:\n${said.join('\n')}`);
});

/** The warnings of this test so far; reading them marks them as expected. */
export function takeWarnings(): string[] {
  const warnings = said;
  said = [];
  return warnings;
}
