/** What a page may pass to an element: by mistake, by a framework, from a database, or to do harm. */
import fc from 'fast-check';

const SCRIPT = 'window.injected=1';

const MARKUP = [
  `<img src onerror="${SCRIPT}">`,
  `<script>${SCRIPT}</script>`,
  `</script><script>${SCRIPT}</script>`,
  `"><svg onload="${SCRIPT}">`,
  `' onfocus='${SCRIPT}' autofocus='`,
  `</a></template><iframe srcdoc="<script>parent.${SCRIPT}</script>">`,
  `<a href="javascript:${SCRIPT}">`,
  `<style>:host{display:none}</style>`,
  `<slot name="mark">`,
  '<!--',
  '-->',
  ']]>',
  '&lt;b&gt;&#0;',
  `\${${SCRIPT}}`,
  `{{constructor.constructor("${SCRIPT}")()}}`,
];

const ADDRESSES = [
  `javascript:${SCRIPT}`,
  `JaVaScRiPt:${SCRIPT}//https://www.unodc.org/`,
  `java\tscript:${SCRIPT}`,
  `java\nscript:${SCRIPT}`,
  `\u0001 javascript:${SCRIPT}`,
  `\u00a0javascript:${SCRIPT}`,
  `javascript\n:${SCRIPT}`,
  `data:text/html,<script>${SCRIPT}</script>`,
  `data:text/html;base64,PHNjcmlwdD4=`,
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'filesystem:https://example.org/1',
  'view-source:https://example.org',
  'intent://example.org#Intent;end',
  'about:blank',
  '//example.org/a',
  '\\\\example.org\\a',
  '/\\example.org',
  'https:example.org',
  'https:/example.org',
  'http:example.org',
  'ht\ttps://example.org/',
  'https://www.unodc.org@example.org/',
  'https://example.org:99999/',
  'https://[::1',
  'https://exa mple.org/',
  'https://example.org/\ud800',
  'https://example.org/',
  'https://www.youtube.com/',
  'tel:911',
  'sms:911?&body=x',
  'mailto:a@example.org',
  '../a?b#c',
  '#',
];

/** Names of built-in properties, and near-words. */
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'isPrototypeOf',
  'undefined',
  'null',
  'NaN',
  'true',
  'false',
  '0',
  '-1',
  '1e999',
  '[object Object]',
];

const SIGNS = [
  '\0',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200f',
  '\ufeff',
  '\u2028',
  '\u0085',
  '\ud800',
  '\udfff',
  '\u0301',
];

/** As long as a page pasted by mistake. */
const HUGE = 100_000;

/** Any UTF-16 code units, including invalid sequences. */
const units = fc.array(fc.nat(0xffff), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes));

const hostile = fc.oneof(
  fc.constantFrom(...MARKUP),
  fc.constantFrom(...ADDRESSES),
  fc.constantFrom(...NAMES),
  fc.constantFrom(...SIGNS),
  units,
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

/** Strings, including valid values and near misses. */
export function texts(meaningful: readonly string[]): fc.Arbitrary<string> {
  const known = fc.constantFrom(...meaningful);
  return fc.oneof(
    { weight: 200, arbitrary: known },
    { weight: 200, arbitrary: hostile },
    { weight: 75, arbitrary: fc.tuple(hostile, known, hostile).map((pieces) => pieces.join('')) },
    { weight: 20, arbitrary: fc.tuple(known, known).map((pieces) => pieces.join(' ')) },
    { weight: 1, arbitrary: hostile.map((text) => text.padEnd(HUGE, text || '\0')) },
  );
}

/** A non-string value, with its name in failures. */
export interface Odd {
  name: string;
  /** Creates a new one for each case, because it may be mutated. */
  make: () => unknown;
}

const template = (strings: unknown): object => ({ _$litType$: 1, strings, values: [] });

const ODD: Odd[] = [
  { name: 'null', make: () => null },
  { name: 'undefined', make: () => undefined },
  { name: 'true', make: () => true },
  { name: 'NaN', make: () => NaN },
  { name: 'a number', make: () => -1e308 },
  { name: 'a BigInt', make: () => 10n },
  { name: 'a symbol', make: () => Symbol('x') },
  { name: 'an object', make: () => ({}) },
  { name: 'an object without a prototype', make: () => Object.create(null) as unknown },
  {
    name: 'an object that is no text',
    make: () => ({
      toString() {
        throw new Error('no text');
      },
    }),
  },
  { name: 'an empty list', make: () => [] },
  { name: 'a list of markup', make: () => MARKUP },
  { name: 'a list in lists', make: () => [[[ADDRESSES[0]]]] },
  { name: 'a function', make: () => () => SCRIPT },
  { name: 'a day that is none', make: () => new Date(NaN) },
  { name: 'a promise', make: () => Promise.resolve(MARKUP[0]) },
  { name: 'an element of the page', make: () => document.getElementById('of-the-page') },
  { name: 'what looks like a template', make: () => template([MARKUP[0]]) },
  { name: 'what looks more like one', make: () => template(Object.assign([MARKUP[0]], { raw: [MARKUP[0]] })) },
  { name: 'what looks like a compiled one', make: () => ({ _$litType$: { h: [MARKUP[0]], parts: [] }, values: [] }) },
];

export const oddities = fc.constantFrom(...ODD);
