/** Origins for tests of the built files: one serves pages, one only our scripts, one is the exit's destination. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, relative } from 'node:path';
import { certificate } from './certificate.ts';

export interface Answer {
  /** Null: never answered. */
  body: string | Buffer | null;
  status?: number;
  headers?: Record<string, string>;
}

export class Site {
  /** Every request so far. */
  readonly requests: IncomingMessage[] = [];
  /** Requested paths that nothing is served at. */
  readonly missing: string[] = [];
  private readonly _answers = new Map<string, Answer>();
  private readonly _moved = new Map<string, string>();
  private readonly _server: Server;

  /** @param _isSecure whether it is https://localhost, another site than the http ones on 127.0.0.1 */
  constructor(private readonly _isSecure = false) {
    const listener: RequestListener = (request, response) => {
      this.requests.push(request);
      const [path = '', query = ''] = (request.url ?? '').split('?');
      const target = this._moved.get(path);
      if (target) {
        response.writeHead(308, { location: query ? `${target}?${query}` : target }).end();
        return;
      }
      const answer = this._answers.get(path);
      if (answer?.body === null) return;
      if (answer)
        response.writeHead(answer.status ?? 200, { 'content-type': 'text/html', ...answer.headers }).end(answer.body);
      else {
        // Browsers request a page's icon by themselves.
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

  /** @param port any free one, unless it must be a previous one */
  async start(port = 0): Promise<this> {
    await new Promise<void>((done) => this._server.listen(port, '127.0.0.1', done));
    return this;
  }

  async stop(): Promise<void> {
    this._server.closeAllConnections();
    await new Promise((done) => this._server.close(done));
  }

  /** Stops serving a path, and returns its answer. */
  take(path: string): Answer {
    const answer = this._answers.get(path);
    if (!answer) throw new Error(`nothing is served under ${path}`);
    this._answers.delete(path);
    return answer;
  }

  /** Redirects a path to another one, keeping the query. */
  move(path: string, to: string): void {
    this._moved.set(path, to);
  }

  /** Serves an answer at a path, and returns its address. */
  serve(path: string, answer: Answer): string {
    this._answers.set(path, answer);
    return this.origin + path;
  }
}

const script = { 'content-type': 'text/javascript' };

/** Headers that deploy/nginx.conf sends with each file, so that every page may load it. */
export const OPEN_TO_ALL: Readonly<Record<string, string>> = Object.fromEntries(
  [...readFileSync('deploy/nginx.conf', 'utf8').matchAll(/^\s*add_header ([\w-]+) "(.+)" always;/gm)].map(
    ([, name, value]) => [name!.toLowerCase(), value!],
  ),
);

/** A partner's script host: no CORS headers, no charset. */
export async function scriptHost(): Promise<Site> {
  const site = await new Site().start();
  serveScripts(site);
  servePictures(site);
  const other = readFileSync('dist/blue-heart.js', 'utf8').replaceAll(/\d+\.\d+\.\d+/g, '9.9.9');
  site.serve('/other-version.js', { body: other, headers: script });
  return site;
}

/** Our scripts and their chunks from dist, and the recorder of the tests. */
export function serveScripts(site: Site, headers: Readonly<Record<string, string>> = {}): void {
  const parts = readdirSync('dist/parts').map((file) => `parts/${file}`);
  for (const file of ['blue-heart.js', 'blue-heart.all.js', ...parts]) {
    site.serve(`/${file}`, { body: readFileSync(`dist/${file}`), headers: { ...script, ...headers } });
  }
  site.serve('/recorder.js', { body: readFileSync('test/pages/recorder.js'), headers: { ...script, ...headers } });
}

/** The badge pictures from dist. */
function servePictures(site: Site): void {
  for (const file of readdirSync('dist/badges')) {
    site.serve(`/badges/${file}`, {
      body: readFileSync(`dist/badges/${file}`),
      headers: { 'content-type': 'image/svg+xml' },
    });
  }
}

/** The page for players and its files from dist, unchanged: a changed page would not be cached for offline use. */
export function serveSignage(site: Site): void {
  for (const file of ['signage.html', 'signage-page.js', 'signage-preview.js', 'sw.js', 'blue-heart.all.js']) {
    const headers = { 'content-type': file.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript' };
    site.serve(`/${file}`, { body: readFileSync(`dist/${file}`), headers });
  }
}

/** The same, on a host that drops `.html` and trailing slashes from addresses. */
export function serveSignageWithoutEnd(site: Site): void {
  serveSignage(site);
  site.serve('/signage', site.take('/signage.html'));
  for (const path of ['/signage.html', '/signage/']) site.move(path, '/signage');
}

/** A page with an inline recorder first: from a folder or a worker's cache it could not be loaded. */
export const recorded = (page: string): string =>
  page.replace('<head>', () => `<head><script>${readFileSync('test/pages/recorder.js', 'utf8')}</script>`);

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/**
 * Serves the demo, our script and our pictures from one origin, as `npm start` does, with the recorder first in each
 * page.
 */
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
