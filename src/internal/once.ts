/** What was made before, by what it is for: formatters take a millisecond each, and a screen would make them for weeks. */
const made: Record<string, unknown> = {};

export const once = <T>(key: string, make: () => T): T => (made[key] = made[key] || make()) as T;
