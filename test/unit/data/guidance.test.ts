/** Run: npx tsx --test test/unit/data/guidance.test.ts */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  sectorIds,
  type GuidanceLine,
  type GuidanceSectorFile,
  type GuidanceSharedFile,
  type GuidanceSourcesFile,
} from '../../../src/data/schema.js';
import type { SectorId } from '../../../src/data/types.js';
import { en } from '../../../src/locales/help/en.js';

/** Every kind of reader that a setting must have something for. `public` and `staff` are in each. */
const ROLES: Partial<Record<SectorId, readonly string[]>> = {
  'air-transport': ['passengers', 'cabin-crew', 'airport-staff'],
  'ride-hailing': ['drivers', 'riders'],
  'road-freight': ['drivers', 'shippers', 'driver-as-victim'],
};
const TOPICS = /^(caution|me|right|call|do|dont|note|myth|sign|air|ride|road|local|hotel|event)(-[a-z0-9]+)+$/;

/** Forbidden words, and the lines that may contain them because they warn of them. */
const FORBIDDEN: readonly { words: RegExp; except?: readonly string[] }[] = [
  { words: /safe|secure/i },
  { words: /guarantee|promise(?!d)/i, except: ['dont-promise', 'sign-too-good'] },
  { words: /erase|delete|cover(s|ed)? (your|the) tracks/i },
  { words: /rescue/i, except: ['dont-rescue'] },
  {
    words:
      /nationalit|foreign|migrant|ethnic|race\b|racial|religio|accent|skin|brown|black\b|asian|african|latin|roma\b/i,
    except: ['caution-no-profiling'],
  },
  { words: /illegal(s|ly| (immigrant|alien|worker))/i },
  { words: /prostitut|sex worker|pimp|slave/i },
  { words: /victim|survivor/i },
  { words: /\bproves?\b|definitely|certainly|clear sign|red flag/i, except: ['sign-child-sex'] },
  { words: /surge|super bowl|world cup|olympic/i },
  { words: /per ?cent|%|million|thousand/i },
];
const LIMITS = { lines: 150, line: 160, characters: 9800, sentence: 22, average: 14 };

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../../src/data/guidance/${name}.json`, import.meta.url), 'utf8')) as T;
}

const shared = read<GuidanceSharedFile>('shared');
const { sources } = read<GuidanceSourcesFile>('sources');
const sectors = sectorIds.map((name) => ({ name, ...read<GuidanceSectorFile>(name) }));
const groups = sectors.flatMap((sector) =>
  sector.groups.map((group) => ({
    ...group,
    name: [sector.sector, group.audience, group.role].filter(Boolean).join(' / '),
  })),
);

const sharedLists = Object.entries(shared).filter((entry): entry is [string, GuidanceLine[]] =>
  Array.isArray(entry[1]),
);
/** Every list of lines, by its location. */
const lists: [string, GuidanceLine[]][] = [
  ...sharedLists.map(([key, list]): [string, GuidanceLine[]] => [`shared / ${key}`, list]),
  ...groups.flatMap(({ name, signs, protocol }): [string, GuidanceLine[]][] => [
    [`${name} / signs`, signs],
    [`${name} / protocol`, protocol],
  ]),
];
const used = new Set(lists.flatMap(([, list]) => list.map(({ id }) => id)));
const words: Record<string, string> = en.lines;

/** Every text of the interface by its path. */
function texts(branch: unknown, path: string): [string, string][] {
  if (typeof branch === 'string') return [[path, branch]];
  return Object.entries(branch as object).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}
const interfaceTexts = texts(en.ui, 'ui');
const all = [...Object.entries(words), ...interfaceTexts];

const sentences = (text: string): number[] =>
  text
    .split(/(?<=[.?!])\s+/)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /\w/.test(word)).length)
    .filter((count) => count > 0);
const speaksOfOthers = (group: GuidanceSectorFile['groups'][number]): boolean => group.voice !== 'self';

/** Reports all faults at once, so that an editor can fix the file in one go. */
const none = (faults: string[]): void => assert.deepEqual(faults, []);

describe('the lines', () => {
  it('have ids that are kebab case and begin with a topic', () => {
    none([...used].filter((id) => !TOPICS.test(id)));
  });

  it('appear once per list', () => {
    none(
      lists.flatMap(([at, list]) =>
        list
          .map(({ id }) => id)
          .filter((id, i, ids) => ids.indexOf(id) !== i)
          .map((id) => `${at}: ${id}`),
      ),
    );
  });

  it('appear in only one of the shared lists', () => {
    const ids = sharedLists.flatMap(([, list]) => list.map(({ id }) => id));
    none(ids.filter((id, i) => ids.indexOf(id) !== i));
  });

  it('all have a wording', () => {
    none([...used].filter((id) => !words[id]?.trim()));
  });

  it('are all used', () => {
    none(Object.keys(words).filter((id) => !used.has(id)));
  });

  it('are all worded differently', () => {
    const lines = Object.values(words);
    none(lines.filter((line, i) => lines.indexOf(line) !== i));
  });

  it("are in the first person if they are the reader's own voice, and only then", () => {
    const own = /\b(I|me|my)\b/i;
    none(Object.keys(words).filter((id) => id.startsWith('me-') !== own.test(words[id]!)));
  });
});

describe('the sources', () => {
  it('are named for every line', () => {
    none(lists.flatMap(([at, list]) => list.filter((line) => !line.sources?.length).map(({ id }) => `${at}: ${id}`)));
  });

  it('exist', () => {
    none(
      lists.flatMap(([at, list]) =>
        list.flatMap(({ id, sources: codes }) =>
          codes.filter((code) => !sources[code]).map((code) => `${at}: ${id}: ${code}`),
        ),
      ),
    );
  });

  it('are all used', () => {
    const cited = new Set(lists.flatMap(([, list]) => list.flatMap((line) => line.sources)));
    none(Object.keys(sources).filter((code) => !cited.has(code)));
  });

  it('have an https address, or explain why not', () => {
    const isSound = ({
      title,
      publisher,
      url,
      copyOnly,
      ours,
      note,
    }: GuidanceSourcesFile['sources'][string]): boolean => {
      if (!title || !publisher) return false;
      if (url === undefined) return Boolean((copyOnly || ours) && note);
      return !copyOnly && !ours && URL.canParse(url) && new URL(url).protocol === 'https:';
    };
    none(Object.keys(sources).filter((code) => !isSound(sources[code]!)));
  });

  it('of a sign are never only our own', () => {
    none(
      groups.flatMap(({ name, signs }) =>
        signs.filter((line) => line.sources.every((code) => sources[code]?.ours)).map(({ id }) => `${name}: ${id}`),
      ),
    );
  });
});

describe('the settings', () => {
  it('are in the file of their name', () => {
    none(sectors.filter(({ name, sector }) => name !== sector).map(({ name }) => name));
  });

  for (const { name, groups: own } of sectors) {
    for (const audience of ['public', 'staff'] as const) {
      it(`${name} tells ${audience} about somebody else: signs and what to do`, () => {
        const group = own.find((each) => each.audience === audience && speaksOfOthers(each));
        assert.ok(group?.signs.length && group.protocol.length);
      });
    }
    it(`${name} has every role, each with signs and what to do`, () => {
      assert.deepEqual(own.flatMap(({ role }) => role ?? []).sort(), [...(ROLES[name] ?? [])].sort());
      none(own.filter(({ signs, protocol }) => !signs.length || !protocol.length).map(({ role }) => String(role)));
    });
  }

  it('have names for every setting, audience and role', () => {
    assert.deepEqual(Object.keys(en.ui.sectors), [...sectorIds]);
    assert.deepEqual(Object.keys(en.ui.audiences), ['public', 'staff']);
    none(groups.flatMap(({ role }) => (role && !en.ui.roles[role] ? role : [])));
  });

  it('start what to do with danger, wherever the emergency number is named', () => {
    none(
      groups
        .filter(({ protocol }) => protocol.findIndex(({ id }) => id === 'do-call-emergency') > 0)
        .map(({ name }) => name),
    );
  });
});

describe('the cautions', () => {
  const known = new Set([...shared.cautions, ...shared.dont, ...shared.rights].map(({ id }) => id));

  it('are shared lines', () => {
    none(groups.flatMap(({ name, cautions }) => cautions.filter((id) => !known.has(id)).map((id) => `${name}: ${id}`)));
  });

  for (const id of ['caution-not-proof', 'caution-no-profiling', 'dont-rescue', 'dont-photograph']) {
    it(`${id} appears with every list of signs about somebody else`, () => {
      none(groups.filter((group) => speaksOfOthers(group) && !group.cautions.includes(id)).map(({ name }) => name));
    });
  }

  it('start with the one that signs are no proof', () => {
    none(
      groups
        .filter((group) => speaksOfOthers(group) && group.cautions[0] !== 'caution-not-proof')
        .map(({ name }) => name),
    );
  });

  it('tell readers who recognize themselves in the signs that they are not to blame', () => {
    const self = groups.filter((group) => !speaksOfOthers(group));
    assert.ok(self.length);
    none(self.filter(({ cautions }) => !cautions.includes('right-no-blame')).map(({ name }) => name));
    none(self.flatMap(({ signs }) => signs.map(({ id }) => id).filter((id) => !id.startsWith('me-'))));
  });
});

describe('the English words', () => {
  for (const { words: forbidden, except = [] } of FORBIDDEN) {
    it(`do not say ${forbidden.source}`, () => {
      none(
        all.filter(([id, text]) => forbidden.test(text) && !except.includes(id)).map(([id, text]) => `${id}: ${text}`),
      );
      // An exception whose line no longer contains the word would hide the next one.
      none(except.filter((id) => !forbidden.test(words[id] ?? '')));
    });
  }

  it('contain no markup and no stray blanks', () => {
    none(all.filter(([, text]) => /[<>&]|\s{2}|^\s|\s$|^$/.test(text)).map(([id]) => id));
  });

  it('use placeholders only in the interface, as one word in braces', () => {
    none(
      Object.entries(words)
        .filter(([, line]) => /[{}]/.test(line))
        .map(([id]) => id),
    );
    none(interfaceTexts.filter(([, text]) => /[{}]/.test(text.replace(/\{[a-z]+\}/g, ''))).map(([path]) => path));
  });

  it('are short sentences', () => {
    none(all.filter(([, text]) => Math.max(...sentences(text)) > LIMITS.sentence).map(([id]) => id));
    const counts = Object.values(words).flatMap(sentences);
    const average = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    assert.ok(average <= LIMITS.average, `${average.toFixed(1)} words per sentence`);
  });

  it('are short lines', () => {
    none(all.filter(([, text]) => text.length > LIMITS.line).map(([id, text]) => `${id}: ${text.length}`));
  });

  it('are few', () => {
    const characters = all.reduce((sum, [, text]) => sum + text.length, 0);
    assert.ok(Object.keys(words).length <= LIMITS.lines, `${Object.keys(words).length} lines`);
    assert.ok(
      characters <= LIMITS.characters,
      `${characters} characters; ${LIMITS.characters} are what every script can carry`,
    );
  });
});
