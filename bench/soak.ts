/**
 * `npm run soak`: a screen runs for seven days on a simulated clock, through everything that may happen to it, and then
 * for ten minutes on the machine's. Fails if it holds more at the end than at the start, or did not do what it should.
 * `npm run soak -- --short`: a day of few changes, and no minutes. The built script in Chromium.
 */
import { checks, told, type Run } from './soak/checks.ts';
import { runDays, SHORT } from './soak/days.ts';
import { runMinutes } from './soak/minutes.ts';
import { DWELL } from './soak/times.ts';

const DAYS = 7;
const CHANGES = 86_400_000 / DWELL;
const MINUTES = 10;

function report(what: string, run: Run): void {
  const { states, slides, ticks, timers, errors, warnings } = run;
  const rows = Object.entries(states).map(([name, { heap, ...state }]) => [
    name,
    { 'heap, kB': (heap / 1024).toFixed(0), ...state },
  ]);
  console.log(`\n${what}`);
  console.table(Object.fromEntries(rows));
  console.log(`heap: ${((states.end.heap / states.start.heap - 1) * 100).toFixed(2)} %`);
  console.log(`${told('slides', slides)}; ${told('heartbeats', ticks)}`);
  console.log(`timers: ${timers.playing} at most; while nothing plays: ${timers.quiet ?? 'not looked at'}`);
  console.log(
    `errors: ${errors.length}; warnings: ${warnings.length}${warnings.map((text) => `\n  ${text}`).join('')}`,
  );
  for (const [check, find] of Object.entries(checks)) {
    for (const fault of find(run)) {
      console.error(`FAILED, ${check}: ${fault}`);
      process.exitCode = 1;
    }
  }
}

const started = Date.now();
const passed = (): string => `${((Date.now() - started) / 60_000).toFixed(1)} min`;

if (process.argv.includes('--short')) {
  report(`A day of ${SHORT} slides`, await runDays(1, SHORT));
} else {
  const days = await runDays(DAYS, CHANGES, { tell: (day) => console.log(`day ${day} is over (${passed()})`) });
  report(`${DAYS} days by a clock of ours`, days);
  report(`${MINUTES} minutes by the machine's clock`, await runMinutes(MINUTES));
}
console.log(`\nended after ${passed()}`);
