/**
 * Drives one page of an old Chromium over its debugging pipe. Libraries no longer support engines of this age; tests of
 * whole pages need six calls of the protocol, which are the same in all of them.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { OldEngine } from './fetch.ts';

/** The binaries were built for servers, and run as a single process. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--single-process',
  '--no-zygote',
  '--disable-gpu',
  '--hide-scrollbars',
  '--remote-debugging-pipe',
];

/** Milliseconds after which an engine counts as hung. */
const PATIENCE = 30_000;

/** The same for one that has just been started, which takes half a second. */
const START_PATIENCE = 8_000;

/** An engine that does not answer: old ones may hang in graphics initialization. It is not the page's fault. */
export class Stuck extends Error {}

/** An engine that ended by itself. */
export class Crashed extends Error {}

interface Message {
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
  result?: Record<string, unknown>;
  error?: { message: string };
}

export class OldPage {
  /** Exceptions and errors of the page, as reported by the engine. */
  readonly errors: string[] = [];
  private _next = 1;
  private readonly _waiting = new Map<
    number,
    { done: (value: Record<string, unknown>) => void; fail: (error: Error) => void }
  >();
  private _session = '';
  private _rest = '';
  private _patience = START_PATIENCE;
  private _loaded: (() => void) | undefined;
  private readonly _ended: Promise<unknown>;

  private constructor(private readonly _program: ChildProcess) {
    const output = _program.stdio[4] as Readable;
    output.setEncoding('utf8').on('data', (text: string) => {
      const messages = (this._rest + text).split('\0');
      this._rest = messages.pop() ?? '';
      for (const message of messages) this._take(JSON.parse(message) as Message);
    });
    // A call may be written while the engine is ending: its exit is reported, not the broken pipe.
    (_program.stdio[3] as Writable).on('error', () => undefined);
    this._ended = new Promise((done) => _program.once('exit', done));
    void this._ended.then(() => {
      for (const { fail } of this._waiting.values()) fail(new Crashed('the engine is gone'));
    });
  }

  static async open({ path, libraries }: OldEngine): Promise<OldPage> {
    const program = spawn(path, [...FLAGS, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      env: { ...process.env, LD_LIBRARY_PATH: resolve(libraries), TZ: 'UTC', LANG: 'en_US.UTF-8' },
    });
    const page = new OldPage(program);
    try {
      const { targetId } = await page._browser('Target.createTarget', { url: 'about:blank' });
      const { sessionId } = await page._browser('Target.attachToTarget', { targetId });
      page._session = sessionId as string;
      await page._call('Page.enable');
      await page._call('Runtime.enable');
      page._patience = PATIENCE;
      return page;
    } catch (error) {
      await page.close();
      throw error;
    }
  }

  async go(url: string): Promise<void> {
    const loaded = inTime(new Promise<void>((done) => (this._loaded = done)), url, this._patience);
    await Promise.all([this._call('Page.navigate', { url }), loaded]);
  }

  /** The value of an expression in the page; must be JSON. */
  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this._call('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value?: unknown }).value;
  }

  async resize(width: number, height: number): Promise<void> {
    await this._call('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this._call('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data as string, 'base64');
  }

  async close(): Promise<void> {
    this._program.kill('SIGKILL');
    await this._ended;
  }

  private _take({ id, method, params, result, error }: Message): void {
    if (method === 'Target.receivedMessageFromTarget') {
      this._take(JSON.parse(params!['message'] as string) as Message);
    } else if (method === 'Page.loadEventFired') this._loaded?.();
    else if (method === 'Runtime.exceptionThrown') this.errors.push(JSON.stringify(params!['exceptionDetails']));
    else if (id !== undefined) {
      const waiting = this._waiting.get(id);
      this._waiting.delete(id);
      if (error) waiting?.fail(new Error(error.message));
      else waiting?.done(result ?? {});
    }
  }

  private _browser(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const id = this._next++;
    const answer = this._answer(id, method);
    (this._program.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params })}\0`);
    return answer;
  }

  private _call(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const id = this._next++;
    const answer = this._answer(id, method);
    const message = JSON.stringify({ id, method, params });
    // The answer of the page tells all: that the browser took the message matters only when it did not.
    this._browser('Target.sendMessageToTarget', { sessionId: this._session, message }).catch(() => undefined);
    return answer;
  }

  private _answer(id: number, method: string): Promise<Record<string, unknown>> {
    const answer = new Promise<Record<string, unknown>>((done, fail) => {
      if (this._program.exitCode === null && this._program.signalCode === null) this._waiting.set(id, { done, fail });
      else fail(new Crashed('the engine is gone'));
    });
    return inTime(answer, method, this._patience);
  }
}

async function inTime<T>(answer: Promise<T>, what: string, patience: number): Promise<T> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Stuck(`no answer to ${what}`)), patience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
