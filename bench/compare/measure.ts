/** Single measurements of a candidate in a browser. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright';
import { PAINTED } from '../painted.ts';
import { COUNT_TIMERS } from '../pending.ts';
import { readState } from '../state.ts';
import type { Candidate } from './candidates.ts';
import type { Host } from './host.ts';

/** "Slow 4G" of Chromium's developer tools, with a fourfold CPU slowdown. */
const SLOW_4G = { latency: 562.5, downloadThroughput: 188_743, uploadThroughput: 86_507, offline: false };
const SLOWER = 4;
export const COUNT = 1000;
/** Seconds of idling to observe. */
const WATCHED = 5;

export interface Start {
  /** Milliseconds from navigation until it has rendered. */
  ready: number;
  shift: number;
  requests: number;
}

/** A first visit, on a slow phone. */
export async function start(browser: Browser, host: Host, candidate: Candidate): Promise<Start> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  host.takeRequests();
  await page.goto(host.address(candidate));
  await page.waitForFunction('window.ready');
  await sleep(300);
  const { ready, shift } = (await page.evaluate('({ ready, shift })')) as { ready: number; shift: number };
  await context.close();
  return { ready, shift, requests: host.takeRequests() };
}

/** A page that has already rendered one instance, so that code and styles are loaded. */
export async function openWarm(browser: Browser, host: Host, candidate: Candidate): Promise<Page> {
  const page = await browser.newPage();
  await page.addInitScript(COUNT_TIMERS);
  await page.goto(host.address(candidate));
  await page.waitForFunction('window.ready');
  return page;
}

/**
 * Milliseconds until a thousand instances are painted: with style and layout of those that the browser does not defer.
 */
export async function fill(page: Page, { html, isDrawn }: Candidate): Promise<number> {
  return (await page.evaluate(`(async () => {
    const box = document.createElement('div');
    box.id = 'many';
    const isDrawn = (element) => ${isDrawn};
    // From one frame on, so that all wait as long for the next.
    await ${PAINTED};
    const begin = performance.now();
    box.innerHTML = ${JSON.stringify(html)}.repeat(${COUNT});
    document.body.append(box);
    do await ${PAINTED}; while (![box.firstElementChild, box.lastElementChild].every(isDrawn));
    return performance.now() - begin;
  })()`)) as number;
}

export const empty = (page: Page): Promise<void> => page.evaluate(`document.querySelector('#many').remove()`);

/** Heap bytes per instance, and the fraction of the heap left after all are removed. */
export async function weigh(page: Page, candidate: Candidate): Promise<{ each: number; left: number }> {
  await fill(page, candidate);
  await empty(page);
  const before = await readState(page);
  await fill(page, candidate);
  const full = await readState(page);
  await empty(page);
  const after = await readState(page);
  return { each: (full.heap - before.heap) / COUNT, left: after.heap / before.heap - 1 };
}

/** Timers and frames per second with a thousand instances. */
export async function rest(page: Page): Promise<number> {
  const read = async (): Promise<number> =>
    Object.values((await page.evaluate('window.ran')) as Record<string, number>).reduce((sum, ran) => sum + ran, 0);
  await sleep(500);
  const before = await read();
  await sleep(WATCHED * 1000);
  return ((await read()) - before) / WATCHED;
}
