/**
 * `npm run bench:lighthouse`: Lighthouse results of each demo page, on its slow phone, served by nginx as in
 * production. The phone is equally slow on every machine: the slowdown is adapted to the machine's current speed, as
 * Lighthouse recommends in
 * https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md#calibrating-the-cpu-slowdown. Medians of five
 * runs; fails below what we promise. Words in a page's path select it: `npm run bench:lighthouse airline`.
 */
import { readdirSync } from 'node:fs';
import lighthouse from 'lighthouse';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumFlags } from '../tools/browsers/chromium.ts';
import { findBrowsers } from '../tools/browsers/find.ts';
import { startNginx } from '../tools/serving/nginx.ts';

const RUNS = 5;
const LEAST = 98;
/** Lighthouse's CPU slowdown, and the speed it assumes: the middle of its "high-end desktop". */
const SLOWDOWN = 4;
const EXPECTED = 1750;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];

interface Run {
  scores: number[];
  /** Current speed of the machine, as measured by Lighthouse (`benchmarkIndex`). */
  machine: number;
  shift: number;
  /** Names of audits that cost points. */
  faults: string[];
}

async function run(browser: Browser, url: string, machine: number): Promise<Run> {
  const page = await browser.newPage();
  const result = await lighthouse(
    url,
    {
      onlyCategories: CATEGORIES,
      logLevel: 'silent',
      disableFullPageScreenshot: true,
      throttling: { cpuSlowdownMultiplier: slowdown(machine) },
    },
    undefined,
    page,
  );
  await page.close();
  const { categories, audits, environment, runtimeError } = result!.lhr;
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  return {
    scores: CATEGORIES.map((name) => Math.round((categories[name]!.score ?? 0) * 100)),
    machine: environment.benchmarkIndex,
    shift: audits['cumulative-layout-shift']!.numericValue ?? NaN,
    faults: CATEGORIES.flatMap((name) => categories[name]!.auditRefs)
      .filter(({ id, weight }) => weight && (audits[id]!.score ?? 1) < 0.9)
      .map(({ id }) => id),
  };
}

const slowdown = (machine: number): number => (SLOWDOWN * machine) / EXPECTED;
const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const wanted = process.argv.slice(2);
const pages = readdirSync('dist/demo', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html') && (!wanted.length || wanted.some((word) => file.includes(word))))
  .sort();
const path = findBrowsers().find(({ engine }) => engine === 'chromium')?.path;
if (!path) throw new Error('Chromium not found');

const { address, stop } = await startNginx();
const browser = await puppeteer.launch({ executablePath: path, args: ['--no-sandbox', ...chromiumFlags] });
const rows: Record<string, Record<string, number | string>> = {};
try {
  // A browser's first visit is slower than any other: it only measures the speed of the machine.
  let { machine } = await run(browser, `${address}/${pages[0]}`, EXPECTED);
  for (const file of pages) {
    const runs: Run[] = [];
    for (let times = 0; times < RUNS; times++) {
      const one = await run(browser, `${address}/${file}`, machine);
      ({ machine } = one);
      runs.push(one);
    }
    const speed = median(runs.map((one) => one.machine));
    const scores = CATEGORIES.map((_, index) => median(runs.map((one) => one.scores[index]!)));
    const shift = Math.max(...runs.map((one) => one.shift));
    if (scores.some((score) => score < LEAST) || shift >= 0.00005) process.exitCode = 1;
    rows[file] = {
      ...Object.fromEntries(CATEGORIES.map((name, index) => [name, scores[index]!])),
      CLS: shift.toFixed(4),
      machine: Math.round(speed),
      'slowed down': `${slowdown(speed).toFixed(1)}×`,
      'what cost points': [...new Set(runs.flatMap(({ faults }) => faults))].join(' '),
    };
  }
} finally {
  await browser.close();
  await stop();
}
console.log(`\nLighthouse, medians of ${RUNS} (allowed: ${LEAST} and more); the largest CLS (allowed: 0)`);
console.table(rows);
