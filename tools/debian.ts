/** System programs: where they are, and how to install missing ones on Debian and Ubuntu. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Locations of servers, which are not on everybody's PATH. */
const ALSO = ['/usr/sbin', '/sbin'];

export function which(name: string): string | undefined {
  return [...(process.env.PATH ?? '').split(delimiter), ...ALSO]
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** Whether `apt-get` can install packages. */
export const canInstall = (): boolean => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** Runs commands one after the other, and logs them. */
export function get(what: string, commands: string[]): void {
  for (const command of commands) {
    console.log(`Missing: ${what}. Running: ${command}`);
    const [program = '', ...words] = command.split(' ');
    spawnSync(program, words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}

export const aptCommands = (packages: string[]): string[] => [
  'apt-get update -qq',
  `apt-get install -y -qq --no-install-recommends ${packages.join(' ')}`,
];

/** A program, after installing its Debian packages if it is missing and that is possible. */
export function findProgram(name: string, packages: string[]): string {
  if (!which(name) && canInstall()) get(name, aptCommands(packages));
  const path = which(name);
  if (!path) throw new Error(`${name} is missing: install it (on Debian: apt-get install ${packages.join(' ')}).`);
  return path;
}
