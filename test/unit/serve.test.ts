/** `npm start` prints its own address, even if its first choice of port is taken. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import { it } from 'node:test';

const hosts = ['127.0.0.1', '0.0.0.0'];
if (Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1')))
  hosts.push('::1', '::');

for (const host of hosts) {
  it(`prints one address, its own, if the port is taken at ${host}`, async () => {
    const other: Server = createServer((socket) => socket.destroy()).listen(0, host);
    await once(other, 'listening');
    const { port: taken } = other.address() as AddressInfo;
    const child = spawn(process.execPath, ['--import', 'tsx', 'tools/serve.ts'], {
      env: { ...process.env, PORT: String(taken) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      let printed = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
      await once(child.stdout, 'data');
      const [, port] = /^Blue Heart Elements: http:\/\/localhost:(\d+)\/\n/.exec(printed)!;
      assert.notEqual(Number(port), taken);
      // Once it answers, it has finished printing.
      const { status } = await fetch(`http://localhost:${port}/signage.html`);
      assert.equal(status, 200);
      assert.deepEqual(printed.match(/http:\S+/g), [`http://localhost:${port}/`]);
    } finally {
      child.kill();
      await once(child, 'exit');
      other.close();
    }
  });
}
