/**
 * Opens and reads help with a fourfold CPU slowdown: how long the page is unresponsive. A task of more than 50 ms is
 * noticeable. Each language has its own page with a heading, a line and a button in that language, which loads its
 * fonts, as on a partner's page; help is opened cold. The built script in Chromium.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import sirv from 'sirv';
import { badgeWords } from '../src/locales/badge/index.ts';
import { languages, type Language } from '../src/locales/languages.ts';
import { launch } from './chromium.ts';
import { PAINTED } from './painted.ts';

const SLOWER = 4;
const ROUNDS = 5;
/** Milliseconds; browsers call it a long task. */
const LONG = 50;

/** What a reader does, in order. */
const STEPS = {
  open: `help.open = true`,
  'I need help': `root.querySelectorAll('[part=way]')[0].click()`,
  tick: `root.querySelector('input').click()`,
  'type a letter': `field = root.querySelector('textarea'), field.value = 'a', field.dispatchEvent(new Event('input'))`,
  back: `root.querySelector('#view').previousElementSibling.click()`,
  'I saw something': `root.querySelectorAll('[part=way]')[1].click()`,
  'back again': `root.querySelector('#view').previousElementSibling.click()`,
  'Call or write': `root.querySelectorAll('[part=way]')[2].click()`,
};

interface Measured {
  /** Milliseconds from the press until something on screen has changed. */
  answer: number;
  /** Its longest task, if one was long. */
  long: number;
}

async function measure(page: Page): Promise<Record<string, Measured>> {
  const found: Record<string, Measured> = {};
  for (const [name, step] of Object.entries(STEPS)) {
    await page.evaluate('window.long = 0');
    const answer = (await page.evaluate(`new Promise((done) => {
      const help = document.querySelector('blue-heart-help');
      const root = help.renderRoot;
      let field;
      // A task of its own, so that what is measured is one.
      setTimeout(() => {
        const start = performance.now();
        ${step};
        help.updateComplete.then(() => ${PAINTED}).then(() => done(performance.now() - start));
      }, 50);
    })`)) as number;
    await page.waitForTimeout(300);
    found[name] = { answer, long: (await page.evaluate('window.long')) as number };
  }
  return found;
}

export async function open(): Promise<void> {
  const dist = sirv('dist', { dev: true });
  const server = createServer((request, response) => {
    const [, language] = /^\/page\/(\w+)$/.exec(request.url ?? '') ?? [];
    if (!language) dist(request, response, () => void response.writeHead(404).end());
    else {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="${language}"><script src="/blue-heart.js"></script>
 <h1>${badgeWords[language as Language].campaign}</h1><p>${badgeWords[language as Language].coordinated}</p><button>${badgeWords[language as Language].help}</button>
         <blue-heart-help mode="dialog" country="JP" sector="local-authority"></blue-heart-help>`,
      );
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launch();

  const table: Record<string, Record<string, string>> = {};
  const opening: { language: string; long: number[] }[] = [];
  for (const language of languages) {
    const rounds: Record<string, Measured>[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.newPage();
      await page.goto(`${root}/page/${language}`);
      await page.waitForFunction(`!!document.querySelector('blue-heart-help').renderRoot?.querySelector('dialog')`);
      await page.waitForTimeout(300);
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      await page.evaluate(
        `new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (window.long = Math.max(window.long, duration)))).observe({ type: 'longtask' })`,
      );
      rounds.push(await measure(page));
      await page.close();
    }
    opening.push({ language, long: rounds.map(({ open: { long } = { long: 0 } }) => long) });
    table[language] = Object.fromEntries(
      Object.keys(STEPS).map((step) => {
        const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
        const longest = median(rounds.map((round) => round[step]!.long));
        return [
          step,
          `${median(rounds.map((round) => round[step]!.answer)).toFixed(0)}${longest ? ` (${longest})` : ''}`,
        ];
      }),
    );
  }
  await browser.close();
  server.close();

  console.log(
    `\nHelp, ${SLOWER} times slower, Japan: ms until something is seen; in brackets the longest task above ${LONG} ms. Medians of ${ROUNDS}`,
  );
  console.table(table);
  const all = opening.flatMap(({ long }) => long);
  const always = opening.filter(({ long }) => long.every((task) => task > LONG)).map(({ language }) => language);
  console.log(
    `openings with a task above ${LONG} ms: ${all.filter(Boolean).length} of ${all.length}, the longest ${Math.max(...all)} ms; ` +
      `in every round, which no other load on the machine explains: ${always.join(', ') || 'in no language'}`,
  );
  if (always.length) process.exitCode = 1;
}
