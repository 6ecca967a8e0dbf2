/** Follows the README as a newcomer would: its commands, its snippets and those of docs/elements, in a fresh clone. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import sirv from 'sirv';
import { drive, type Driver, type Page } from '../../tools/browsers/drive.ts';
import { findBrowsers } from '../../tools/browsers/find.ts';
import { Site } from './server.ts';
import { until } from './support.ts';

const MINUTE = 60_000;
const readme = readFileSync('README.md', 'utf8');
const pages = readdirSync('docs/elements').map((file) => readFileSync(`docs/elements/${file}`, 'utf8'));
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].filter(([, of]) => of === language).map(([, , code]) => code!.trim());
const [SEE = '', TEST = ''] = blocks(readme, 'sh');
const [SNIPPET = '', ...OTHERS] = [readme, ...pages].flatMap((text) => blocks(text, 'html'));
/** The partner's host and version folder in snippets. */
const PLACE = /https:\/\/your-host\.example\/(?:blue-heart-elements\/[\d.]+\/)?/g;

const place = mkdtempSync(join(tmpdir(), 'blue-heart-newcomer-'));
const clone = join(place, 'clone');

/** A separate environment: nothing of this npm run, but packages from its cache if present. */
function newcomer(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_TEST_CONTEXT$)/i.test(name));
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return {
    ...Object.fromEntries(own),
    PATH: path.join(delimiter),
    npm_config_prefer_offline: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
  };
}

/** Runs commands in the clone until they print the address of the demo. */
function start(commands: string): { run: ChildProcess; address: Promise<string> } {
  // A process group of its own, so that everything npm starts can be stopped with it.
  const run = spawn('sh', ['-c', commands], { cwd: clone, env: newcomer(), detached: true });
  const address = new Promise<string>((found, failed) => {
    let said = '';
    const listen = (text: Buffer): void => {
      said += text;
      const [, url] = /Blue Heart Elements: (http:\S+)/.exec(said) ?? [];
      if (url) found(url);
    };
    run.stdout.on('data', listen);
    run.stderr.on('data', listen);
    run.on('exit', (code) => failed(new Error(`${commands} ended with ${code}:\n${said.slice(-4000)}`)));
  });
  return { run, address };
}

/** Serves a folder as any host would, with the one header that the README asks for. */
async function host(folder: string): Promise<{ origin: string; stop(): Promise<void> }> {
  const setHeaders = (response: ServerResponse): unknown => response.setHeader('access-control-allow-origin', '*');
  const server = createServer(sirv(folder, { dev: true, setHeaders }));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

describe('a newcomer', () => {
  let run: ChildProcess;
  let address: string;
  let driver: Driver;
  let page: Page;
  let partner: Site;

  before(
    async () => {
      execFileSync('git', ['clone', '--quiet', process.cwd(), clone]);
      const started = start(SEE);
      run = started.run;
      address = await started.address;
      driver = await drive(findBrowsers().find(({ engine }) => engine === 'chromium')!);
      page = await driver.open();
      partner = await new Site().start();
    },
    { timeout: 10 * MINUTE },
  );

  after(async () => {
    await driver?.stop();
    await partner?.stop();
    if (run?.pid && run.exitCode === null) process.kill(-run.pid);
    rmSync(place, { recursive: true, force: true });
  });

  /** Shows HTML in a partner's own page, in English like most of the snippets. */
  const show = async (html: string): Promise<void> =>
    page.go(
      partner.serve('/', {
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Partner</title>${html}`,
        headers: { 'content-type': 'text/html; charset=utf-8' },
      }),
    );

  const drawn = `[...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('blue-heart-'))
    .every((element) => element.matches(':defined') && element.renderRoot?.querySelector('[part]'))`;

  it('has read how to see it and how to test it', () => {
    assert.match(SEE, /npm start/);
    // The second one runs this test.
    const ci = readFileSync('.ci/run', 'utf8').split('\n');
    for (const command of TEST.split(' && '))
      assert.ok(
        ci.some((line) => `${line} `.startsWith(`${command} `)),
        command,
      );
    assert.match(SNIPPET, PLACE);
  });

  it('sees the snippet builder at the printed address', async () => {
    await page.go(address);
    await until(
      page,
      // The page has no access to the content of the frame.
      `!!document.querySelector('iframe') && [...document.querySelectorAll('#blocks code')].some(({ textContent }) => /<blue-heart-/.test(textContent))`,
    );
  });

  it('pastes the first snippet into a page of another origin', async () => {
    assert.notEqual(new URL(address).origin, partner.origin);
    await show(SNIPPET.replaceAll(PLACE, address));
    await until(page, drawn);
    await until(
      page,
      `document.querySelector('blue-heart-badge').shadowRoot.textContent.includes('Uber supports the Blue Heart Campaign')`,
    );
  });

  it('copies blue-heart.js, chunks and badges to their own host, and every snippet of README and docs/elements renders from there', async () => {
    const folder = join(place, 'host');
    for (const name of ['blue-heart.js', 'parts', 'badges'])
      cpSync(join(clone, 'dist', name), join(folder, name), { recursive: true });
    const own = await host(folder);
    try {
      const [tag = ''] = /<script[^]*?<\/script>/.exec(SNIPPET)!;
      for (const snippet of [SNIPPET, ...OTHERS.map((html) => `${tag}\n${html}`)]) {
        await show(snippet.replaceAll(PLACE, own.origin));
        await until(page, drawn);
        await until(
          page,
          `[...document.images].every(({ src, naturalWidth }) => naturalWidth > 0 || !src.startsWith('${own.origin}'))`,
        );
      }
    } finally {
      await own.stop();
    }
  });
});
