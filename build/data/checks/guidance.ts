import type { Check } from '../check-type.js';
import { findingsOf, type Finding } from '../finding.js';
import type { Facts } from '../load.js';

interface Place {
  file: string;
  path: string;
  id: string;
  sources: string[];
}

/** Every line of guidance with its location. */
function placesOf({ guidance: { shared, sectors } }: Facts): Place[] {
  const places = (file: string, path: string, lines: { id: string; sources: string[] }[]): Place[] =>
    lines.map((line) => ({ file: `src/data/guidance/${file}.json`, path: `${path}[${line.id}]`, ...line }));
  return [
    ...Object.entries(shared).flatMap(([key, list]) => (Array.isArray(list) ? places('shared', key, list) : [])),
    ...sectors.flatMap(({ sector, groups }) =>
      groups.flatMap(({ audience, role = '', signs, protocol, cautions }) => [
        ...places(sector, `${audience} ${role} signs`, signs),
        ...places(sector, `${audience} ${role} protocol`, protocol),
        // Cautions beside a list have their sources in shared.json.
        ...places(
          sector,
          `${audience} ${role} cautions`,
          cautions.map((id) => ({ id, sources: [] })),
        ),
      ]),
    ),
  ];
}

/**
 * Each line of guidance has a wording and known sources, each wording is used, and no setting is empty for any reader.
 */
export const guidance: Check = (facts, { words: { en } }) => {
  const findings: Finding[] = [];
  const say = (file: string, path: string, problem: string, remedy: string): void => {
    const { list, add } = findingsOf(file);
    add('fault', path, problem, remedy);
    findings.push(...list);
  };
  const places = placesOf(facts);
  const { sources } = facts.guidance.sources;

  for (const { file, path, id, sources: codes } of places) {
    if (en && !(id in en.lines)) {
      say(file, path, 'has no words', `Write the line "${id}" in src/locales/help/en.ts and in every other language.`);
    }
    for (const code of codes.filter((one) => !Object.hasOwn(sources, one))) {
      say(
        file,
        path,
        `names the unknown source ${code}`,
        'Correct the code, or add the source to src/data/guidance/sources.json.',
      );
    }
  }
  const used = new Set(places.map(({ id }) => id));
  for (const id of Object.keys(en?.lines ?? {}).filter((line) => !used.has(line))) {
    say(
      'src/locales/help/en.ts',
      `lines.${id}`,
      'is used nowhere',
      'Remove it in every language, or add it to a list in src/data/guidance.',
    );
  }
  for (const { sector, groups } of facts.guidance.sectors) {
    for (const audience of ['public', 'staff'] as const) {
      if (!groups.some((group) => group.audience === audience && group.signs.length && group.protocol.length)) {
        say(
          `src/data/guidance/${sector}.json`,
          audience,
          'has no signs or no protocol',
          'Add a group for this audience.',
        );
      }
    }
  }
  return findings;
};
