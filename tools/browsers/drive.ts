/** One API to drive a page in each of the three engines, for tests of whole pages. */
import playwright from 'playwright';
import puppeteer, { type KeyInput } from 'puppeteer-core';
import { chromiumFlags } from './chromium.ts';
import type { Browser, Engine } from './find.ts';
import { keyActions, startWebKit } from './webkit.ts';

export interface Page {
  go(url: string): Promise<void>;
  /** The value of an expression in the page; must be JSON. Works on pages whose policy forbids `eval`. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses and releases a key as a keyboard does: `Shift`, `Tab`, `Enter`, or a letter. */
  press(key: string): Promise<void>;
  /** Clicks at a position in the viewport, with Shift held if `withShift` is set. */
  click(x: number, y: number, withShift?: boolean): Promise<void>;
  /** Like the Back button. Does not wait for the page. */
  back(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(): Promise<Uint8Array>;
  /** Emulates the system's dark mode; Chromium only. */
  dark?(): Promise<void>;
  /** The accessibility tree; Chromium only. */
  tree?(): Promise<AccessibleNode | null>;
  close(): Promise<void>;
}

/** A node of the accessibility tree. */
export interface AccessibleNode {
  role: string;
  name?: string | undefined;
  value?: string | number | undefined;
  checked?: boolean | 'mixed' | undefined;
  modal?: boolean | undefined;
  children?: AccessibleNode[] | undefined;
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
    acceptInsecureCerts: true,
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
        press: (key) => page.keyboard.press(key as KeyInput),
        async click(x, y, withShift = false) {
          if (withShift) await page.keyboard.down('Shift');
          await page.mouse.click(x, y);
          if (withShift) await page.keyboard.up('Shift');
        },
        // A page from the back/forward cache does not fire `load`, which Puppeteer would wait for.
        back: async () => void page.goBack({ timeout: 5000 }).catch(() => null),
        resize: (width, height) => page.setViewport({ width, height }),
        screenshot: () => page.screenshot(),
        ...(engine === 'chromium' && {
          dark: () => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]),
          tree: () => page.accessibility.snapshot(),
        }),
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
      const page = await program.newPage({ ignoreHTTPSErrors: true });
      return {
        go: async (url) => void (await page.goto(url)),
        evaluate: (expression) => page.evaluate(expression),
        press: (key) => page.keyboard.press(key),
        async click(x, y, withShift = false) {
          if (withShift) await page.keyboard.down('Shift');
          await page.mouse.click(x, y);
          if (withShift) await page.keyboard.up('Shift');
        },
        back: async () => void page.goBack({ timeout: 5000 }).catch(() => null),
        resize: (width, height) => page.setViewportSize({ width, height }),
        screenshot: () => page.screenshot(),
        close: () => page.close(),
      };
    },
  };
}

/** WebKitGTK's driver has one session; its pages run one after the other. */
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
        press: (key) => window.act([keyActions(key, 'both')]),
        async click(x, y, withShift = false) {
          if (withShift) await window.act([keyActions('Shift', 'keyDown')]);
          const actions = [
            { type: 'pointerMove', duration: 0, x, y },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ];
          await window.act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
          if (withShift) await window.act([keyActions('Shift', 'keyUp')]);
        },
        back: () => window.back(),
        resize: (width, height) => window.resize(width, height),
        screenshot: () => window.screenshot(),
        close: () => window.go('about:blank'),
      };
    },
  };
}
