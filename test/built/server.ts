/** Origins for the tests of the built files: one serves pages, one our scripts and nothing else, one is where the exit leads. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, relative } from 'node:path';
import { certificate } from './certificate.ts';

export interface Answer {
  /** Null: never answered. */
  body: string | Buffer | null;
  headers?: Record<string, string>;
}

export class Site {
  /** Every request so far. */
  readonly requests: IncomingMessage[] = [];
  /** Paths that were asked for and that nothing is served under. */
  readonly missing: string[] = [];
  private readonly _answers = new Map<string, Answer>();
  private readonly _server: Server;

  /** @param _isSecure whether it is https://localhost, another site than the http ones on 127.0.0.1 */
  constructor(private readonly _isSecure = false) {
    const listener: RequestListener = (request, response) => {
      this.requests.push(request);
      const [path = ''] = (request.url ?? '').split('?');
      const answer = this._answers.get(path);
      if (answer?.body === null) return;
      if (answer) response.writeHead(200, { 'content-type': 'text/html', ...answer.headers }).end(answer.body);
      else {
        // Browsers ask for the icon of a page by themselves.
        if (path !== '/favicon.ico') this.missing.push(path);
        response.writeHead(404).end();
      }
    };
    this._server = _isSecure ? createSecureServer(certificate(), listener) : createServer(listener);
  }

  get origin(): string {
    const { port } = this._server.address() as AddressInfo;
    return this._isSecure ? `https://localhost:${port}` : `http://127.0.0.1:${port}`;
  }

  /** @param port any that is free, unless it is to be the one from before */
  async start(port = 0): Promise<this> {
    await new Promise<void>((done) => this._server.listen(port, '127.0.0.1', done));
    return this;
  }

  async stop(): Promise<void> {
    this._server.closeAllConnections();
    await new Promise((done) => this._server.close(done));
  }

  /** Stops serving what is under a path, and gives it. */
  take(path: string): Answer {
    const answer = this._answers.get(path);
    if (!answer) throw new Error(`nothing is served under ${path}`);
    this._answers.delete(path);
    return answer;
  }

  /** Serves something under a path, and gives its address. */
  serve(path: string, answer: Answer): string {
    this._answers.set(path, answer);
    return this.origin + path;
  }
}

const script = { 'content-type': 'text/javascript' };

/** What deploy/nginx.conf sends with each file, so that every page may load it. */
export const OPEN_TO_ALL: Readonly<Record<string, string>> = Object.fromEntries(
  [...readFileSync('deploy/nginx.conf', 'utf8').matchAll(/^\s*add_header ([\w-]+) "(.+)" always;/gm)].map(
    ([, name, value]) => [name!.toLowerCase(), value!],
  ),
);

/** A host of scripts as a partner may have it: no CORS headers, no charset. */
export async function scriptHost(): Promise<Site> {
  const site = await new Site().start();
  serveScripts(site);
  servePictures(site);
  const other = readFileSync('dist/blue-heart.js', 'utf8').replaceAll(/\d+\.\d+\.\d+/g, '9.9.9');
  site.serve('/other-version.js', { body: other, headers: script });
  return site;
}

/** Our scripts and their parts, as they lie in dist, and the recorder of the tests. */
export function serveScripts(site: Site, headers: Readonly<Record<string, string>> = {}): void {
  const parts = readdirSync('dist/parts').map((file) => `parts/${file}`);
  for (const file of ['blue-heart.js', 'blue-heart.all.js', ...parts]) {
    site.serve(`/${file}`, { body: readFileSync(`dist/${file}`), headers: { ...script, ...headers } });
  }
  site.serve('/recorder.js', { body: readFileSync('test/built/recorder.js'), headers: { ...script, ...headers } });
}

/** The badge as pictures, as they lie in dist. */
function servePictures(site: Site): void {
  for (const file of readdirSync('dist/badges')) {
    site.serve(`/badges/${file}`, {
      body: readFileSync(`dist/badges/${file}`),
      headers: { 'content-type': 'image/svg+xml' },
    });
  }
}

/** The page for players and its files, as they lie in dist: a changed page would not be kept for offline. */
export function serveSignage(site: Site): void {
  for (const file of ['signage.html', 'signage-page.js', 'signage-preview.js', 'sw.js', 'blue-heart.all.js']) {
    const headers = { 'content-type': file.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript' };
    site.serve(`/${file}`, { body: readFileSync(`dist/${file}`), headers });
  }
}

/** A page with the recorder first, in itself: from a folder or a worker's cache it could not be fetched. */
export const recorded = (page: string): string =>
  page.replace('<head>', () => `<head><script>${readFileSync('test/built/recorder.js', 'utf8')}</script>`);

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Serves the demo, our script and our pictures from one origin, as `npm start` does, with the recorder first in each page. */
export function serveDemo(site: Site): void {
  for (const entry of readdirSync('dist/demo', { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = relative('dist/demo', join(entry.parentPath, entry.name));
    const content = readFileSync(`dist/demo/${file}`);
    const body = file.endsWith('.html')
      ? content.toString().replace('<head>', '<head><script src="/recorder.js"></script>')
      : content;
    const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    site.serve(path, { body, headers: { 'content-type': TYPES[extname(file)]! } });
  }
  serveScripts(site);
  servePictures(site);
}
