/** What chunks take from the runtime instead of bundling it again: Lit and shared code. */
export { html, css, nothing } from 'lit';
export { bare } from './data/bare.js';
export { initiatives } from './data/generated/campaign.js';
export { badgeWords } from './locales/badge/index.js';
export { campaignPage } from './facts/campaign-page.js';
export { unshadowed, wasMoved } from './base/dom.js';
export { define } from './base/define.js';
export { BlueHeartElement } from './base/element.js';
export { attempt, emit, oneOf, reportError, warnOnce } from './base/errors.js';
export { heart } from './base/heart.js';
export { hostStyles } from './base/host.styles.js';
export { lazy } from './loading/lazy.js';
export { dirOf, languageOf, languageOfTag } from './base/locale.js';
export { openHelp } from './base/open-help.js';
export { markOwn } from './base/dom-restorer.js';
export { importChunk, shared } from './base/shared.js';
