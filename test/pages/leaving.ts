/** Shared by tests of the exit in whole pages: a destination, and ways to get there. */
import { Site } from './server.ts';
import { assert, inEachEngine, until, type World } from './support.ts';

export interface Away extends World {
  /** Destination of the exit: https, another site. */
  away: Site;
  /** Its page. */
  destination: string;
  /** Requests for that page so far. */
  arrivals(): Site['requests'];
  /** Waits until the page of `away` was requested and is shown. */
  arrived(): Promise<void>;
  /** Waits for an expression of the page to be true. */
  until(expression: string): Promise<void>;
  /** Presses the middle of an element. */
  clickOn(expression: string, withShift?: boolean): Promise<void>;
}

/** Runs a test in each engine, with a destination. */
export function leaving(name: string, body: (world: Away) => Promise<void>): void {
  inEachEngine(name, async (world) => {
    const { page } = world;
    const away = await new Site(true).start();
    const destination = away.serve('/away', { body: '<!doctype html><title>Away</title><h1>Away</h1>' });
    const arrivals = (): Site['requests'] => away.requests.filter(({ url }) => url === '/away');
    try {
      await body({
        ...world,
        away,
        destination,
        arrivals,
        until: (expression) => until(page, expression),
        async arrived() {
          await until(page, `document.title === 'Away'`);
          assert.ok(arrivals().length);
        },
        async clickOn(expression, withShift) {
          await until(page, `!!(${expression}) && (${expression}).getBoundingClientRect().width > 0`);
          const [x, y] = (await page.evaluate(
            `(() => { const r = (${expression}).getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2].map(Math.round); })()`,
          )) as [number, number];
          await page.click(x, y, withShift);
        },
      });
    } finally {
      await away.stop();
    }
  });
}

/** Expression: the button of the exit. */
export const BUTTON = `document.querySelector('blue-heart-exit').shadowRoot.querySelector('a')`;
/** Expression: whether it is there. */
export const READY = `!!(document.querySelector('blue-heart-exit') || {}).shadowRoot && !!${BUTTON}`;
/** A page with an exit. */
export const shown = ({ host, destination }: Away, attributes = '', head = ''): string =>
  `<!doctype html><html lang="en"><title>Help</title>${head}<script src="${host.origin}/recorder.js"></script>
   <script src="${host.origin}/blue-heart.js"></script>
   <blue-heart-exit href="${destination}" ${attributes}><a href="${destination}" rel="nofollow noreferrer">Exit this page</a></blue-heart-exit>
   <p>Something that nobody else should see. <input aria-label="Name"></p>`;
