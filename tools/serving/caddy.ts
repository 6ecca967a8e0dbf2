import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProgram } from '../debian.ts';
import { freePort } from '../free-port.ts';
import { layOut } from './lay-out.ts';
import type { Serving } from './nginx.ts';

/** Serves a copy of dist with deploy/Caddyfile, changing only the port and the folder. */
export async function startCaddy(): Promise<Serving> {
  const program = findProgram('caddy', ['caddy']);
  const place = mkdtempSync(join(tmpdir(), 'blue-heart-caddy-'));
  const root = join(place, 'root');
  layOut(root);
  const port = await freePort();
  const site = readFileSync('deploy/Caddyfile', 'utf8')
    .replace(/^:80 /m, `:${port} `)
    .replace('/srv/blue-heart\n', `${root}\n`);
  // Global options of the system: the admin endpoint would need another port.
  writeFileSync(join(place, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`);

  const env = { ...process.env, HOME: place, XDG_DATA_HOME: place, XDG_CONFIG_HOME: place };
  const config = ['--config', join(place, 'Caddyfile'), '--adapter', 'caddyfile'];
  const caddy = spawn(program, ['run', ...config], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let written = '';
  for (const stream of [caddy.stdout, caddy.stderr]) stream.on('data', (text: Buffer) => (written += text));
  const ended = new Promise<void>((done) => caddy.on('exit', () => done()));
  const address = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    caddy.kill();
    await ended;
    rmSync(place, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 200; tries++) {
    const isThere = await fetch(address, { method: 'HEAD' }).catch(() => undefined);
    if (isThere) return { address, hasBrotli: true, log: () => written, stop };
    if (caddy.exitCode !== null) break;
    await sleep(50);
  }
  await stop();
  throw new Error(`caddy did not start:\n${written}`);
}
