/** What happens to a screen over days. */
import type { Page } from 'playwright';
import { WIDE } from './screen.ts';
import { ADD_SLIDES, REMOVE_SLIDES } from './site.ts';
import { START } from './times.ts';

const DAY = 86_400_000;

export interface Disturbance {
  name: string;
  begin(page: Page): Promise<unknown>;
  end(page: Page): Promise<unknown>;
  /** Nothing should play meanwhile. */
  isQuiet?: true;
}

/** By statements in the page. */
const scripted = (name: string, begin: string, end: string): Disturbance => {
  const run = (script: string) => (page: Page) =>
    page.evaluate(`{ const element = document.querySelector('blue-heart-signage'); ${script}; }`);
  return { name, begin: run(begin), end: run(end) };
};

const quiet = (...words: Parameters<typeof scripted>): Disturbance => ({ ...scripted(...words), isQuiet: true });

/** The wall clock jumps, sometimes to just before an event; the monotonic clock goes on. */
const clock = (name: string, time: string, when = 'always'): Disturbance =>
  scripted(
    name,
    `element.when = '${when}'; clock.setSystemTime(${time})`,
    `element.when = 'always'; clock.setSystemTime(${START} + performance.now())`,
  );

export const disturbances: readonly Disturbance[] = [
  clock('the clock is set a day ahead', `Date.now() + ${DAY}`),
  clock('the clock is set a day back', `Date.now() - ${DAY}`),
  clock('the clock has lost its year', '0', 'world-day'),
  clock('summer time begins on a day of the campaign', `Date.UTC(2027, 2, 28, 0, 57)`, '03-28/03-29'),
  clock('summer time ends on a day of the campaign', `Date.UTC(2027, 9, 31, 0, 57)`, '10-31/11-01'),
  clock('the World Day begins', `Date.UTC(2027, 6, 29, 21, 57)`, 'world-day'),
  clock('the World Day ends', `Date.UTC(2027, 6, 30, 21, 57)`, 'world-day'),
  {
    name: 'the network is cut',
    begin: (page) => page.context().setOffline(true),
    end: (page) => page.context().setOffline(false),
  },
  scripted('the site changes its slides', REMOVE_SLIDES, ADD_SLIDES),
  {
    name: 'the screen is turned',
    begin: (page) => page.setViewportSize({ width: WIDE.height, height: WIDE.width }),
    end: (page) => page.setViewportSize(WIDE),
  },
  quiet('nobody looks at the page', `look(false)`, `look(true)`),
  quiet('the element is not displayed', `element.style.display = 'none'`, `element.style.display = ''`),
  quiet('the element is stopped', `element.stop()`, `element.start()`),
  quiet('the element is taken out', `window.out = element; element.remove()`, `document.body.append(window.out)`),
];
