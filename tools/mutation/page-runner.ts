/** Runs element tests for Stryker: in a page of Chromium, and only tests that reach the mutated code. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { MutantCoverage, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
  type DryRunOptions,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import puppeteer, { type Browser, type KeyInput } from 'puppeteer-core';
import { chromiumFlags } from '../browsers/chromium.ts';
import { findBrowsers } from '../browsers/find.ts';

/** State that instrumented code reads and writes. */
interface Instruments {
  activeMutant?: string;
  currentTestId?: string;
  mutantCoverage?: MutantCoverage;
  hitLimit?: number;
  hitCount?: number;
}

/** Input of a page, and its result. */
interface Order extends Instruments {
  /** Names of the tests to run; unset: all. */
  only?: string[];
  bail: boolean;
  perTest: boolean;
}
interface Outcome extends Instruments {
  tests: { name: string; ms: number; failure?: string }[];
}

/** Runs in the page before its tests are loaded. */
const PAGE = `
  const order = window.order;
  window.__stryker__ = { activeMutant: order.activeMutant, hitLimit: order.hitLimit, hitCount: order.hitLimit ? 0 : undefined };
  mocha.setup({ ui: 'bdd', timeout: 15000, bail: order.bail, reporter: function () {} });
  if (order.only) {
    const only = new Set(order.only);
    mocha.grep({ test: (title) => only.has(title) });
  }
  if (order.perTest) beforeEach(function () { __stryker__.currentTestId = this.currentTest.fullTitle(); });`;

const RUN = `
  const tests = [];
  mocha.run(() => {
    const { mutantCoverage, hitCount } = __stryker__;
    done(JSON.stringify({ tests, mutantCoverage, hitCount }));
  })
    .on('pass', (test) => tests.push({ name: test.fullTitle(), ms: test.duration }))
    .on('fail', (test, error) => tests.push({ name: test.fullTitle(), ms: test.duration || 0, failure: String(error) }));`;

/** Commands of the usual test runner, implemented here. */
const COMMANDS = `
  export const sendKeys = (keys) => sendKeysHere(JSON.stringify(keys));`;

/** Bundles sources and tests as they are in this folder, which is where Stryker has mutated them. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['/__web-*'],
    // Tests have side effects, whatever package.json says about files without.
    ignoreAnnotations: true,
    plugins: [
      {
        name: 'commands',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^@web\/test-runner-commands$/ }, ({ importer }) =>
            importer.includes('node_modules') ? undefined : { path: 'commands', namespace: 'commands' },
          );
          onLoad({ filter: /./, namespace: 'commands' }, () => ({ contents: COMMANDS }));
        },
      },
    ],
  });
  return outputFiles[0]!.text;
}

export class PageRunner implements TestRunner {
  static inject = tokens(commonTokens.options);
  private readonly _server = createServer();
  private _browser?: Browser;

  constructor(private readonly _options: StrykerOptions) {}

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const tests = this._options['pageTests'] as string[];
    const script = 'text/javascript; charset=utf-8';
    const answers: Record<string, [type: string, body: string]> = {
      '/': [
        'text/html; charset=utf-8',
        `<!doctype html><html><head><title>Tests</title></head><body><script src="/mocha.js"></script><script>${PAGE}</script>
         <script src="/tests.js"></script><script>${RUN}</script></body></html>`,
      ],
      '/mocha.js': [script, readFileSync(createRequire(import.meta.url).resolve('mocha/mocha.js'), 'utf8')],
      '/tests.js': [script, await bundle(tests.map((file) => `import './${file}';`).join('\n'))],
    };
    this._server.on('request', ({ url = '' }, response) => {
      void (async () => {
        // Sources on their own are for frames in the page.
        const isSource = url.startsWith('/src/');
        const [type, body] = isSource ? [script, await bundle(`import '.${url}';`)] : (answers[url] ?? []);
        if (type) response.writeHead(200, { 'content-type': type }).end(body);
        else response.writeHead(404).end();
      })();
    });
    this._server.listen(0, '127.0.0.1');
    await once(this._server, 'listening');
  }

  async dryRun({ timeout, disableBail }: DryRunOptions): Promise<DryRunResult> {
    return this._run({ bail: !disableBail, perTest: true }, timeout);
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, hitLimit, disableBail, timeout } = options;
    const result = await this._run(
      {
        activeMutant: activeMutant.id,
        bail: !disableBail,
        perTest: false,
        ...(testFilter && { only: testFilter }),
        ...(hitLimit && { hitLimit }),
      },
      timeout,
    );
    return toMutantRunResult(result);
  }

  async dispose(): Promise<void> {
    await this._browser?.close();
    this._server.close();
  }

  /** A fresh page for each run: whatever a mutant breaks ends with it. */
  private async _run(order: Order, timeout: number): Promise<DryRunResult> {
    this._browser ??= await puppeteer.launch({
      executablePath: findBrowsers().find(({ engine }) => engine === 'chromium')!.path,
      // It ends together with this process.
      pipe: true,
      // A mutant may navigate the page, and must not reach the network.
      args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', ...chromiumFlags],
    });
    const page = await this._browser.newPage();
    await page.exposeFunction('sendKeysHere', async (words: string) => {
      const [[kind, key] = []] = Object.entries(JSON.parse(words) as object) as ['press' | 'down' | 'up', KeyInput][];
      await page.keyboard[kind!](key!);
    });
    const ended = new Promise<Outcome>((resolve) => {
      void page.exposeFunction('done', (outcome: string) => resolve(JSON.parse(outcome) as Outcome));
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), timeout)));
    // A mutant is also active in frames of the page, and coverage there counts too.
    await page.evaluateOnNewDocument(
      `if (window === top) window.order = ${JSON.stringify(order)}; else window.__stryker__ = top.__stryker__;`,
    );
    const { port } = this._server.address() as AddressInfo;
    const outcome = await Promise.race([page.goto(`http://127.0.0.1:${port}/`).then(() => ended), late]);
    clearTimeout(timer);
    if (!outcome) {
      // A page in an endless loop may not close either.
      this._browser.process()!.kill('SIGKILL');
      delete this._browser;
      return { status: DryRunStatus.Timeout };
    }
    await page.close();
    const limit = determineHitLimitReached(outcome.hitCount, order.hitLimit);
    if (limit) return limit;
    return {
      status: DryRunStatus.Complete,
      tests: outcome.tests.map(({ name, ms, failure }): TestResult => ({
        id: name,
        name,
        timeSpentMs: ms,
        ...(failure === undefined
          ? { status: TestStatus.Success }
          : { status: TestStatus.Failed, failureMessage: failure }),
      })),
      ...(outcome.mutantCoverage && { mutantCoverage: outcome.mutantCoverage }),
    };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'page', PageRunner)];
