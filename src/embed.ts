/** The script tag. The build wraps it (tools/wrapper.ts), which gives the three names declared here. */
import './define/badge.js';
import { watchParts } from './internal/parts.js';

/** The tag that runs; null where the page injected the text of the script. */
declare const script: HTMLScriptElement | null;
/** Our Trusted Types policy, where the browser has them and the page allows it. */
declare const policy: { createScriptURL(url: string): string } | undefined;
/** Integrity of each part by name. */
declare const PARTS: Record<string, string>;

if (script) {
  watchParts({ script, integrity: PARTS, trust: (url) => (policy ? policy.createScriptURL(url) : url) });
}
