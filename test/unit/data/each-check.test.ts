/** Each check on its own: exactly what it reports, and where, after one change of the facts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { HelplinesFile, PartnerFile } from '../../../src/data/schema.js';
import { en, type HelpWords } from '../../../src/locales/help/en.js';
import type { Check, Surroundings } from '../../../build/data/check-type.js';
import { campaign } from '../../../build/data/checks/campaign.js';
import { countries } from '../../../build/data/checks/countries.js';
import { duplicates } from '../../../build/data/checks/duplicates.js';
import { freshness } from '../../../build/data/checks/freshness.js';
import { guidance } from '../../../build/data/checks/guidance.js';
import { languages } from '../../../build/data/checks/languages.js';
import { leaks } from '../../../build/data/checks/leaks.js';
import { links } from '../../../build/data/checks/links.js';
import { locales } from '../../../build/data/checks/locales.js';
import { numbers } from '../../../build/data/checks/numbers.js';
import { sources } from '../../../build/data/checks/sources.js';
import { translations } from '../../../build/data/checks/translations.js';
import { zones } from '../../../build/data/checks/zones.js';
import { load, type Facts } from '../../../build/data/load.js';
import { DATA, TODAY } from './support/planted.js';

let facts: Facts;
before(async () => void ({ facts } = (await load(DATA)) as { facts: Facts }));
const LOCALES = new URL('../locales/', DATA);

type Said = [level: string, file: string, path: string, problem: string, remedy: string];

/** Findings of a check that a change adds. */
async function added(
  check: Check,
  change: (facts: Facts) => unknown,
  more: Partial<Surroundings> = {},
): Promise<Said[]> {
  const around = { today: TODAY, locales: LOCALES, words: { en }, modules: new Map(), ...more };
  const changed = structuredClone(facts);
  change(changed);
  const said = async (of: Facts): Promise<Said[]> =>
    (await check(of, around)).map(({ level, file, path, problem, remedy }) => [level, file, path, problem, remedy]);
  const before = new Set((await said(facts)).map(String));
  return (await said(changed)).filter((one) => !before.has(String(one)));
}

/** One case: the change, and all that is reported. */
function says(name: string, check: Check, change: (facts: Facts) => unknown, ...expected: Said[]): void {
  it(name, async () => assert.deepEqual(await added(check, change), expected));
}

const file = ({ helplines }: Facts, country = 'KE'): HelplinesFile => helplines.find((one) => one.country === country)!;
type Line = HelplinesFile['helplines'][number];
const line = (of: Facts, id = 'ke-dci-fichua'): Line =>
  of.helplines
    .flatMap(({ helplines, emergency }) => [...helplines, ...(emergency as Line[])])
    .find((one) => one.id === id)!;
const partner = ({ partners }: Facts, id: string): PartnerFile => partners.find((one) => one.id === id)!;

const KE = 'src/data/helplines/KE.json';
const LOOK =
  'Look at the live page; add it as a source with its words and set checked to today, or move the record to held.';

