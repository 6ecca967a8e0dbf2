/** What the parts of the script take from the core instead of bringing it again: Lit, and what elements share. */
export { html, css, nothing } from 'lit';
export { define } from './define.js';
export { BlueHeartElement } from './element.js';
export { fail } from './fail.js';
export { hostStyles } from './host.styles.js';
export { later } from './later.js';
export { dirOf } from './locale.js';
export { oneOf } from './one-of.js';
export { say } from './say.js';
export { shared } from './shared.js';
export { warnOnce } from './warn.js';
