/** The script tag. The build wraps it (tools/rollup/wrapper.mjs), which gives the names declared here. */
import './define/badge.js';
import * as core from './internal/core.js';
import { partLoader, watchParts } from './internal/parts.js';
import { shared } from './internal/shared.js';

/** The tag that runs; null where the page injected the text of the script. */
declare const script: HTMLScriptElement | null;
/** Our Trusted Types policy, where the browser has them and the page allows it. */
declare const policy: { createScriptURL(url: string): string } | undefined;
/** Names of the elements that are parts. */
declare const PARTS: string[];
/** Integrity of the part that knows that of all parts. */
declare const INTEGRITY: string;

const page = shared();
page.core = core;
page.modules = {};
if (script) {
  page.load = partLoader({
    script,
    integrity: INTEGRITY,
    trust: (url) => (policy ? policy.createScriptURL(url) : url),
  });
  watchParts(PARTS, page.load);
}