describe('the campaign', () => {
  const TAME = 'src/data/partners/tame-ep.json';
  const LINK = [
    'fault',
    TAME,
    'links',
    'a former partner has a link',
    'Remove the links: it is shown as history only.',
  ] as const;
  says(
    'keeps no link of a former partner',
    campaign,
    (of) => (partner(of, 'tame-ep').links = [{ label: 'x', url: 'https://x.org' }]),
    [...LINK],
  );
  says(
    'keeps no site of a former partner',
    campaign,
    (of) => (partner(of, 'tame-ep').site = { any: 'https://x.org' }),
    [...LINK],
  );
  says(
    'lets a partner of today have links',
    campaign,
    (of) => (partner(of, 'iata').links = [{ label: 'x', url: 'https://x.org' }]),
  );
  says('knows when a former partner ended', campaign, (of) => delete partner(of, 'tame-ep').ended, [
    'fault',
    TAME,
    'ended',
    'a former partner without a day on which it ended',
    'Add ended.',
  ]);
  says('knows the initiative', campaign, (of) => Object.assign(partner(of, 'iata'), { initiative: 'nothing' }), [
    'fault',
    'src/data/partners/iata.json',
    'initiative',
    'there is no initiative "nothing"',
    'Correct it to an id of src/data/campaign/initiatives.json.',
  ]);
  says(
    'has a sentence in English and in each language that is listed',
    campaign,
    (of) => {
      partner(of, 'iata').languages = ['zh-Hant', 'tr-TR'];
      partner(of, 'iata').sentence = { zh: 'x', tr: 'x' } as unknown as PartnerFile['sentence'];
    },
    ...['en', 'zh-Hant'].map((language): Said => [
      'fault',
      'src/data/partners/iata.json',
      'sentence',
      `there is none in ${language}, which it lists`,
      'Add it in this language.',
    ]),
  );
  says('has one theme a year', campaign, ({ themes }) => themes.without.push({ ...themes.without[0]!, year: 2017 }), [
    'fault',
    'src/data/campaign/themes.json',
    '2017',
    'the year stands twice',
    'Keep one of them.',
  ]);
});

describe('each country', () => {
  says('has an emergency number', countries, (of) => (file(of).emergency = []), [
    'fault',
    KE,
    'emergency',
    'no emergency number',
    'Add the number of the police or the general emergency number, with a source.',
  ]);
  const none = { country: 'KE' as const, reason: 'None.' };
  says('is not excused for what it has', countries, ({ exceptions }) => exceptions.noWayToReport.push(none), [
    'fault',
    KE,
    'helplines',
    'has a way to report and is still excused for having none',
    'Remove the entry from src/data/exceptions.json.',
  ]);
  const remedy = 'Find a line in the list under held that can be confirmed with its operator.';
  const missing: [string, string, string, string] = [
    KE,
    'helplines',
    'no confirmed way to report beyond the emergency number',
    `${remedy} Until then say why in src/data/exceptions.json.`,
  ];
  says('has a way to report', countries, (of) => (file(of).helplines = []), ['fault', ...missing]);
  says(
    'has one that is not for children alone',
    countries,
    (of) => {
      file(of).helplines = file(of).helplines.filter(({ kind }) => kind === 'child-protection');
      file(of).helplines[0]!.role = 'general';
    },
    ['fault', ...missing],
  );
  says(
    'may be excused with a reason',
    countries,
    (of) => {
      file(of).helplines = [];
      of.exceptions.noWayToReport.push(none);
    },
    ['excused', KE, 'helplines', 'NO WAY TO REPORT beyond the emergency number. None.', remedy],
  );
  const phone: Said = [
    'warning',
    'src/data/helplines/BE.json',
    'helplines',
    'no confirmed phone line that is dedicated to trafficking',
    'Nothing is wrong; if one opens, add it.',
  ];
  const dedicated = (of: Facts): Line[] => file(of, 'BE').helplines.filter(({ role }) => role === 'dedicated');
  says(
    'had better have a line of its own for trafficking',
    countries,
    (of) => dedicated(of).forEach((one) => (one.role = 'covers')),
    phone,
  );
  says(
    'had better have one that can be called',
    countries,
    (of) => {
      for (const { channels } of dedicated(of))
        for (const one of channels) if (one.type === 'phone') one.type = 'whatsapp';
    },
    phone,
  );
  says(
    'exists, if it is excused',
    countries,
    ({ exceptions }) => exceptions.noWayToReport.push({ ...none, country: 'XX' as never }),
    ['fault', 'src/data/exceptions.json', 'noWayToReport XX', 'no such country', 'Remove this entry.'],
  );
});

