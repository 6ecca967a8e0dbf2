/**
 * `npm run bench:serve`: how many copies of blue-heart.js, in brotli, one nginx serves on this machine, with wrk on the
 * same processors. And how many 304 responses, which caches ask for.
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { findProgram } from '../tools/debian.ts';
import { startNginx } from '../tools/serving/nginx.ts';

const SECONDS = 10;
const RUNS = 3;

const wrk = findProgram('wrk', ['wrk']);
const { address, stop } = await startNginx();
const url = `${address}/blue-heart.js`;

/** Requests per second, median response time, and bytes on the wire per response. */
function measure(headers: Record<string, string>): { perSecond: number; latency: string; bytes: number } {
  const said = execFileSync(
    wrk,
    [
      '-t2',
      '-c64',
      `-d${SECONDS}s`,
      '--latency',
      ...Object.entries(headers).flatMap((one) => ['-H', one.join(': ')]),
      url,
    ],
    { encoding: 'utf8' },
  );
  const find = (pattern: RegExp): string => {
    const [, found] = pattern.exec(said) ?? [];
    if (!found) throw new Error(`wrk printed no match for ${pattern}:\n${said}`);
    return found;
  };
  if (/Non-2xx or 3xx|Socket errors/.test(said)) throw new Error(`wrk reported errors:\n${said}`);
  const [, amount = '', unit = ''] = /([\d.]+)([KMG])B read/.exec(said) ?? [];
  return {
    perSecond: Number(find(/Requests\/sec:\s+([\d.]+)/)),
    latency: find(/50%\s+(\S+)/),
    bytes: (Number(amount) * { K: 1024, M: 1024 ** 2, G: 1024 ** 3 }[unit]!) / Number(find(/(\d+) requests in/)),
  };
}

try {
  const brotli = { 'Accept-Encoding': 'br' };
  const { headers } = await fetch(url, { headers: brotli });
  const asked = {
    'the script, brotli': brotli,
    'nothing has changed (304)': { ...brotli, 'If-None-Match': headers.get('etag')! },
    'the script, not compressed': { 'Accept-Encoding': 'identity' },
  };
  console.log(`nginx and wrk on ${cpus().length} processors (${cpus()[0]!.model}), 64 connections, medians of ${RUNS}`);
  console.table(
    Object.fromEntries(
      Object.entries(asked).map(([name, headers]) => {
        const runs = Array.from({ length: RUNS }, () => measure(headers)).sort((a, b) => a.perSecond - b.perSecond);
        const { perSecond, latency, bytes } = runs[Math.floor(RUNS / 2)]!;
        return [
          name,
          {
            'requests/s': Math.round(perSecond),
            'bytes with headers': Math.round(bytes),
            'MB/s': Math.round((perSecond * bytes) / 1e6),
            'median time': latency,
          },
        ];
      }),
    ),
  );
} finally {
  await stop();
}
