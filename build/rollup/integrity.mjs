// @ts-check
import { createHash } from 'node:crypto';

/**
 * Integrity (SRI) of a file's content.
 * @param {string | Buffer} content
 */
export const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;
