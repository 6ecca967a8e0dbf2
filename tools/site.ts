import type { RequestListener } from 'node:http';
import sirv from 'sirv';

const [demo, dist] = [sirv('dist/demo', { dev: true }), sirv('dist', { dev: true })];

/** The demo with the built files beside it, as `npm start` serves them. */
export const site: RequestListener = (request, response) =>
  demo(request, response, () => dist(request, response, () => void response.writeHead(404).end('Not found')));
