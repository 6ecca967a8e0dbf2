import { mkdir, writeFile } from 'node:fs/promises';
import type { Finding } from '../data/finding.js';
import { isFault, run, type Options } from '../data/run.js';

/** Writes the modules into `generated`, or nothing if there are faults, which it returns. */
export async function writeFacts(generated: URL, options: Options = {}): Promise<Finding[]> {
  const { findings, modules } = await run(options);
  const faults = findings.filter(isFault);
  if (!faults.length) {
    await mkdir(new URL('words/', generated), { recursive: true });
    await Promise.all([...modules].map(([name, text]) => writeFile(new URL(name, generated), text)));
  }
  return faults;
}
