/** Milliseconds that a slide is shown. */
export const DWELL = 10_000;
/** Milliseconds between heartbeats. */
export const HEARTBEAT = 60_000;
/** Start of the simulated clock: far from the World Day and from clock changes. */
export const START = Date.UTC(2027, 4, 10, 10);
/** Some days before the World Day. */
export const COUNTDOWN = Date.UTC(2027, 6, 20);
/** A time zone with daylight saving time. */
export const ZONE = 'Europe/Brussels';
