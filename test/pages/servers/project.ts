/** A framework project with the packed package: installed, built and started as by its users. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from '../../../tools/free-port.ts';
import { RECORDS } from '../seen.ts';
import { unpackInto } from '../../unit/package/packed.ts';

const run = promisify(execFile);

/** No framework reports our runs to its makers. */
const SILENT = { ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1' };

export class Project {
  private readonly _folder = mkdtempSync(join(tmpdir(), 'blue-heart-server-'));
  private _server: ChildProcess | undefined;
  private _port = 0;

  constructor(
    private readonly _name: string,
    private readonly _archive: string,
  ) {}

  get origin(): string {
    return `http://127.0.0.1:${this._port}`;
  }

  /** Creates the project and installs what its lock file names. */
  async install(): Promise<void> {
    cpSync(join(import.meta.dirname, this._name), this._folder, { recursive: true });
    mkdirSync(join(this._folder, 'public'), { recursive: true });
    writeFileSync(
      join(this._folder, 'public/recorder.js'),
      `${readFileSync('test/pages/recorder.js', 'utf8')}${RECORDS}`,
    );
    await this._npm('ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline');
    unpackInto(join(this._folder, 'node_modules'), this._archive);
  }

  build(): Promise<unknown> {
    return this._npm('run', 'build');
  }

  async start(): Promise<void> {
    this._port = await freePort();
    // A process group of its own, so that everything it starts ends with it.
    this._server = spawn('npm', ['run', 'start'], {
      cwd: this._folder,
      env: { ...process.env, ...SILENT, PORT: String(this._port), HOST: '127.0.0.1' },
      stdio: 'ignore',
      detached: true,
    });
    process.once('exit', () => this._stop());
    for (let tries = 0; tries < 300; tries++) {
      const response = await fetch(this.origin).catch(() => undefined);
      if (response?.ok) return;
      await sleep(100);
    }
    throw new Error(`${this._name} does not answer`);
  }

  async remove(): Promise<void> {
    const ended = this._server && once(this._server, 'exit');
    if (this._stop()) await ended;
    rmSync(this._folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Stops the server, if it still runs, and returns whether it did. */
  private _stop(): boolean {
    const { pid, exitCode, signalCode } = this._server ?? {};
    return pid !== undefined && exitCode === null && signalCode === null && process.kill(-pid);
  }

  private async _npm(...words: string[]): Promise<void> {
    try {
      await run('npm', words, { cwd: this._folder, env: { ...process.env, ...SILENT }, maxBuffer: 1e8 });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`npm ${words.join(' ')} in ${this._name}: ${stdout}${stderr}`, { cause: error });
    }
  }
}
