/** Serves the demo and the built files on a free port from 8000 on, and prints the address. */
import { createServer } from 'node:http';
import { site } from './site.ts';

const first = Number(process.env.PORT ?? 8000);
const server = createServer(site);

function listen(port: number): void {
  server
    .once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port > first + 20) throw error;
      listen(port + 1);
    })
    .listen(port, () => console.log(`Blue Heart Elements: http://localhost:${port}/`));
}

listen(first);
