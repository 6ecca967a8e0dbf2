import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { Finding } from '../data/finding.js';
import { isFault, run, type Options } from '../data/run.js';

/** Writes the modules into `generated`; nothing if there are faults, which it returns. */
export async function writeFacts(generated: URL, options: Options = {}): Promise<Finding[]> {
  const { findings, modules } = await run(options);
  const faults = findings.filter(isFault);
  if (!faults.length) {
    await rm(generated, { recursive: true, force: true });
    for (const [name, text] of modules) {
      const file = new URL(name, generated);
      await mkdir(new URL('.', file), { recursive: true });
      await writeFile(file, text);
    }
  }
  return faults;
}
