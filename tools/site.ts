import type { RequestListener } from 'node:http';
import sirv from 'sirv';

const demo = sirv('dist/demo', { dev: true });
const dist = sirv('dist', {
  dev: true,
  // A page that holds our script to its integrity asks for it so; the frame of the builder does.
  setHeaders: (response) => response.setHeader('access-control-allow-origin', '*'),
});

/** The demo with the built files beside it, as `npm start` serves them. */
export const site: RequestListener = (request, response) =>
  demo(request, response, () => dist(request, response, () => void response.writeHead(404).end('Not found')));
