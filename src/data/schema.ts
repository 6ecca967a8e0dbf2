/**
 * What the JSON files of this folder look like. Each fact names where it was read; a key that is not listed is a fault.
 *
 * Valibot, because one declaration gives the check, the type and the path of a fault, and because it compiles nothing at
 * run time. It is used by tools and tests only: nothing that ships imports a value from here.
 */
export * from './schema/campaign.js';
export * from './schema/exit.js';
export * from './schema/guidance.js';
export * from './schema/helplines.js';
export * from './schema/partners.js';
export type { Initiative } from './types.js';
