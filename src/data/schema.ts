/**
 * Schema of the JSON files in this folder. Each fact names its source; unknown keys are faults.
 *
 * Valibot, because one declaration provides the check, the type and the path of a fault, and because it compiles
 * nothing at run time. Used by tools and tests only: nothing that ships imports a value from here.
 */
export * from './schema/campaign.js';
export * from './schema/exit.js';
export * from './schema/guidance.js';
export * from './schema/helplines.js';
export * from './schema/partners.js';
export type { Initiative } from './types.js';
