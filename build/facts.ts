/**
 * Writes the facts in src/data that ship as TypeScript modules in src/data/generated: no sources, no notes, nothing
 * unconfirmed. The JSON files remain the only place to edit facts; the modules are not committed. If a check finds a
 * fault, nothing is written.
 */
import { faultText } from './data/table.js';
import { writeFacts } from './facts/write.js';

const faults = await writeFacts(new URL('../src/data/generated/', import.meta.url));
if (faults.length) {
  console.error(`${faults.map(faultText).join('\n')}\n\nNothing was written: ${faults.length} fault(s) in the facts.`);
  process.exitCode = 1;
}