describe('an id', () => {
  const twice = (path: string, first = KE): Said => [
    'fault',
    KE,
    path,
    `the id stands twice, also in ${first}`,
    'Give one of them another id, or remove the copy.',
  ];
  says(
    'stands once, also among emergency numbers',
    duplicates,
    (of) => (line(of).id = 'ke-police-emergency'),
    twice('[ke-police-emergency]'),
  );
  says(
    'stands once, also among what is held',
    duplicates,
    (of) => (file(of).held[0]!.id = 'ke-dci-fichua'),
    twice('[ke-dci-fichua]'),
  );
  says('begins with its country', duplicates, (of) => (file(of).held[0]!.id = 'us-x'), [
    'fault',
    KE,
    '[us-x]',
    'the id does not begin with the country',
    'Begin it with ke-',
  ]);
  says('that something held belongs to is there', duplicates, (of) => (file(of).held[0]!.of = 'ke-x'), [
    'fault',
    KE,
    'held[ke-police-sgbv].of',
    'there is no record ke-x in this file',
    'Correct the id.',
  ]);
  says(
    'that something held belongs to may be any that ships',
    duplicates,
    (of) => (file(of).held[0]!.of = 'ke-police-emergency'),
  );
  says('has no channel twice', duplicates, (of) => line(of).channels.push(line(of).channels[0]!), [
    'fault',
    KE,
    '[ke-dci-fichua].channels',
    'phone 0800722203 stands twice',
    'Remove one of them.',
  ]);
  says('may have a number for calls and for messages', duplicates, (of) =>
    line(of).channels.push({ ...line(of).channels[0]!, type: 'whatsapp' }),
  );
  says('of a parent is a partner', duplicates, (of) => (partner(of, 'ghent').parent = 'x'), [
    'fault',
    'src/data/partners/ghent.json',
    'parent',
    'there is no partner "x"',
    'Correct it to the id of a file in src/data/partners.',
  ]);
});

describe('evidence', () => {
  const checked = (day: string) => (of: Facts) => (line(of).checked = day);
  const said = (level: string, problem: string): Said => [level, KE, '[ke-dci-fichua].checked', problem, LOOK];
  says('is fresh for a year', freshness, checked('2025-11-30'));
  says(
    'is due for another look after twelve months',
    freshness,
    checked('2025-11-24'),
    said('due', 'evidence of 2025-11-24 is 12 months old'),
  );
  says(
    'stays due, and never becomes a fault',
    freshness,
    checked('2019'),
    said('due', 'evidence of 2019 is 94 months old'),
  );
  says('of tomorrow is remarked', freshness, checked('2026-11-25'), [
    'warning',
    KE,
    '[ke-dci-fichua].checked',
    '2026-11-25 is in the future',
    'Set it to the day the page was read, or set the clock.',
  ]);
  it('that is due includes its age in months', async () => {
    const around = { today: TODAY, locales: LOCALES, words: { en }, modules: new Map() };
    const found = await freshness(facts, around);
    assert.ok(found.length);
    for (const { level, months, problem } of found) {
      assert.equal(level, 'due');
      assert.ok(problem.endsWith(` is ${months} months old`), problem);
    }
  });
});

