/** What a check has to say. Whoever reads it edits JSON and does not program: say where, what is wrong, what to do. */
export interface Finding {
  /**
   * `fault` stops the build. `overdue` fails the check but not the build: the day brought it, and an old release must still
   * build. `warning` will become one; `excused` would be one but stands in exceptions.json.
   */
  level: 'fault' | 'overdue' | 'warning' | 'excused';
  /** From the root of the repository, such as src/data/helplines/KE.json. */
  file: string;
  /** Where in it: id of the record and names of the fields. */
  path: string;
  problem: string;
  remedy: string;
}

/** Builds findings of one file. */
export function findingsOf(file: string): {
  list: Finding[];
  add: (level: Finding['level'], path: string, problem: string, remedy: string) => void;
} {
  const list: Finding[] = [];
  return { list, add: (level, path, problem, remedy) => void list.push({ level, file, path, problem, remedy }) };
}
