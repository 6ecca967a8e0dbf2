import { brotliCompressSync, constants } from 'node:zlib';

/** Compressed bytes on the wire, at the highest level, as precompressed by a host. */
export const brotliSize = (content: Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
