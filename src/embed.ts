/** The script tag. The build wraps it (build/rollup/wrapper.mjs) and provides the name declared here. */
import { bare } from './data/bare.js';
import './define/badge.js';
import * as runtime from './runtime.js';
import { chunkLoader, watchChunks } from './loading/chunks.js';
import { elementChunks } from './loading/manifest.js';
import { shared } from './base/shared.js';
import { policy } from './loading/trusted-types.js';
import { tag } from './loading/script-tag.js';

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
watchChunks(elementChunks, page.load);
