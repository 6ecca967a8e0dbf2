/** One way to drive a page in each of the three engines, for tests of whole pages. */
import playwright from 'playwright';
import puppeteer from 'puppeteer-core';
import { chromiumFlags } from './chromium.ts';
import type { Browser, Engine } from './find.ts';
import { startWebKit } from './webkit.ts';

export interface Page {
  go(url: string): Promise<void>;
  /** The value of an expression in the page; must be JSON. Works on pages whose policy forbids `eval`. */
  evaluate(expression: string): Promise<unknown>;
  resize(width: number, height: number): Promise<void>;
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface Driver {
  engine: Engine;
  open(): Promise<Page>;
  stop(): Promise<void>;
}

export async function drive(browser: Browser): Promise<Driver> {
  if (browser.kind === 'playwright') return drivePlaywright(browser.engine);
  return browser.engine === 'webkit' ? driveWebKit(browser) : drivePuppeteer(browser);
}

/** Chromium over its DevTools protocol, Firefox over WebDriver BiDi. */
async function drivePuppeteer({ engine, path }: Browser): Promise<Driver> {
  const program = await puppeteer.launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: path,
    args: engine === 'firefox' ? [] : ['--no-sandbox', ...chromiumFlags],
  });
  return {
    engine,
    stop: () => program.close(),
    async open() {
      const page = await program.newPage();
      return {
        go: async (url) => void (await page.goto(url)),
        evaluate: (expression) => page.evaluate(expression),
        resize: (width, height) => page.setViewport({ width, height }),
        screenshot: () => page.screenshot(),
        close: () => page.close(),
      };
    },
  };
}

async function drivePlaywright(engine: Engine): Promise<Driver> {
  const program = await playwright[engine].launch();
  return {
    engine,
    stop: () => program.close(),
    async open() {
      const page = await program.newPage();
      return {
        go: async (url) => void (await page.goto(url)),
        evaluate: (expression) => page.evaluate(expression),
        resize: (width, height) => page.setViewportSize({ width, height }),
        screenshot: () => page.screenshot(),
        close: () => page.close(),
      };
    },
  };
}

/** WebKitGTK's driver has one session; its pages come one after the other. */
async function driveWebKit({ path }: Browser): Promise<Driver> {
  const webkit = await startWebKit(path);
  const window = await webkit.open();
  return {
    engine: 'webkit',
    async stop() {
      await window.close();
      webkit.stop();
    },
    async open() {
      return {
        go: (url) => window.go(url),
        evaluate: (expression) => window.evaluate(expression),
        resize: (width, height) => window.resize(width, height),
        screenshot: () => window.screenshot(),
        close: () => window.go('about:blank'),
      };
    },
  };
}
