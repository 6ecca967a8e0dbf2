/** `npm run data:check`: prints how the facts stand and what to do; exit code 1 if one of them must not ship. */
import { fails, run } from './run.js';
import { faultText, plainTable, rows, verdict } from './table.js';

const { facts, findings } = await run();

if (facts) console.log(`${plainTable(rows(facts.helplines, findings))}\n`);
for (const { file, path, problem } of findings.filter(({ level }) => level === 'excused')) {
  console.log(`excused  ${file} ${path}: ${problem}`);
}
for (const { file, path, problem } of findings.filter(({ level }) => level === 'warning')) {
  console.log(`warning  ${file} ${path}: ${problem}`);
}
for (const finding of findings.filter(fails)) console.error(`\n${faultText(finding)}`);
for (const { file, problem } of findings.filter(({ problem }) => problem.startsWith('NO WAY TO REPORT'))) {
  console.log(`\n!!  ${file}: ${problem}`);
}
console.log(`\n${verdict(findings)}`);
process.exitCode = findings.some(fails) ? 1 : 0;
