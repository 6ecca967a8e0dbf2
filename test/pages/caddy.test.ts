/**
 * deploy/Caddyfile, run by Caddy unchanged: it sends the headers of deploy/nginx.conf, which nginx.test.ts tests in
 * full.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { startCaddy } from '../../tools/serving/caddy.ts';
import { startNginx, type Serving } from '../../tools/serving/nginx.ts';
import { ask, type Answer } from './ask.ts';

/** Headers that tell browsers, caches and other sites what they may do. */
const SAID = [
  'access-control-allow-origin',
  'cache-control',
  'content-encoding',
  'content-security-policy',
  'content-type',
  'cross-origin-resource-policy',
  'set-cookie',
  'strict-transport-security',
  'x-content-type-options',
  'x-frame-options',
];

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const askFor = (server: Serving, path: string, headers: Record<string, string>): Promise<Answer> =>
  ask(server.address + path, headers);

describe('Caddy with our configuration', () => {
  let caddy: Serving;
  let nginx: Serving;
  before(async () => {
    caddy = await startCaddy();
    nginx = await startNginx();
  });
  after(async () => {
    await caddy?.stop();
    await nginx?.stop();
  });

  for (const path of [
    '/',
    '/blue-heart.js',
    '/parts/help.en.js',
    `/blue-heart-elements/${version}/parts/help.js`,
    '/badges/full-light-ar.svg',
    '/custom-elements.json',
    '/airline.css',
    '/signage.html',
    '/signage-page.js',
    '/sw.js',
  ]) {
    for (const proto of ['http', 'https']) {
      it(`sends the headers of nginx for ${path} over ${proto}`, async () => {
        const asked = { 'accept-encoding': 'br', 'x-forwarded-proto': proto };
        const said = (answer: Answer): unknown[] => [
          answer.status,
          // One server writes the charset in lower case, and Caddy omits blanks where there is none.
          ...SAID.map((name) => String(answer.headers[name]).toLowerCase()),
        ];
        const [one, other] = [await askFor(caddy, path, asked), await askFor(nginx, path, asked)];
        assert.deepEqual(said(one), said(other));
      });
    }
  }

  it('sends the script compressed', async () => {
    const { body } = await askFor(caddy, '/blue-heart.js', { 'accept-encoding': 'br' });
    assert.deepEqual(brotliDecompressSync(body), readFileSync('dist/blue-heart.js'));
  });

  it('logs no client, neither for files that exist nor for others', async () => {
    for (const path of ['/parts/help.js', '/parts/help.xx.js', '/parts/', '/../parts/help.js']) {
      await askFor(caddy, path, { referer: 'https://partner.example/i-need-help', 'user-agent': 'somebody' });
    }
    assert.doesNotMatch(caddy.log(), /help|parts\/|partner\.example|somebody|remote/);
  });
});
