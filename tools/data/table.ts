/** Words for the findings, for people who edit facts. */
import type { HelplinesFile } from '../../src/data/schema.js';
import { emergencyOf } from '../facts/helplines.js';
import { isDialled, digitsOf } from './records.js';
import type { Finding } from './finding.js';

export const faultText = ({ level, file, path, problem, remedy }: Finding): string =>
  `${level.toUpperCase()}  ${file}\n  where  ${path}\n  what   ${problem}\n  do     ${remedy}`;

/** One line of the overview: a country and how it stands. */
export interface Row {
  country: string;
  emergency: string;
  lines: number;
  channels: number;
  held: number;
  /** Date of the oldest evidence of what ships. */
  oldest: string;
  faults: number;
  warnings: number;
  excused: number;
}

export function rows(files: readonly HelplinesFile[], findings: readonly Finding[]): Row[] {
  return files.map((file) => {
    const { country, helplines, held } = file;
    const emergency = emergencyOf(file, files);
    const shipped = [...emergency, ...helplines];
    const count = (level: Finding['level']): number =>
      findings.filter((finding) => finding.level === level && finding.file.endsWith(`helplines/${country}.json`))
        .length;
    return {
      country,
      emergency: emergency
        .flatMap(({ channels }) => channels.filter(isDialled).map(({ value }) => digitsOf(value)))
        .join(' '),
      lines: helplines.length,
      channels: shipped.reduce((sum, { channels }) => sum + channels.length, 0),
      held: held.length,
      oldest: shipped.map(({ checked }) => checked).sort()[0] ?? '',
      faults: count('fault') + count('overdue'),
      warnings: count('warning'),
      excused: count('excused'),
    };
  });
}

/** Plain text in columns. */
export function plainTable(table: readonly Row[]): string {
  const head = Object.keys(table[0] ?? {}) as (keyof Row)[];
  const cells = [head as string[], ...table.map((row) => head.map((key) => String(row[key])))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** One sentence that says how the facts stand. */
export function verdict(findings: readonly Finding[]): string {
  const count = (level: Finding['level']): number => findings.filter((finding) => finding.level === level).length;
  const faults = count('fault') + count('overdue');
  const numbers = `${faults} faults, ${count('warning')} warnings, ${count('excused')} excused until a day`;
  return faults ? `The facts may not ship: ${numbers}.` : `The facts may ship: ${numbers}.`;
}
