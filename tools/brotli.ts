import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes that go over the wire, as compressed as a host can that has the time. */
export const brotliSize = (content: Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
