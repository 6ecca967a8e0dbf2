import type { RequestListener } from 'node:http';
import sirv from 'sirv';

const demo = sirv('dist/demo', { dev: true });
const dist = sirv('dist', {
  dev: true,
  // A page whose script tag has integrity needs CORS, as in the builder's frame.
  setHeaders: (response) => response.setHeader('access-control-allow-origin', '*'),
});

/** The demo with the built files beside it, as served by `npm start`. */
export const site: RequestListener = (request, response) =>
  demo(request, response, () => dist(request, response, () => void response.writeHead(404).end('Not found')));
