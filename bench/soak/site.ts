/** The page that runs for days, and the files of its own slides. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { DWELL } from './times.ts';

/** The page for players. */
const PAGE = `/signage.html?partner=narita-airport&dwell=${DWELL / 1000}&burn-in-guard`;

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="90"><rect width="160" height="90" fill="teal"/></svg>`;

/** Runs in the page: adds slides of the site. One image loads; another and two videos fail. */
export const ADD_SLIDES = `for (const [tag, src] of [['img', '/here.svg'], ['img', '/gone.png'], ['video', '/gone.webm'], ['video', '/dead.webm']]) {
  document.querySelector('blue-heart-signage').append(Object.assign(document.createElement(tag), { slot: 'slide', src }));
}`;

/** Removes them, as a page should: the browser keeps a loading video until it is told to stop. */
export const REMOVE_SLIDES = `for (const slide of document.querySelectorAll('[slot=slide]')) {
  slide.removeAttribute('src');
  if (slide.load) slide.load();
  slide.remove();
}`;

export interface Site {
  /** The address of the page. */
  page: string;
  stop(): void;
}

export async function serve(): Promise<Site> {
  const dist = sirv('dist', { dev: true });
  const server = createServer((request, response) => {
    const send = (type: string): typeof response => response.writeHead(200, { 'content-type': type });
    if (request.url === '/here.svg') send('image/svg+xml').end(PICTURE);
    // The connection stays open without data.
    else if (request.url === '/dead.webm') send('video/webm').flushHeaders();
    else dist(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    page: `http://127.0.0.1:${port}${PAGE}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
