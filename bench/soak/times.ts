/** Milliseconds that a slide stands. */
export const DWELL = 10_000;
/** Milliseconds between heartbeats. */
export const HEARTBEAT = 60_000;
/** Where the simulated clock begins: far from the World Day and from the days on which clocks change. */
export const START = Date.UTC(2027, 4, 10, 10);
/** Some days before the World Day. */
export const COUNTDOWN = Date.UTC(2027, 6, 20);
/** A zone with summer time. */
export const ZONE = 'Europe/Brussels';
