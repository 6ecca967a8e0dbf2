/** What somebody does who was told of us today: the README's commands and snippets, read out of it, in a clone that has nothing else. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
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
const blocks = (language: string): string[] =>
  [...readme.matchAll(/^```(\w+)\n([^]*?)^```$/gm)]
    .filter(([, of]) => of === language)
    .map(([, , code]) => code!.trim());
const [SEE = '', TEST = ''] = blocks('sh');
const [SNIPPET = '', ...OTHERS] = blocks('html');
/** What the snippet has in the place of a partner's host. */
const PLACE = 'https://your-host.example/';

const place = mkdtempSync(join(tmpdir(), 'blue-heart-newcomer-'));
const clone = join(place, 'clone');

/** A shell of their own: nothing of this run of npm, and packages from its cache where they are there. */
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
  // A group of its own, so that what npm starts can be stopped with it.
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

/** Serves a folder as any host would, with no header of ours. */
async function host(folder: string): Promise<{ origin: string; stop(): Promise<void> }> {
  const server = createServer(sirv(folder, { dev: true }));
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

  /** Shows HTML in a page of the partner's own, in English as most of the README's words are. */
  const show = async (html: string): Promise<void> =>
    page.go(
      partner.serve('/', {
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Partner</title>${html}`,
        headers: { 'content-type': 'text/html; charset=utf-8' },
      }),
    );

  const drawn = `[...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('blue-heart-'))
    .every((element) => element.matches(':defined') && element.shadowRoot?.querySelector('[part]'))`;

  it('has read how to see it and how to test it', () => {
    assert.match(SEE, /npm start/);
    // The second is what runs this test.
    const ci = readFileSync('.ci/run', 'utf8').split('\n');
    for (const command of TEST.split(' && ')) assert.ok(ci.includes(command), command);
    assert.ok(SNIPPET.includes(PLACE));
  });

  it('sees the snippet builder under the address that was printed', async () => {
    await page.go(address);
    await until(
      page,
      // What is in the frame the page itself may not see.
      `!!document.querySelector('iframe') && [...document.querySelectorAll('#blocks code')].some(({ textContent }) => /<blue-heart-/.test(textContent))`,
    );
  });

  it('pastes the first snippet into a page of another origin', async () => {
    assert.notEqual(new URL(address).origin, partner.origin);
    await show(SNIPPET.replace(PLACE, address));
    await until(page, drawn);
    await until(
      page,
      `document.querySelector('blue-heart-badge').shadowRoot.textContent.includes('Uber supports the Blue Heart Campaign')`,
    );
  });

  it('copies blue-heart.js, parts and badges to a host of their own, and every snippet of the README is drawn from there', async () => {
    const folder = join(place, 'host');
    for (const name of ['blue-heart.js', 'parts', 'badges'])
      cpSync(join(clone, 'dist', name), join(folder, name), { recursive: true });
    const own = await host(folder);
    try {
      const [tag = ''] = /<script.*<\/script>/.exec(SNIPPET)!;
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
