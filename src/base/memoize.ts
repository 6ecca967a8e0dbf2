import { bare } from '../data/bare.js';

/** Values by cache key: a formatter takes a millisecond to create, and a screen would create them for weeks. */
const made = bare<Record<string, unknown>>({});

export const memoize = <T>(key: string, make: () => T): T => (made[key] = made[key] || make()) as T;
