/** The script tag. The build wraps it (tools/rollup/wrapper.mjs), which gives the three names declared here. */
import './define/badge.js';
import * as core from './internal/core.js';
import { partLoader, watchParts } from './internal/parts.js';
import { shared } from './internal/shared.js';

/** The tag that runs; null where the page injected the text of the script. */
declare const script: HTMLScriptElement | null;
/** Our Trusted Types policy, where the browser has them and the page allows it. */
declare const policy: { createScriptURL(url: string): string } | undefined;
/** Integrity of parts by name. */
declare const PARTS: Record<string, string>;

const page = shared();
page.core = core;
if (script) {
  page.load = partLoader({
    script,
    integrity: PARTS,
    trust: (url) => (policy ? policy.createScriptURL(url) : url),
  });
  // Words are parts too, but no elements.
  watchParts(
    Object.keys(PARTS).filter((name) => !/\./.test(name)),
    page.load,
  );
}
