/**
 * `npm run test:visual`: whether every story looks as before, in Chromium. `-- --update` stores the current look; `--
 * badge help` tests only the stories of these files.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import playwright, { type Page } from 'playwright';
import sirv from 'sirv';
import { chromiumFlags } from '../browsers/chromium.ts';
import { findBrowsers } from '../browsers/find.ts';
import { compare, keep, small } from './compare.ts';
import { fontEnv, missingFonts } from './fonts.ts';
import { mayDiffer, openStudio, shoot } from './shoot.ts';
import { baselineOf, FAILED, readBaselines, readStories, STORYBOOK, type Story } from './stories.ts';

const STUDIOS = 2;

const words = process.argv.slice(2);
const isUpdate = words.includes('--update');
const only = words.filter((word) => !word.startsWith('--'));
const isMeant = (name: string): boolean => !only.length || only.includes(dirname(name));

const path = findBrowsers().find(({ engine }) => engine === 'chromium')?.path;
if (!path) throw new Error('Chromium not found');
const fonts = missingFonts();
if (fonts.length) throw new Error(`Screenshots need Debian's ${fonts.join(' and ')}.`);

rmSync(FAILED, { recursive: true, force: true });
const stories = readStories().filter(({ name }) => isMeant(name));
const failed = new Set<string>();
let updated = 0;

function fail(name: string, what: string): void {
  failed.add(name);
  console.error(`${name} ${what}`);
}

function write(file: string, picture: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
}

const server = createServer(sirv(STORYBOOK));
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await playwright.chromium.launch({
  executablePath: path,
  chromiumSandbox: false,
  args: [...chromiumFlags, '--font-render-hinting=none', '--disable-lcd-text', '--hide-scrollbars'],
  env: { ...process.env, ...fontEnv },
});

/** A story that differs is tried again from scratch: a busy machine may have rendered half of it. */
async function look(page: Page, story: Story, isAgain = false): Promise<void> {
  const shot = await shoot(page, site, story);
  const now = await small(shot);
  const difference = await compare(story.name, now, await mayDiffer(page));
  if (!difference) return;
  if (!isAgain) return look(page, story, true);
  if (isUpdate) {
    write(baselineOf(story.name), await keep(now));
    updated++;
    return;
  }
  fail(story.name, difference.what);
  write(join(FAILED, `${story.name}.png`), shot);
  if (difference.picture) write(join(FAILED, `${story.name}.difference.png`), difference.picture);
}

const waiting = [...stories];
await Promise.all(
  Array.from({ length: STUDIOS }, async () => {
    const page = await openStudio(browser);
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      try {
        await look(page, story);
      } catch (error) {
        fail(story.name, `has no picture: ${(error as Error).message}`);
      }
    }
  }),
);
await browser.close();
server.close();

const left = readBaselines().filter((name) => isMeant(name) && !stories.some((story) => story.name === name));
for (const name of left) {
  if (isUpdate) rmSync(baselineOf(name));
  else fail(name, 'belongs to no story');
}

const counts = { passed: stories.length + left.length - failed.size, failed: failed.size };
if (process.env.VISUAL_COUNTS) writeFileSync(process.env.VISUAL_COUNTS, JSON.stringify({ chromium: counts }));
if (isUpdate) console.log(`${updated} pictures written, ${left.length} removed.`);
else console.log(`${counts.passed} stories look as before, ${counts.failed} do not.`);
if (failed.size) {
  console.log(`Differences are in ${FAILED}. To accept them: npm run test:visual -- --update`);
  process.exit(1);
}
