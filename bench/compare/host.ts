/** Serves a candidate's page and script, compressed as on a host, and counts requests. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import type { Candidate } from './candidates.ts';

export interface Host {
  address(candidate: Candidate): string;
  /** Requests since the last call, without the page. */
  takeRequests(): number;
  stop(): void;
}

/** Surrounded by text, as on a page, so that shifts are measured. */
const page = ({ script, html, css = '', isDrawn }: Candidate, index: number): string => `<!doctype html>
  <html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <link rel="icon" href="data:,"><style>${css}</style>
  ${script ? `<script src="/${index}.js" async></script>` : ''}
  <script>
    window.shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (shift += value)))
      .observe({ type: 'layout-shift', buffered: true });
    (function look() {
      const element = document.querySelector('#box')?.firstElementChild;
      if (element && (${isDrawn}) && element.getBoundingClientRect().height) window.ready ??= performance.now();
      else requestAnimationFrame(look);
    })();
  </script>
  <h1>A page of a partner</h1><p>Above it stands a line.</p><div id="box">${html}</div><p>Below it stands another line.</p>`;

export async function serve(candidates: Candidate[]): Promise<Host> {
  const bodies = new Map(
    candidates.flatMap((candidate, index) => [
      [`/${index}`, { type: 'text/html', body: brotliCompressSync(page(candidate, index)) }],
      [`/${index}.js`, { type: 'text/javascript', body: brotliCompressSync(candidate.script ?? '') }],
    ]),
  );
  let requests = 0;
  const server = createServer(({ url = '' }, response) => {
    const found = bodies.get(url);
    if (!/^\/\d+$/.test(url)) requests++;
    response.writeHead(found ? 200 : 404, {
      'content-type': `${found?.type ?? 'text/plain'}; charset=utf-8`,
      ...(found && { 'content-encoding': 'br' }),
    });
    response.end(found?.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: (candidate) =>
      `http://127.0.0.1:${(server.address() as AddressInfo).port}/${candidates.indexOf(candidate)}`,
    takeRequests: () => {
      const taken = requests;
      requests = 0;
      return taken;
    },
    stop: () => void server.close(),
  };
}
