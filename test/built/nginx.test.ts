/** deploy/nginx.conf, run by nginx as it is: what a host of ours says to browsers, caches and other people's pages. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { startNginx, type Serving } from '../../tools/serving/nginx.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const VERSIONED = `/blue-heart-elements/${version}`;
const script = readFileSync('dist/blue-heart.js');

describe('nginx with our configuration', () => {
  let nginx: Serving;
  before(async () => {
    nginx = await startNginx();
  });
  after(() => nginx?.stop());

  /** As it comes over the wire: `fetch` would unpack it. */
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
    new Promise((done, failed) => {
      request(nginx.address + path, { headers, method }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          done({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      })
        .on('error', failed)
        .end();
    });

  it('has the module for brotli', () => assert.ok(nginx.hasBrotli));

  for (const [accepted, encoding, unpack] of [
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
  ] as const) {
    it(`sends the script to who accepts ${accepted} as ${encoding ?? 'it is'}`, async () => {
      const { status, headers, body } = await ask('/blue-heart.js', { 'accept-encoding': accepted });
      assert.equal(status, 200);
      assert.equal(headers['content-encoding'], encoding);
      assert.equal(headers['vary'], 'Accept-Encoding');
      assert.equal(Number(headers['content-length']), body.length);
      assert.deepEqual(unpack(body), script);
    });
  }

  it('sends a picture compressed', async () => {
    const { headers, body } = await ask('/badges/full-light-ar.svg', { 'accept-encoding': 'br' });
    assert.equal(headers['content-encoding'], 'br');
    assert.deepEqual(brotliDecompressSync(body), readFileSync('dist/badges/full-light-ar.svg'));
  });

  it('sends the script as small as its budget says', async () => {
    const { budgets } = JSON.parse(readFileSync('package.json', 'utf8')) as { budgets: Record<string, number> };
    const { body } = await ask('/blue-heart.js', { 'accept-encoding': 'br' });
    assert.ok(body.length <= budgets['blue-heart.js']!, String(body.length));
  });

  for (const [path, type, cache] of [
    [`${VERSIONED}/blue-heart.js`, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    [`${VERSIONED}/parts/help.js`, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/blue-heart.js', 'text/javascript; charset=utf-8', 'public, max-age=300'],
    ['/parts/help.en.js', 'text/javascript; charset=utf-8', 'public, max-age=300'],
    ['/custom-elements.json', 'application/json; charset=utf-8', 'public, max-age=300'],
    ['/heart.svg', 'image/svg+xml', 'public, max-age=300'],
    ['/badges/full-light-ar.svg', 'image/svg+xml', 'public, max-age=300'],
    [`${VERSIONED}/badges/full-light-ar.svg`, 'image/svg+xml', 'public, max-age=31536000, immutable'],
    ['/airline.css', 'text/css; charset=utf-8', 'public, max-age=300'],
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/partners/', 'text/html; charset=utf-8', 'no-cache'],
    ['/signage.html', 'text/html; charset=utf-8', 'no-cache'],
    ['/signage-page.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['/sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
    [`${VERSIONED}/sw.js`, 'text/javascript; charset=utf-8', 'no-cache'],
  ] as const) {
    for (const encoding of ['br', 'identity']) {
      it(`sends ${path} (${encoding}) as ${type}, to be kept: ${cache}`, async () => {
        const { status, headers } = await ask(path, { 'accept-encoding': encoding });
        assert.equal(status, 200);
        assert.equal(headers['content-type'], type);
        assert.equal(headers['cache-control'], cache);
        assert.equal(headers['x-content-type-options'], 'nosniff');
      });
    }
  }

  it('lets every page load it, and every system for screens frame it', async () => {
    for (const path of ['/blue-heart.js', `${VERSIONED}/blue-heart.js`, '/signage.html', '/is-not-there.js']) {
      const { headers } = await ask(path, { origin: 'https://partner.example' });
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
      assert.equal(headers['x-frame-options'], undefined);
      assert.equal(headers['content-security-policy'], undefined);
    }
  });

  it('sets no cookie and does not say which nginx it is', async () => {
    const { headers } = await ask('/blue-heart.js');
    assert.equal(headers['set-cookie'], undefined);
    assert.equal(headers['server'], 'nginx');
  });

  for (const encoding of ['br', 'gzip', 'identity']) {
    it(`says that nothing has changed, by its mark and by its time (${encoding})`, async () => {
      const asked = { 'accept-encoding': encoding };
      const { headers } = await ask('/blue-heart.js', asked);
      for (const known of [
        { 'if-none-match': headers['etag']! },
        { 'if-modified-since': headers['last-modified']! },
      ] as Record<string, string>[]) {
        const again = await ask('/blue-heart.js', { ...asked, ...known });
        assert.equal(again.status, 304);
        assert.equal(again.body.length, 0);
        // A copy that is renewed without them would be refused by the page.
        assert.equal(again.headers['access-control-allow-origin'], '*');
        assert.equal(again.headers['cache-control'], 'public, max-age=300');
      }
    });
  }

  it('marks each form of a file as another', async () => {
    const marks = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (encoding) => {
        const { headers } = await ask('/blue-heart.js', { 'accept-encoding': encoding });
        return headers['etag'];
      }),
    );
    assert.equal(new Set(marks).size, 3);
  });

  it('sends a part of a file to who asks for that', async () => {
    const { status, headers, body } = await ask('/blue-heart.js', { range: 'bytes=10-19' });
    assert.equal(status, 206);
    assert.equal(headers['content-range'], `bytes 10-19/${script.length}`);
    assert.deepEqual(body, script.subarray(10, 20));
    assert.equal((await ask('/blue-heart.js', { range: `bytes=${script.length}-` })).status, 416);
  });

  it('lets nobody keep that something is not there, lists no folder and takes nothing', async () => {
    const missing = await ask(`${VERSIONED}/parts/is-not-there.js`);
    assert.equal(missing.status, 404);
    assert.equal(missing.headers['cache-control'], undefined);
    assert.equal((await ask('/parts/')).status, 403);
    assert.equal((await ask('/blue-heart.js', {}, 'POST')).status, 405);
  });
});