describe('guidance', () => {
  const HOTEL = 'src/data/guidance/hotel.json';
  const hotel = ({ guidance: { sectors } }: Facts): Facts['guidance']['sectors'][number]['groups'] =>
    sectors.find(({ sector }) => sector === 'hotel')!.groups;
  const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(`guidance/${name}.json`, DATA), 'utf8')) as T;
  const [{ audience, role = '', signs } = { audience: '', signs: [] }] = read<{
    groups: ReturnType<typeof hotel>;
  }>('hotel').groups;
  const [sharedList = ''] = Object.entries(read<object>('shared')).find(([, list]) => Array.isArray(list)) ?? [];
  const unsaid = (name: string, path: string, at = HOTEL): Said => [
    'fault',
    at,
    `${path}[${name}]`,
    'has no words',
    `Write the line "${name}" in src/locales/help/en.ts and in every other language.`,
  ];
  for (const list of ['signs', 'protocol'] as const) {
    says(
      `has words for each of its ${list}`,
      guidance,
      (of) => hotel(of)[0]![list].push({ id: 'new', sources: [] }),
      unsaid('new', `${audience} ${role} ${list}`),
    );
  }
  says(
    'has words for each caution',
    guidance,
    (of) => hotel(of)[0]!.cautions.push('new' as never),
    unsaid('new', `${audience} ${role} cautions`),
  );
  says(
    'has words for what all settings share',
    guidance,
    ({ guidance: { shared } }) => {
      const [list] = Object.values(shared).filter(Array.isArray) as { id: string; sources: string[] }[][];
      list!.push({ id: 'new', sources: [] });
    },
    unsaid('new', sharedList, 'src/data/guidance/shared.json'),
  );
  says('has sources that are known', guidance, (of) => hotel(of)[0]!.signs[0]!.sources.push('toString'), [
    'fault',
    HOTEL,
    `${audience} ${role} signs[${signs[0]!.id}]`,
    'names the unknown source toString',
    'Correct the code, or add the source to src/data/guidance/sources.json.',
  ]);
  it('uses each line that has a wording', async () => {
    const words = { en: { ...en, lines: { ...en.lines, unused: 'x' } } } as { en: HelpWords };
    assert.deepEqual(
      (await guidance(facts, { today: TODAY, locales: LOCALES, words, modules: new Map() })).map(Object.values),
      [
        [
          'fault',
          'src/locales/help/en.ts',
          'lines.unused',
          'is used nowhere',
          'Remove it in every language, or add it to a list in src/data/guidance.',
        ],
      ],
    );
  });
  const empty = (reader: string): Said => [
    'fault',
    HOTEL,
    reader,
    'has no signs or no protocol',
    'Add a group for this audience.',
  ];
  for (const reader of ['public', 'staff']) {
    for (const list of ['signs', 'protocol'] as const) {
      it(`has ${list} for ${reader}`, async () => {
        const said = await added(guidance, (of) =>
          hotel(of).forEach((group) => group.audience === reader && (group[list] = [])),
        );
        // Lines that were used only there are unused now.
        assert.deepEqual(
          said.filter(([, where]) => where === HOTEL),
          [empty(reader)],
        );
      });
    }
  }
});

describe('a language', () => {
  const unknown = (at: string, path: string, tag: string): Said => [
    'fault',
    at,
    path,
    `"${tag}" is no language tag`,
    'Use a tag of BCP 47 in its usual form, such as sw, pt-BR or zh-Hans.',
  ];
  const FICHUA = '[ke-dci-fichua].languages';
  for (const tag of ['xq', 'pt-br', 'Swahili', '']) {
    says(
      `is known to browsers, in its usual form: ${tag}`,
      languages,
      (of) => (line(of).languages = [tag]),
      unknown(KE, FICHUA, tag),
    );
  }
  says('may be one that browsers have no name for', languages, (of) => (line(of).languages = ['mam', 'pt-BR']));
  says('is known in names', languages, (of) => (line(of).name['xq'] = 'x'), unknown(KE, FICHUA, 'xq'));
  says(
    'is known in channels',
    languages,
    (of) => (line(of).channels[0]!.languages = ['xq']),
    unknown(KE, FICHUA, 'xq'),
  );
  says(
    'is known of emergency numbers',
    languages,
    (of) => (line(of, 'ke-police-emergency').languages = ['xq']),
    unknown(KE, '[ke-police-emergency].languages', 'xq'),
  );
  says(
    'is known in what is held',
    languages,
    (of) => (file(of).held[0]!.name['xq'] = 'x'),
    unknown(KE, 'held[ke-police-sgbv].name', 'xq'),
  );
  const IATA = 'src/data/partners/iata.json';
  says(
    'is known of partners',
    languages,
    (of) => partner(of, 'iata').languages.push('xq'),
    unknown(IATA, 'languages', 'xq'),
  );
  says(
    'is known in their names',
    languages,
    (of) => (partner(of, 'iata').names = { xq: 'x' }),
    unknown(IATA, 'languages', 'xq'),
  );
  says(
    'is known in themes',
    languages,
    ({ themes }) => Object.assign(themes.themes[0]!.texts, { xq: {} }),
    unknown('src/data/campaign/themes.json', '2017', 'xq'),
  );
  const INITIATIVES = 'src/data/campaign/initiatives.json';
  says(
    'is known of initiatives',
    languages,
    ({ initiatives }) => (initiatives.initiatives[0]!.lang = 'xq'),
    unknown(INITIATIVES, '[blue-heart]', 'xq'),
  );
  says(
    'is known in their names',
    languages,
    ({ initiatives }) => (initiatives.initiatives[0]!.names = { xq: 'x' }),
    unknown(INITIATIVES, '[blue-heart]', 'xq'),
  );
  says(
    'is known in the names of the fund',
    languages,
    ({ trustFund }) => Object.assign(trustFund.names, { xq: 'x' }),
    unknown('src/data/campaign/trust-fund.json', 'names', 'xq'),
  );
});

