/** WebKitGTK through its WebDriver, on its own display: the few protocol calls that the tests need. */
import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port.ts';
import { findMiniBrowser } from './find.ts';

/** A running driver. */
export interface WebKit {
  open(): Promise<WebKitWindow>;
  stop(): void;
}

/** One browser window; see https://www.w3.org/TR/webdriver2/ for the calls. */
export class WebKitWindow {
  constructor(private readonly _session: string) {}

  async go(url: string): Promise<void> {
    await post(`${this._session}/url`, { url });
  }

  async url(): Promise<string> {
    return (await call(`${this._session}/url`)) as string;
  }

  async back(): Promise<void> {
    await post(`${this._session}/back`, {});
  }

  /** The value of an expression in the page. */
  async evaluate(expression: string): Promise<unknown> {
    return post(`${this._session}/execute/sync`, { script: `return (${expression});`, args: [] });
  }

  /** A PNG of the viewport. */
  async screenshot(): Promise<Buffer> {
    return Buffer.from((await call(`${this._session}/screenshot`)) as string, 'base64');
  }

  /** Sets the size of the viewport, not of the window. */
  async resize(width: number, height: number): Promise<void> {
    const frame = (await this.evaluate('[outerWidth - innerWidth, outerHeight - innerHeight]')) as [number, number];
    await post(`${this._session}/window/rect`, { width: width + frame[0], height: height + frame[1] });
  }

  /** WebDriver actions: https://www.w3.org/TR/webdriver2/#actions */
  async act(actions: object[]): Promise<void> {
    await post(`${this._session}/actions`, { actions });
  }

  async close(): Promise<void> {
    await call(this._session, { method: 'DELETE' });
  }
}

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  ArrowRight: '\uE014',
  Space: ' ',
};

/** Key presses, each released before the next, with Playwright's key names. */
export function keyActions(keys: string | string[], what: 'both' | 'keyDown' | 'keyUp' = 'both'): object {
  const types = what === 'both' ? ['keyDown', 'keyUp'] : [what];
  const values = [keys].flat().map((key) => KEYS[key] ?? key);
  return { type: 'key', id: 'keyboard', actions: values.flatMap((value) => types.map((type) => ({ type, value }))) };
}

/** Starts an X server and the driver; both end with `stop`. */
export async function startWebKit(driverPath: string): Promise<WebKit> {
  const children: ChildProcess[] = [];
  const display = await startXvfb(children);
  const port = await freePort();
  children.push(
    spawn(driverPath, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: `:${display}`,
        GDK_BACKEND: 'x11',
        LIBGL_ALWAYS_SOFTWARE: '1',
        NO_AT_BRIDGE: '1',
      },
    }),
  );
  const root = `http://127.0.0.1:${port}`;
  await answers(root);
  const stop = (): void => children.forEach((child) => child.kill());
  process.once('exit', stop);
  return {
    stop,
    async open() {
      const browser = { binary: findMiniBrowser(), args: ['--automation'] };
      const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': browser, acceptInsecureCerts: true } };
      const { sessionId } = (await post(`${root}/session`, { capabilities })) as { sessionId: string };
      return new WebKitWindow(`${root}/session/${sessionId}`);
    },
  };
}

/** Xvfb picks a free display number and writes it to the given file descriptor. */
async function startXvfb(children: ChildProcess[]): Promise<string> {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '4000x2400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(xvfb);
  return new Promise((resolve, reject) => {
    xvfb.once('error', reject);
    xvfb.stdio[3]!.once('data', (text: Buffer) => resolve(text.toString().trim()));
  });
}

async function answers(root: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(`${root}/status`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return;
    await sleep(100);
  }
  throw new Error('WebKitWebDriver does not answer');
}

function post(url: string, body: object): Promise<unknown> {
  return call(url, { method: 'POST', body: JSON.stringify(body) });
}

async function call(url: string, init?: RequestInit): Promise<unknown> {
  const { value } = (await (await fetch(url, init)).json()) as { value: { error?: string; message?: string } | null };
  if (value && value.error) throw new Error(`WebDriver ${url}: ${value.error}: ${value.message}`);
  return value;
}
