/** Serves the demo and the built files on a free port from 8000 on, or on PORT, and prints the address. */
import { createServer, type Server } from 'node:http';
import { site } from './site.ts';

/** Ports to try. */
const TRIES = 20;

const first = Number(process.env.PORT ?? 8000);

/** Listens on a port; false if it is taken. */
const listen = (server: Server, port: number, host: string): Promise<boolean> =>
  new Promise((done, failed) => {
    server
      .once('listening', () => done(true))
      .once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE') done(false);
        else failed(error);
      })
      .listen(port, host);
  });

/** Whether nothing listens on `localhost`, which browsers resolve to either of these. */
async function isFree(port: number): Promise<boolean> {
  for (const host of ['127.0.0.1', '::1']) {
    const probe = createServer();
    const isOurs = await listen(probe, port, host).catch(() => true);
    await new Promise((done) => probe.close(done));
    if (!isOurs) return false;
  }
  return true;
}

for (let port = first; ; port++) {
  if (port > first + TRIES) throw new Error(`No port from ${first} to ${port - 1} is free: set PORT to a free one.`);
  if (!(await isFree(port))) continue;
  if (await listen(createServer(site), port, '')) {
    console.log(`Blue Heart Elements: http://localhost:${port}/`);
    break;
  }
}
