/** Serves the demo and the built files on a free port from 8000 on, and prints the address. */
import { createServer } from 'node:http';
import sirv from 'sirv';

const first = Number(process.env.PORT ?? 8000);
const demo = sirv('dist/demo', { dev: true });
const dist = sirv('dist', { dev: true });

const server = createServer((request, response) => {
  demo(request, response, () =>
    dist(request, response, () => {
      response.writeHead(404).end('Not found');
    }),
  );
});

function listen(port: number): void {
  server
    .once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port > first + 20) throw error;
      listen(port + 1);
    })
    .listen(port, () => console.log(`Blue Heart Elements: http://localhost:${port}/`));
}

listen(first);
