/** Runs files of node:test in mocha, where Stryker can tell which test reaches which line. */
import Module from 'node:module';
import { mock } from 'node:test';

const modules = Module as unknown as { _load: (name: string, ...rest: unknown[]) => unknown };
const load = modules._load;
modules._load = (name, ...rest) => {
  if (name !== 'node:test') return load(name, ...rest);
  const { describe, it, before, after } = globalThis;
  return { describe, it, before, after, mock };
};
