import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProgram } from '../debian.ts';
import { freePort } from '../free-port.ts';
import { layOut } from './lay-out.ts';

const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static'];
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export interface Serving {
  address: string;
  /** Without nginx's brotli module, gzip is used. */
  hasBrotli: boolean;
  /** The log so far. */
  log(): string;
  stop(): Promise<void>;
}

/** Serves a copy of dist with deploy/nginx.conf, changing only the port and the folders. */
export async function startNginx(): Promise<Serving> {
  const program = findProgram('nginx', PACKAGES);
  const hasBrotli = existsSync(BROTLI);
  const place = mkdtempSync(join(tmpdir(), 'blue-heart-nginx-'));
  // nginx's workers run as another user.
  chmodSync(place, 0o755);
  const root = join(place, 'root');
  layOut(root);
  const port = await freePort();
  writeFileSync(join(place, 'site.conf'), siteFor(port, place, hasBrotli));
  writeFileSync(join(place, 'nginx.conf'), mainFor(place, hasBrotli));

  const nginx = spawn(program, ['-p', place, '-e', 'error.log', '-c', 'nginx.conf'], { stdio: 'ignore' });
  const ended = new Promise<void>((done) => nginx.on('exit', () => done()));
  const address = `http://127.0.0.1:${port}`;
  const log = (): string => readFileSync(join(place, 'error.log'), 'utf8');
  const stop = async (): Promise<void> => {
    nginx.kill();
    await ended;
    rmSync(place, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries++) {
    const isThere = await fetch(address, { method: 'HEAD' }).catch(() => undefined);
    if (isThere) return { address, hasBrotli, log, stop };
    if (nginx.exitCode !== null) break;
    await sleep(50);
  }
  const reason = log();
  await stop();
  throw new Error(`nginx did not start:\n${reason}`);
}

function siteFor(port: number, place: string, hasBrotli: boolean): string {
  const site = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/blue-heart;', `root ${place}/root;`)
    .replace('/var/log/nginx/error.log', `${place}/error.log`);
  return hasBrotli ? site : site.replace('brotli_static on;', '');
}

/** The main configuration of a system, confined to one folder. */
const mainFor = (place: string, hasBrotli: boolean): string => `
${hasBrotli ? `load_module ${BROTLI};` : ''}
daemon off;
worker_processes auto;
pid ${place}/nginx.pid;
events { worker_connections 1024; }
http {
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${place}/${name};`).join(' ')}
  include ${place}/site.conf;
}
`;
