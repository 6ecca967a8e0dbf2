/** The script tag. The build wraps it (build/rollup/wrapper.mjs) and provides the names declared here. */
import { bare } from './data/bare.js';
import './define/badge.js';
import * as runtime from './runtime.js';
import { chunkLoader, watchChunks } from './loading/chunks.js';
import { shared } from './base/shared.js';
import { policy } from './loading/trusted-types.js';
import { tag } from './loading/script-tag.js';

/** Names of the elements that are loaded as chunks. */
declare const PARTS: string[];
/** Integrity of the chunk that lists the integrity of all chunks. */
declare const INTEGRITY: string;

const page = shared();
page.runtime = runtime;
page.modules = bare({});
const { script, folder } = tag;
if (folder) {
  page.load = chunkLoader({
    script,
    folder,
    integrity: INTEGRITY,
    trust: (url) => (policy ? policy.createScriptURL(url) : url),
  });
}
watchChunks(PARTS, page.load);