describe('an address', () => {
  const channel = (type: 'email' | 'web', value: string) => (of: Facts) =>
    line(of).channels.push({ type, value, display: 'x' });
  const at = (value: string): [string, string, string] => ['fault', KE, `[ke-dci-fichua].channels ${value}`];
  for (const value of ['http://x.org', 'https//x.org', 'https://', 'xhttps://x.org']) {
    says(`is one of https: ${value}`, links, channel('web', value), [
      ...at(value),
      'is no https address',
      'Use the https address; if there is none, move the channel to held.',
    ]);
  }
  says('may be any of https', links, channel('web', 'https://x.org/a?b#c'));
  for (const value of ['a@b', 'a b@c.org', 'a@b.o', 'ab.org', 'x a@b.org', 'a@b.org x', 'a@b@c.org', 'a@b.org1']) {
    says(`of mail is one: ${value}`, links, channel('email', value), [
      ...at(value),
      'is no e-mail address',
      'Copy it from the page.',
    ]);
  }
  says('of mail may be any', links, channel('email', 'First.Last+x@mail.example.CO'));
});

describe('a number', () => {
  const channel =
    (value: string, more: object = {}) =>
    (of: Facts) =>
      (line(of).channels = [{ type: 'phone', value, display: value, ...more } as Line['channels'][number]]);
  const at = (value: string): [string, string, string] => ['fault', KE, `[ke-dci-fichua].channels ${value}`];
  const invalid = (value: string): Said => [
    ...at(value),
    'is no valid number of KE',
    'A digit is missing, too many or wrong: compare with the page.',
  ];
  says(
    'works from abroad, or says from where',
    numbers,
    channel('0800722203'),
    [...at('0800722203'), 'does not say from which countries it can be dialled', 'Add dialFrom, such as ["KE"].'],
    [...at('0800722203'), 'is a national service number without dialFrom', 'Add "dialFrom": ["KE"].'],
  );
  says('of another country is in another file', numbers, channel('0800722203', { dialFrom: ['KE', 'UG'] }), [
    ...at('0800722203'),
    'says that it can be dialled from another country',
    'Keep KE only, or move the record to EU.json.',
  ]);
  const unlisted = (value: string): Said => [
    ...at(value),
    'is a short code that is not listed for its country',
    'Compare with the page; then add it with its countries and that page to src/data/short-codes.json.',
  ];
  says('that is short is listed', numbers, channel('1196', { dialFrom: ['KE'] }), unlisted('1196'));
  says(
    'that is short is listed for each of its countries',
    numbers,
    (of) => {
      channel('1195', { dialFrom: ['KE'] })(of);
      of.shortCodes.codes.find(({ value }) => value === '1195')!.countries = ['UG'];
    },
    unlisted('1195'),
    ['fault', KE, '[ke-gbv-1195].channels 1195', unlisted('')[3], unlisted('')[4]],
  );
  says('can exist', numbers, channel('+25470957000'), invalid('+25470957000'));
  says('belongs to its country', numbers, channel('+3225116464'), invalid('+3225116464'));
  says('of North America without a country is not of Kenya', numbers, channel('+18339001010'), invalid('+18339001010'));
  says('of North America without a country may be of Canada', numbers, (of) => {
    line(of, 'ca-cybertip').channels = [
      { type: 'phone', value: '+18002228477', display: '1-800-222-8477', dialFrom: ['CA'] },
    ];
  });
  says('may be a mobile one of its country', numbers, channel('+254709570000', { display: '0709 570 000' }));
  says('is shown as it is dialled', numbers, channel('+254709570000', { display: '0709 570 001' }), [
    ...at('+254709570000'),
    '"0709 570 001" is not the same number',
    'Write in display the digits of value.',
  ]);
  says('for messages may be a service number', numbers, channel('+254800722203', { type: 'whatsapp' }));
  says('of a service works in its own country', numbers, channel('+254800722203'), [
    ...at('+254800722203'),
    'is a national service number without dialFrom',
    'Add "dialFrom": ["KE"].',
  ]);
  says('that is no number is not looked at', numbers, channel('https://x.org', { type: 'web' }));
});

