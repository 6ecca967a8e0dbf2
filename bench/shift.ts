/**
 * Each demo page, on a phone and on a desktop, with our script a second late as on a slow connection: how much of the
 * visible content moves (cumulative layout shift, CLS), and how many timers remain when idle. The built script in
 * Chromium.
 */
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { site } from '../tools/site.ts';
import { launch } from './chromium.ts';
import { COUNT_TIMERS } from './pending.ts';

const SCREENS = { telephone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } };
const LATE = 1000;

const OBSERVE = `
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });`;

export async function shift(): Promise<void> {
  const server = createServer((request, response) => {
    const isOurs = request.url!.startsWith('/parts/') || request.url === '/blue-heart.js';
    setTimeout(() => site(request, response), isOurs ? LATE : 0);
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  const browser = await launch();
  const pages = readdirSync('dist/demo', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();
  const rows: Record<string, Record<string, string | number>> = {};
  for (const file of pages) {
    const row: Record<string, string | number> = {};
    for (const [name, viewport] of Object.entries(SCREENS)) {
      const page = await browser.newPage({ viewport });
      await page.addInitScript(COUNT_TIMERS + OBSERVE);
      await page.goto(`http://localhost:${port}/${file}`, { waitUntil: 'networkidle' });
      await page.waitForTimeout(3500);
      const [moved, timers] = (await page.evaluate('[window.shift, window.pending.size]')) as [number, number];
      row[`CLS, ${name}`] = moved.toFixed(4);
      row[`timers, ${name}`] = timers;
      if (moved >= 0.00005) process.exitCode = 1;
      await page.close();
    }
    rows[file] = row;
  }
  await browser.close();
  server.close();
  console.log(`\nLayout shift of the demo pages, our script ${LATE} ms late (allowed: 0)`);
  console.table(rows);
}
