/** `npm run data:report > report.md`: the state of the facts as Markdown, with what somebody has to check or call. */
import type { HeldRecord } from '../../src/data/schema.js';
import { shippedRecords, fileOf } from './records.js';
import { isFault, run } from './run.js';
import { dueRows, faultText, rows, verdict, type DueRow, type Row } from './table.js';

const { facts, findings } = await run();

const escape = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...body].map((row) => `| ${row.map(escape).join(' | ')} |`).join('\n');
const section = (title: string, text: string): string => `## ${title}\n\n${text || 'None.'}\n`;

console.log(`# State of the facts\n\n${verdict(findings)}\n`);
console.log(
  section(
    'Faults',
    findings
      .filter(isFault)
      .map((finding) => `    ${faultText(finding).replace(/\n/g, '\n    ')}`)
      .join('\n\n'),
  ),
);

if (facts) {
  const overview = rows(facts.helplines, findings);
  const head = Object.keys(overview[0] ?? {}) as (keyof Row)[];
  console.log(
    section(
      'By country',
      table(
        head,
        overview.map((row) => head.map((key) => String(row[key]))),
      ),
    ),
  );

  const dueHead: (keyof DueRow)[] = ['months', 'file', 'where', 'what'];
  console.log(
    section(
      'Due for another look, the oldest evidence first',
      table(
        dueHead,
        dueRows(findings).map((row) => dueHead.map((key) => String(row[key]))),
      ),
    ),
  );

  const where = ['file', 'where', 'what'];
  const said = (level: string): string[][] =>
    findings.filter((finding) => finding.level === level).map(({ file, path, problem }) => [file, path, problem]);
  console.log(section('Excused', table(where, said('excused'))));
  console.log(section('Warnings', table(where, said('warning'))));

  const undated = shippedRecords(facts.helplines).filter(({ record }) => record.checkedBasis === 'compiled');
  const pages = undated.map(({ file, record }) => [file, record.id, record.sources[0]!.url]);
  console.log(
    section('Confirmed by pages without a date: look at the live page', table(['file', 'record', 'first page'], pages)),
  );

  const held = facts.helplines.flatMap(({ country, held: list }) => list.map((record) => ({ country, record })));
  const values = ({ channels }: HeldRecord): string => channels.map(({ type, value }) => `${type} ${value}`).join(', ');
  const body = held.map(({ country, record }) => [
    fileOf(country),
    record.id,
    record.status,
    values(record),
    record.reason,
  ]);
  console.log(
    section('Held: never shipped until confirmed', table(['file', 'record', 'status', 'channels', 'why'], body)),
  );
}
process.exitCode = findings.some(isFault) ? 1 : 0;
