/** Reads and parses every JSON file of facts. A broken file results in findings, never in partial facts. */
import { readdir, readFile } from 'node:fs/promises';
import * as v from 'valibot';
import * as schema from '../../src/data/schema.js';
import { findingsOf, type Finding } from './finding.js';

export interface Facts {
  helplines: schema.HelplinesFile[];
  partners: schema.PartnerFile[];
  shortCodes: schema.ShortCodes;
  exceptions: schema.Exceptions;
  pages: schema.PagesFile;
  initiatives: schema.InitiativesFile;
  worldDay: schema.WorldDayFile;
  themes: schema.ThemesFile;
  trustFund: schema.TrustFundFile;
  hashtags: schema.HashtagsFile;
  exit: schema.ExitFile;
  guidance: {
    shared: schema.GuidanceSharedFile;
    sources: schema.GuidanceSourcesFile;
    sectors: schema.GuidanceSectorFile[];
  };
}

/** Path of a file for people, whatever folder it was read from. */
export const named = (path: string): string => `src/data/${path}`;

function explain(issue: v.BaseIssue<unknown>): [problem: string, remedy: string] {
  if (issue.expected === 'never') {
    return [
      `"${String(issue.path?.at(-1)?.key)}" is not a known key`,
      'Correct its spelling or remove it; src/data/schema lists the keys.',
    ];
  }
  if (issue.received === 'undefined') return ['is missing', `Add it (expected: ${issue.expected}).`];
  const message = issue.message.startsWith('Invalid')
    ? `is ${issue.received}, expected ${issue.expected}`
    : issue.message;
  return [message, 'Correct the value; src/data/schema says what it may be.'];
}

/** Path of a fault including the record's id, so that it is easy to find in a long file. */
function where(issue: v.BaseIssue<unknown>): string {
  const parts = (issue.path ?? []).map(({ key, value }) => {
    const id = (value as { id?: unknown } | null)?.id;
    return typeof key === 'number' ? `[${typeof id === 'string' ? id : key}]` : `.${String(key)}`;
  });
  return parts.join('').replace(/^\./, '') || '(whole file)';
}

export type Read = (file: URL) => Promise<string>;

/**
 * Reads every fact below `data`. With findings the facts are incomplete and must not be used.
 * @param readText reads the text of a file
 */
export async function load(
  data: URL,
  readText: Read = (file) => readFile(file, 'utf8'),
): Promise<{ facts: Facts | undefined; findings: Finding[] }> {
  const findings: Finding[] = [];

  async function read<S extends v.GenericSchema>(path: string, type: S): Promise<v.InferOutput<S> | undefined> {
    const { list, add } = findingsOf(named(path));
    let parsed: unknown;
    try {
      parsed = JSON.parse(await readText(new URL(path, data)));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      add(
        'fault',
        '(whole file)',
        `cannot be read as JSON: ${reason}`,
        'Look for a missing comma, quote or bracket near that place.',
      );
      findings.push(...list);
      return undefined;
    }
    const result = v.safeParse(type, parsed);
    for (const issue of result.issues ?? []) add('fault', where(issue), ...explain(issue));
    findings.push(...list);
    return result.success ? result.output : undefined;
  }

  async function folder<S extends v.GenericSchema>(path: string, type: S): Promise<v.InferOutput<S>[]> {
    const names = (await readdir(new URL(path, data))).filter((name) => name.endsWith('.json')).sort();
    const files = await Promise.all(names.map((name) => read(path + name, type)));
    return files.filter((file) => file !== undefined);
  }

  const facts = {
    helplines: await folder('helplines/', schema.helplinesSchema),
    partners: await folder('partners/', schema.partnerSchema),
    shortCodes: await read('short-codes.json', schema.shortCodesSchema),
    exceptions: await read('exceptions.json', schema.exceptionsSchema),
    pages: await read('campaign/pages.json', schema.pagesSchema),
    initiatives: await read('campaign/initiatives.json', schema.initiativesSchema),
    worldDay: await read('campaign/world-day.json', schema.worldDaySchema),
    themes: await read('campaign/themes.json', schema.themesSchema),
    trustFund: await read('campaign/trust-fund.json', schema.trustFundSchema),
    hashtags: await read('campaign/hashtags.json', schema.hashtagsSchema),
    exit: await read('exit.json', schema.exitSchema),
    guidance: {
      shared: await read('guidance/shared.json', schema.guidanceSharedSchema),
      sources: await read('guidance/sources.json', schema.guidanceSourcesSchema),
      sectors: await Promise.all(
        schema.sectorIds.map((sector) => read(`guidance/${sector}.json`, schema.guidanceSectorSchema)),
      ),
    },
  };
  return { facts: findings.length ? undefined : (facts as Facts), findings };
}
