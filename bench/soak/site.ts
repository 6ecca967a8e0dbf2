/** The page that runs for days, and what its own slides ask for. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { DWELL } from './times.ts';

/** What is opened: the page for players. */
const PAGE = `/signage.html?partner=narita-airport&dwell=${DWELL / 1000}&burn-in-guard`;

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="90"><rect width="160" height="90" fill="teal"/></svg>`;

/** For the page: puts slides of the site into the element. One picture comes; another and two videos do not. */
export const ADD_SLIDES = `for (const [tag, src] of [['img', '/here.svg'], ['img', '/gone.png'], ['video', '/gone.webm'], ['video', '/dead.webm']]) {
  document.querySelector('blue-heart-signage').append(Object.assign(document.createElement(tag), { slot: 'slide', src }));
}`;

/** Takes them out, as a page should: a video that still loads is kept by the browser until it is told to stop. */
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
    // Its connection stays open, and nothing comes.
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
