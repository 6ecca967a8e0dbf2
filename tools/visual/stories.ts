/** The stories of a built Storybook, and where their screenshots are stored. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export const STORYBOOK = 'storybook-static';
export const BASELINES = 'test/visual';
/** Differences, for people to look at; not in the repository. */
export const FAILED = join(BASELINES, 'failed');

export interface Story {
  id: string;
  /** File and name of the story: `badge/Playground`. */
  name: string;
}

interface Entry {
  id: string;
  type: string;
  importPath: string;
  exportName: string;
}

export function readStories(): Story[] {
  const { entries } = JSON.parse(readFileSync(join(STORYBOOK, 'index.json'), 'utf8')) as {
    entries: Record<string, Entry>;
  };
  return Object.values(entries)
    .filter(({ type }) => type === 'story')
    .map(({ id, importPath, exportName }) => ({ id, name: `${basename(importPath, '.stories.ts')}/${exportName}` }));
}

/** The names of the stored screenshots. */
export const readBaselines = (): string[] =>
  readdirSync(BASELINES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.png') && !join(BASELINES, file).startsWith(FAILED))
    .map((file) => file.slice(0, -'.png'.length));

export const baselineOf = (name: string): string => join(BASELINES, `${name}.png`);
