/**
 * `npm run data:check`: prints the state of the facts and what to do; exit code 1 if one of them must not ship,
 * regardless of the date.
 */
import { isFault, run } from './run.js';
import { dueRows, faultText, plainTable, rows, verdict } from './table.js';

const { facts, findings } = await run();

if (facts) console.log(`${plainTable(rows(facts.helplines, findings))}\n`);
for (const { file, path, problem } of findings.filter(({ level }) => level === 'excused')) {
  console.log(`excused  ${file} ${path}: ${problem}`);
}
for (const { file, path, problem } of findings.filter(({ level }) => level === 'warning')) {
  console.log(`warning  ${file} ${path}: ${problem}`);
}
const due = dueRows(findings);
if (due.length) console.log(`\nDue for another look, the oldest evidence first:\n\n${plainTable(due)}`);
for (const finding of findings.filter(isFault)) console.error(`\n${faultText(finding)}`);
for (const { file, problem } of findings.filter(({ problem }) => problem.startsWith('NO WAY TO REPORT'))) {
  console.log(`\n!!  ${file}: ${problem}`);
}
console.log(`\n${verdict(findings)}`);
process.exitCode = findings.some(isFault) ? 1 : 0;
