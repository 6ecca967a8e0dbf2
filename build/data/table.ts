/** Findings as text, for editors of facts. */
import type { HelplinesFile } from '../../src/data/schema.js';
import { emergencyOf } from '../facts/helplines.js';
import { isDialled, digitsOf } from './records.js';
import type { Finding } from './finding.js';

export const faultText = ({ level, file, path, problem, remedy }: Finding): string =>
  `${level.toUpperCase()}  ${file}\n  where  ${path}\n  what   ${problem}\n  do     ${remedy}`;

/** One line of the overview: the state of a country. */
export interface Row {
  country: string;
  emergency: string;
  lines: number;
  channels: number;
  held: number;
  /** Date of the oldest evidence that ships. */
  oldest: string;
  faults: number;
  due: number;
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
      faults: count('fault'),
      due: count('due'),
      warnings: count('warning'),
      excused: count('excused'),
    };
  });
}

/** One line of what is due: a record whose source needs another look. */
export interface DueRow {
  /** Age of its newest evidence. */
  months: number;
  file: string;
  where: string;
  what: string;
}

/** What is due, oldest evidence first. */
export const dueRows = (findings: readonly Finding[]): DueRow[] =>
  findings
    .filter(({ level }) => level === 'due')
    .map(({ months = 0, file, path, problem }) => ({ months, file, where: path, what: problem }))
    .sort((one, other) => other.months - one.months);

/** Plain text in columns. */
export function plainTable<T extends object>(table: readonly T[]): string {
  const head = Object.keys(table[0] ?? {}) as (keyof T & string)[];
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

/** One sentence on the state of the facts. */
export function verdict(findings: readonly Finding[]): string {
  const count = (level: Finding['level']): number => findings.filter((finding) => finding.level === level).length;
  const faults = count('fault');
  const numbers = `${faults} faults, ${count('due')} due, ${count('warning')} warnings, ${count('excused')} excused`;
  return faults ? `The facts may not ship: ${numbers}.` : `The facts may ship: ${numbers}.`;
}
