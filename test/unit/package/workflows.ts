/** The workflows of the forge. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
export interface Job {
  needs?: string | string[];
  environment?: string;
  permissions: Record<string, string>;
  strategy?: { matrix: Record<string, string[]> };
  steps: Step[];
}
export interface Workflow {
  on: Record<string, unknown>;
  permissions: object;
  jobs: Record<string, Job>;
}

const FOLDER = '.github/workflows';

/** Text of each workflow, by file. */
export const sources: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(FOLDER).map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')]),
);
export const workflows: Readonly<Record<string, Workflow>> = Object.fromEntries(
  Object.entries(sources).map(([file, source]) => [file, parse(source) as Workflow]),
);

export const stepsOf = ({ jobs }: Workflow): Step[] => Object.values(jobs).flatMap(({ steps }) => steps);

/** Whether it runs code of packages, including ours: everything except publishing a finished archive. */
export const runsPackages = ({ run = '' }: Step): boolean =>
  /\b(npm(?! publish )|npx|pnpm|yarn|node|tsx)\b|\.ci\//.test(run.replace(/registry\.npmjs\.org/g, ''));