describe('a source', () => {
  says('has the words of its page', sources, (of) => (line(of, 'ke-haart').sources[0]!.excerpt = ''), [
    'fault',
    KE,
    '[ke-haart].sources',
    'no excerpt of https://haartkenya.org/impact/',
    'Copy the words of the page that show the fact.',
  ]);
  const channel = (type: 'email' | 'web' | 'phone', value: string) => (of: Facts) =>
    (line(of).channels = [{ type, value, display: value }]);
  const unseen = (value: string, wanted: string): Said => [
    'fault',
    KE,
    `[ke-dci-fichua].channels ${value}`,
    `no source of this record shows ${wanted}`,
    'Add the page that shows it, or move the channel to held.',
  ];
  says('shows the number', sources, channel('phone', '0800722999'), [
    'fault',
    KE,
    '[ke-dci-fichua].channels 0800722999',
    'the digits are in no excerpt of this record',
    'Compare with the page digit by digit; copy its words into a source, or move the channel to held.',
  ]);
  says(
    'shows the address',
    sources,
    channel('web', 'https://www.elsewhere.example/a'),
    unseen('https://www.elsewhere.example/a', 'elsewhere.example'),
  );
  says('is of the same host, with www. or without', sources, channel('web', 'https://www.CapitalFM.co.ke/a'));
  says(
    'is not held to www. within a name',
    sources,
    channel('web', 'https://awww.capitalfm.co.ke'),
    unseen('https://awww.capitalfm.co.ke', 'awww.capitalfm.co.ke'),
  );
  says(
    'shows the whole address of mail',
    sources,
    channel('email', 'a@capitalfm.co.ke'),
    unseen('a@capitalfm.co.ke', 'a@capitalfm.co.ke'),
  );
  says('may show it in other letters', sources, (of) => {
    channel('email', 'Help@x.org')(of);
    line(of).sources[0]!.excerpt += ' HELP@X.ORG';
  });
});

