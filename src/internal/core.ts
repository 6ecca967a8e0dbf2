/** What the parts of the script take from the core instead of bringing it again: Lit, and what elements share. */
export { html, css, nothing } from 'lit';
export { badgeWords } from '../locales/badge/index.js';
export { define } from './define.js';
export { BlueHeartElement } from './element.js';
export { fail } from './fail.js';
export { heart } from './heart.js';
export { hostStyles } from './host.styles.js';
export { LocaleController } from './locale.js';
export { oneOf } from './one-of.js';
export { shared } from './shared.js';
export { isSafeLink } from './safe-link.js';
export { warnOnce } from './warn.js';
