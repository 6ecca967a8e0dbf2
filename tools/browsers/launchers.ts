/** Launchers of @web/test-runner for each browser found. */
import { chromeLauncher } from '@web/test-runner-chrome';
import type { BrowserLauncher, SessionResult } from '@web/test-runner-core';
import { playwrightLauncher } from '@web/test-runner-playwright';
import puppeteer from 'puppeteer-core';
import { chromiumFlags } from './chromium.ts';
import type { Browser } from './find.ts';
import { keyActions, startWebKit, type WebKit, type WebKitWindow } from './webkit.ts';

export function launcher({ engine, kind, path }: Browser): BrowserLauncher {
  // Playwright drives any Chromium, but only its own builds of the other two.
  if (engine === 'chromium' || kind === 'playwright') {
    return playwrightLauncher({
      product: engine,
      launchOptions: { executablePath: path, chromiumSandbox: false, args: engine === 'chromium' ? chromiumFlags : [] },
    });
  }
  if (engine === 'firefox') {
    // The launcher's types only cover Puppeteer's own browser; Firefox is driven by WebDriver BiDi.
    const options = { browser: 'firefox', executablePath: path, headless: true } as object;
    return chromeLauncher({ launchOptions: options, puppeteer: puppeteer as never, concurrency: 1 });
  }
  return new WebKitLauncher(path);
}

/** Runs test files one after the other in one window of WebKitGTK. */
class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKit';
  /** The type that the runner's `sendKeys` expects. */
  readonly type = 'webdriver';
  readonly concurrency = 1;
  private _webkit: WebKit | undefined;
  private _window: WebKitWindow | undefined;
  private _session: string | undefined;

  constructor(private readonly _driverPath: string) {}

  async startSession(session: string, url: string): Promise<void> {
    this._webkit ??= await startWebKit(this._driverPath);
    this._window ??= await this._webkit.open();
    this._session = session;
    await this._window.go(url);
  }

  isActive(session: string): boolean {
    return session === this._session;
  }

  getBrowserUrl(): Promise<string> {
    return this._window!.url();
  }

  async stopSession(): Promise<SessionResult> {
    const logs = await this._window!.evaluate('window.__wtr_browser_logs__ ? window.__wtr_browser_logs__.logs : []');
    await this._window!.go('about:blank');
    this._session = undefined;
    return { browserLogs: logs as unknown[][] };
  }

  async startDebugSession(): Promise<void> {
    throw new Error('Debugging is not supported in WebKitGTK; use Chromium or Firefox.');
  }

  async stop(): Promise<void> {
    await this._window?.close();
    this._webkit?.stop();
  }

  /** Called by the runner's `sendKeys`, with the key names of Playwright. */
  async sendKeys(_session: string, keys: string[]): Promise<void> {
    await this._window!.act([keyActions(keys)]);
  }
}