describe('words', () => {
  it('exist in each language, for each part', async () => {
    const said = await locales(facts, {
      today: TODAY,
      locales: new URL('../', DATA),
      words: {},
      modules: new Map(),
    });
    assert.ok(said.length > 20);
    assert.deepEqual(Object.values(said.find(({ file: of, path }) => of === 'src/locales/badge' && path === 'ar')!), [
      'fault',
      'src/locales/badge',
      'ar',
      'the language is missing',
      'Copy en.ts to ar.ts in src/locales/badge and translate it.',
    ]);
    assert.deepEqual(await locales(facts, { today: TODAY, locales: LOCALES, words: {}, modules: new Map() }), []);
  });

  const model = { a: 'x {n} {m}', b: { one: 'one', other: '{n} of them' }, c: { d: 'deep', one: 'no plural' } };
  const translated = async (other: unknown): Promise<unknown[]> =>
    (
      await translations(facts, {
        today: TODAY,
        locales: LOCALES,
        words: { en: model, de: other } as never,
        modules: new Map(),
      })
    ).map(Object.values);
  const missing = (path: string): Said => [
    'fault',
    'src/locales/help/de.ts',
    path,
    'is missing',
    'Translate this line of en.ts.',
  ];
  const other = (path: string, holders: string): Said => [
    'fault',
    'src/locales/help/de.ts',
    path,
    `does not have the placeholders of English: ${holders}`,
    'Keep each once.',
  ];
  it('match the lines of English', async () => {
    assert.deepEqual(await translated({ ...model, a: 'y {m} {n}', b: { few: 'x', other: 'y {n}' } }), []);
    assert.deepEqual(await translated({ ...model, a: '', c: { one: 'x' } }), [missing('a'), missing('c.d')]);
    assert.deepEqual(await translated({ ...model, a: 'y {n}', b: { other: 'y' } }), [
      other('a', '{m} {n}'),
      other('b.other', '{n}'),
    ]);
    assert.deepEqual(await translated({ ...model, c: { d: 'x', one: '{n}' } }), [other('c.one', '')]);
    assert.deepEqual(await translated({ ...model, a: { b: 'x' } }), [other('a', '{m} {n}')]);
    assert.deepEqual(await translated({ ...model, c: 'x' }), [other('c', '')]);
  });
});

describe('a time zone', () => {
  says('of opening hours exists', zones, (of) => (line(of).channels[0]!.hours = { zone: 'Africa/Nairoby', open: [] }), [
    'fault',
    KE,
    '[ke-dci-fichua].channels 0800722203.hours',
    '"Africa/Nairoby" is no time zone',
    'Use a name of the IANA list, such as Africa/Nairobi.',
  ]);
  says('is known of each country', zones, (of) => (file(of).country = 'XX' as never), [
    'fault',
    'src/data/helplines/XX.json',
    'country',
    'no time zone is known for XX',
    'Use the ISO 3166-1 code of the country.',
  ]);
});

describe('what is held', () => {
  const held = async (text: string, name = 'helplines.ts'): Promise<Said[]> =>
    (await leaks(facts, { today: TODAY, locales: LOCALES, words: {}, modules: new Map([[name, text]]) })).map(
      ({ level, file: of, path, problem, remedy }) => [level, of, path, problem, remedy],
    );
  const NEVER = 'Nothing under held may ship: look at build/facts.';
  it('does not ship by its id', async () => {
    assert.deepEqual(await held('"ke-police-sgbv"', 'x.ts'), [
      ['fault', KE, 'held[ke-police-sgbv]', 'its id stands in x.ts', NEVER],
    ]);
    assert.deepEqual(await held('"ke-police-sgbv-2"', 'x.ts'), []);
  });
  it('does not ship by its number, in any notation', async () => {
    const said: Said[] = [['fault', KE, 'held[ke-police-sgbv] 0800730999', 'it stands in x.ts', NEVER]];
    for (const text of ['"0800730999"', '"0800 730 999"', '"(0800) 730-999"', '"call 0800.730.999 now"'])
      assert.deepEqual(await held(text, 'x.ts'), said, text);
    for (const text of ['0800730999', '"10800730999"', '"08007309990"', '"a-0800730999"'])
      assert.deepEqual(await held(text, 'x.ts'), [], text);
  });
  it('may ship if the same number is confirmed', async () => assert.deepEqual(await held('"0800722203"'), []));
});
