/** What every test file imports: the assertions, and the rule that nothing unexpected is said to the console. */
export { contrast } from './contrast.js';
export { aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';

const METHODS = ['debug', 'error', 'info', 'log', 'warn'] as const;
/** Lit says in development that it is in development. */
const LIT_DEV_MODE = /Lit is in dev mode/;

let said: string[] = [];

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
  // Each test hears each warning anew.
  (globalThis as unknown as Record<symbol, { warned?: Set<string> }>)[Symbol.for('blue-heart')]?.warned?.clear();
});

afterEach(() => {
  if (said.length) throw new Error(`Unexpected in the console:\n${said.join('\n')}`);
});

/** The warnings of this test so far, which are expected by asking for them. */
export function takeWarnings(): string[] {
  const warnings = said;
  said = [];
  return warnings;
}
