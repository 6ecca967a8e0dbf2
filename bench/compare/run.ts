/**
 * Our badge compared with what it is built on and with widgets of others, in one run, interleaved in rounds. What
 * counts are the ratios to a hello world in Lit. github-buttons renders only what is in the page when it starts: it is
 * only in the first table.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Page } from 'playwright';
import { brotliSize } from '../../build/brotli.ts';
import { launch } from '../chromium.ts';
import { candidates as readCandidates, HELLO_LIT, OURS, SAME_LIT, type Candidate } from './candidates.ts';
import { serve } from './host.ts';
import { empty, fill, openWarm, rest, start, weigh } from './measure.ts';

const ROUNDS = 9;
/**
 * Limits of our badge: bytes; time to render, relative to the hello world; time for a thousand, relative to the same
 * badge in Lit; fraction of the heap left over.
 */
const ALLOWED = { bytes: 10_800, ready: 1.1, each: 1.05, left: 0.03 };

const HERE = import.meta.dirname;

interface Found {
  candidate: Candidate;
  bytes: number;
  requests: number;
  ready: number[];
  shift: number;
  each: number[];
  heap?: number;
  left?: number;
  wakeUps?: number;
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const spread = (values: number[], digits: number): string =>
  `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;
const table = (rows: string[][]): string => {
  const [head, ...body] = rows;
  return [head!, head!.map((_, index) => (index ? '--:' : '---')), ...body]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
};

export async function compare(): Promise<void> {
  if (!existsSync(`${HERE}/node_modules`)) {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: HERE, stdio: 'inherit' });
  }
  const candidates = await readCandidates();
  const host = await serve(candidates);
  const browser = await launch();
  const found = candidates.map((candidate): Found => ({
    candidate,
    bytes: candidate.script ? brotliSize(Buffer.from(candidate.script)) : 0,
    requests: 0,
    ready: [],
    shift: 0,
    each: [],
  }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const one of found) {
      const { ready, shift, requests } = await start(browser, host, one.candidate);
      one.ready.push(ready);
      one.shift = Math.max(one.shift, shift);
      one.requests = requests;
    }
  }
  const many = found.filter(({ candidate }) => candidate.name !== 'github-buttons');
  const pages = new Map<Found, Page>();
  for (const one of many) pages.set(one, await openWarm(browser, host, one.candidate));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [one, page] of pages) {
      await page.bringToFront();
      one.each.push(await fill(page, one.candidate));
      await empty(page);
    }
  }
  for (const [one, page] of pages) {
    const { each, left } = await weigh(page, one.candidate);
    Object.assign(one, { heap: each, left });
    await fill(page, one.candidate);
    one.wakeUps = await rest(page);
    await page.close();
  }
  await browser.close();
  host.stop();

  const of = (name: string): Found => found.find(({ candidate }) => candidate.name === name)!;
  const [hello, same, ours] = [of(HELLO_LIT), of(SAME_LIT), of(OURS)];
  /** Median over the rounds: other work on the machine slows both of a round. */
  const ratio = (values: number[], base: number[]): number =>
    median(values.map((value, round) => value / base[round]!));
  const times = (value: number): string => `${value.toFixed(2)}×`;
  console.log(`\nA first visit on Slow 4G with a processor four times as slow; medians of ${ROUNDS} (least–most)\n`);
  console.log(
    table([
      ['', 'bytes, brotli', 'to hello', 'requests', 'drawn after ms', 'to hello', 'CLS'],
      ...found.map(({ candidate, bytes, requests, ready, shift }) => [
        candidate.name,
        String(bytes),
        times(bytes / hello.bytes),
        String(requests),
        spread(ready, 0),
        times(ratio(ready, hello.ready)),
        shift.toFixed(4),
      ]),
    ]),
  );
  console.log(`\nA thousand of them; medians of ${ROUNDS} (least–most)\n`);
  console.log(
    table([
      ['', 'ms for all', 'to hello', 'to the same badge', 'heap, bytes each', 'heap left, %', 'wake-ups a second'],
      ...many.map(({ candidate, each, heap, left, wakeUps }) => [
        candidate.name,
        spread(each, 1),
        times(ratio(each, hello.each)),
        times(ratio(each, same.each)),
        heap!.toFixed(0),
        (left! * 100).toFixed(2),
        wakeUps!.toFixed(2),
      ]),
    ]),
  );

  const faults = [
    ours.bytes > ALLOWED.bytes && 'bytes',
    ratio(ours.ready, hello.ready) > ALLOWED.ready && 'ready',
    ours.shift > 0 && 'CLS',
    ratio(ours.each, same.each) > ALLOWED.each && 'a thousand',
    ours.left! > ALLOWED.left && 'heap left',
    ours.wakeUps! > 0 && 'wake-ups',
  ].filter(Boolean);
  console.log(
    `\nAllowed for ours: ${ALLOWED.bytes} bytes, ${ALLOWED.ready}× the time of the hello world, CLS 0, a thousand in ${ALLOWED.each}× the time of the same badge in Lit, ${ALLOWED.left * 100} % of the heap left, no wake-up.` +
      (faults.length ? ` Above it: ${faults.join(', ')}.` : ' All is within.'),
  );
  if (faults.length) process.exitCode = 1;
}
