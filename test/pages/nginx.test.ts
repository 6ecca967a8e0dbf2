/** deploy/nginx.conf, run by nginx unchanged: what our host tells browsers, caches and other sites. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { startNginx, type Serving } from '../../tools/serving/nginx.ts';
import { ask, type Answer } from './ask.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const VERSIONED = `/blue-heart-elements/${version}`;
const script = readFileSync('dist/blue-heart.js');

describe('nginx with our configuration', () => {
  let nginx: Serving;
  before(async () => {
    nginx = await startNginx();
  });
  after(() => nginx?.stop());

  const askFor = (path: string, ...how: [headers?: Record<string, string>, method?: string]): Promise<Answer> =>
    ask(nginx.address + path, ...how);

  it('has the brotli module', () => assert.ok(nginx.hasBrotli));

  for (const [accepted, encoding, unpack] of [
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
  ] as const) {
    it(`sends the script to clients that accept ${accepted} as ${encoding ?? 'it is'}`, async () => {
      const { status, headers, body } = await askFor('/blue-heart.js', { 'accept-encoding': accepted });
      assert.equal(status, 200);
      assert.equal(headers['content-encoding'], encoding);
      assert.equal(headers['vary'], 'Accept-Encoding');
      assert.equal(Number(headers['content-length']), body.length);
      assert.deepEqual(unpack(body), script);
    });
  }

  it('sends a picture compressed', async () => {
    const { headers, body } = await askFor('/badges/full-light-ar.svg', { 'accept-encoding': 'br' });
    assert.equal(headers['content-encoding'], 'br');
    assert.deepEqual(brotliDecompressSync(body), readFileSync('dist/badges/full-light-ar.svg'));
  });

  it('sends the script within its size budget', async () => {
    const { budgets } = JSON.parse(readFileSync('package.json', 'utf8')) as { budgets: Record<string, number> };
    const { body } = await askFor('/blue-heart.js', { 'accept-encoding': 'br' });
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
      it(`sends ${path} (${encoding}) as ${type}, with caching: ${cache}`, async () => {
        const { status, headers } = await askFor(path, { 'accept-encoding': encoding });
        assert.equal(status, 200);
        assert.equal(headers['content-type'], type);
        assert.equal(headers['cache-control'], cache);
        assert.equal(headers['x-content-type-options'], 'nosniff');
      });
    }
  }

  it('lets every page load it, and every signage system frame it', async () => {
    for (const path of ['/blue-heart.js', `${VERSIONED}/blue-heart.js`, '/signage.html', '/is-not-there.js']) {
      const { headers } = await askFor(path, { origin: 'https://partner.example' });
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
      assert.equal(headers['x-frame-options'], undefined);
      assert.doesNotMatch(String(headers['content-security-policy']), /frame-ancestors/);
    }
  });

  it('gives the page for players and its worker the same policy, and no other file one', async () => {
    const policies = await Promise.all(
      ['/signage.html', '/sw.js'].map(async (path) => (await askFor(path)).headers['content-security-policy']),
    );
    assert.match(
      String(policies[0]),
      /default-src 'none'.*img-src 'self' data:.*connect-src 'self'.*worker-src 'self'/,
    );
    assert.equal(policies[1], policies[0]);
    assert.equal(
      readFileSync('deploy/Caddyfile', 'utf8').split(String(policies[0])).length,
      2,
      'in the file for Caddy',
    );
    assert.ok(readFileSync('docs/signage.mdx', 'utf8').includes(String(policies[0])), 'in the guide');
    assert.equal((await askFor('/blue-heart.js')).headers['content-security-policy'], undefined);
  });

  it('sends HSTS over TLS, and only there', async () => {
    for (const path of ['/blue-heart.js', '/signage.html', '/is-not-there.js']) {
      const { headers } = await askFor(path, { 'x-forwarded-proto': 'https' });
      assert.equal(headers['strict-transport-security'], 'max-age=31536000', path);
      assert.equal((await askFor(path)).headers['strict-transport-security'], undefined, path);
      assert.equal(
        (await askFor(path, { 'x-forwarded-proto': 'http' })).headers['strict-transport-security'],
        undefined,
      );
    }
  });

  it('logs no client, neither for files that exist nor for others', async () => {
    const asked = { referer: 'https://partner.example/i-need-help', 'user-agent': 'somebody' };
    for (const [path, method, headers] of [
      ['/parts/help.js'],
      ['/parts/help.xx.js'],
      ['/parts/'],
      ['/parts/help.js/more'],
      ['/parts/help.js', 'POST'],
      ['/parts/help.js', 'GET', { range: 'bytes=999999999-' }],
      ['/../parts/help.js'],
      [`/parts/help.js?${'x'.repeat(20_000)}`],
    ] as [string, string?, Record<string, string>?][]) {
      await askFor(path, { ...asked, ...headers }, method);
    }
    assert.doesNotMatch(nginx.log(), /help|parts|partner\.example|somebody|127\.0\.0\.1/);
  });

  it('sets no cookie and does not reveal its version', async () => {
    const { headers } = await askFor('/blue-heart.js');
    assert.equal(headers['set-cookie'], undefined);
    assert.equal(headers['server'], 'nginx');
  });

  for (const encoding of ['br', 'gzip', 'identity']) {
    it(`answers 304, by ETag and by date (${encoding})`, async () => {
      const asked = { 'accept-encoding': encoding };
      const { headers } = await askFor('/blue-heart.js', asked);
      for (const known of [
        { 'if-none-match': headers['etag']! },
        { 'if-modified-since': headers['last-modified']! },
      ] as Record<string, string>[]) {
        const again = await askFor('/blue-heart.js', { ...asked, ...known });
        assert.equal(again.status, 304);
        assert.equal(again.body.length, 0);
        // A cached copy renewed without them would be refused by the page.
        assert.equal(again.headers['access-control-allow-origin'], '*');
        assert.equal(again.headers['cache-control'], 'public, max-age=300');
      }
    });
  }

  it('gives each encoding of a file its own ETag', async () => {
    const marks = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (encoding) => {
        const { headers } = await askFor('/blue-heart.js', { 'accept-encoding': encoding });
        return headers['etag'];
      }),
    );
    assert.equal(new Set(marks).size, 3);
  });

  it('answers range requests', async () => {
    const { status, headers, body } = await askFor('/blue-heart.js', { range: 'bytes=10-19' });
    assert.equal(status, 206);
    assert.equal(headers['content-range'], `bytes 10-19/${script.length}`);
    assert.deepEqual(body, script.subarray(10, 20));
    assert.equal((await askFor('/blue-heart.js', { range: `bytes=${script.length}-` })).status, 416);
  });

  it('lets no cache keep a 404, lists no folder and accepts no upload', async () => {
    const missing = await askFor(`${VERSIONED}/parts/is-not-there.js`);
    assert.equal(missing.status, 404);
    assert.equal(missing.headers['cache-control'], undefined);
    assert.equal((await askFor('/parts/')).status, 403);
    assert.equal((await askFor('/blue-heart.js', {}, 'POST')).status, 405);
  });
});
