/** What the parts of the script take from the core instead of bringing it again: Lit, and what elements share. */
export { html, css, nothing } from 'lit';
export { initiatives } from '../data/generated/campaign.js';
export { badgeWords } from '../locales/badge/index.js';
export { campaignPage } from './campaign-page.js';
export { define } from './define.js';
export { BlueHeartElement } from './element.js';
export { fail } from './fail.js';
export { heart } from './heart.js';
export { hostStyles } from './host.styles.js';
export { later } from './later.js';
export { dirOf, languageOf, languageOfTag } from './locale.js';
export { oneOf } from './one-of.js';
export { openHelp } from './open-help.js';
export { say } from './say.js';
export { shared } from './shared.js';
export { warnOnce } from './warn.js';
