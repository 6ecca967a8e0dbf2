/** A finding of a check. Its reader edits JSON and does not program: name the place, the problem and the remedy. */
export interface Finding {
  /**
   * `fault` fails the check and the build. No other level does, and no fault depends on today's date. `due` asks
   * somebody to look at a source again. `excused` would be a fault but is listed in exceptions.json.
   */
  level: 'fault' | 'due' | 'warning' | 'excused';
  /** Relative to the root of the repository, such as src/data/helplines/KE.json. */
  file: string;
  /** Location in it: id of the record and names of the fields. */
  path: string;
  problem: string;
  remedy: string;
  /** For `due`: age of the newest evidence, in whole months. */
  months?: number;
}

/** Builds findings for one file. */
export function findingsOf(file: string): {
  list: Finding[];
  add: (level: Finding['level'], path: string, problem: string, remedy: string, months?: number) => void;
} {
  const list: Finding[] = [];
  return {
    list,
    add: (level, path, problem, remedy, months) =>
      void list.push({ level, file, path, problem, remedy, ...(months === undefined ? {} : { months }) }),
  };
}
