import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GuidanceSectorFile, HelplinesFile, PartnerFile, ThemesFile } from '../../../src/data/schema.js';
import { en, type HelpWords } from '../../../src/locales/help/en.js';
import type { Finding } from '../../../build/data/finding.js';
import { leaks } from '../../../build/data/checks/leaks.js';
import { translations } from '../../../build/data/checks/translations.js';
import { load } from '../../../build/data/load.js';
import { isFault, run } from '../../../build/data/run.js';
import { dueRows, faultText, plainTable } from '../../../build/data/table.js';
import { DATA, faultsAfter, faultsAfterEdit, TODAY } from './support/planted.js';

/** Some fault names the file and the place, says what is wrong and what to do. */
function assertFault(faults: Finding[], file: string, path: RegExp, problem: RegExp, remedy: RegExp): void {
  const found = faults.some(
    (fault) => fault.file === file && path.test(fault.path) && problem.test(fault.problem) && remedy.test(fault.remedy),
  );
  assert.ok(found, `expected ${problem} in ${file}, got:\n${faults.map(faultText).join('\n') || 'no fault'}`);
}

const KENYA = 'helplines/KE.json';
const KE = 'src/data/helplines/KE.json';

function firstLine(file: HelplinesFile): HelplinesFile['helplines'][number] {
  return file.helplines[0]!;
}

describe('data:check', () => {
  it('finds no fault in the facts', async () => {
    const { findings } = await run({ today: TODAY });
    assert.deepEqual(findings.filter(isFault).map(faultText), []);
  });

  it('warns of countries that have no confirmed way to report', async () => {
    const { findings } = await run({ today: TODAY });
    const loud = findings.filter(({ problem }) => problem.startsWith('NO WAY TO REPORT')).map(({ file }) => file);
    assert.deepEqual(loud.map((file) => file.slice(-7, -5)).sort(), ['DO', 'MN', 'SV']);
  });
});

describe('data:check on another day', () => {
  for (const day of ['1970-01-01', '2026-12-01', '2027-05-24', '2031-01-01', '2099-12-31']) {
    it(`finds the same faults on ${day}: none in the facts, and the planted ones`, async () => {
      const today = new Date(`${day}T12:00:00Z`);
      const { findings } = await run({ today });
      assert.deepEqual(findings.filter(isFault).map(faultText), []);
      const remove = (file: HelplinesFile): void => void (file.helplines = []);
      const texts = async (when: Date): Promise<string[]> =>
        (await faultsAfterEdit<HelplinesFile>(KENYA, remove, when)).map(faultText);
      const planted = await texts(today);
      assert.ok(planted.length);
      assert.deepEqual(planted, await texts(TODAY));
    });
  }

  it('lists what is due, oldest evidence first', async () => {
    const { findings } = await run({ today: new Date('2031-01-01T12:00:00Z') });
    const due = dueRows(findings);
    assert.ok(due.length > 100, String(due.length));
    const months = due.map((row) => row.months);
    assert.deepEqual(
      months,
      [...months].sort((one, other) => other - one),
    );
    const [worst] = due;
    assert.match(worst!.what, /^evidence of 20\d\d[-\d]* is \d+ months old$/);
    assert.match(plainTable(due), new RegExp(`^months +file +where +what\n${worst!.months} +src/data/helplines/`));
  });
});

describe('data:check finds', () => {
  it('malformed JSON', async () => {
    const faults = await faultsAfter(KENYA, (text) => text.replace(',', ''));
    assertFault(faults, KE, /whole file/, /cannot be read as JSON/, /missing comma/);
  });

  it('a record without a source', async () => {
    const faults = await faultsAfterEdit<HelplinesFile>(KENYA, (file) => (firstLine(file).sources = []));
    assertFault(faults, KE, /ke-dci-fichua.*sources/, /at least one source/, /Correct the value/);
  });

  it('a source without an excerpt', async () => {
    const faults = await faultsAfterEdit<HelplinesFile>(KENYA, (file) => (firstLine(file).sources[0]!.excerpt = ''));
    assertFault(faults, KE, /ke-dci-fichua.*sources/, /no excerpt of https/, /Copy the words/);
  });

  it('an unknown key', async () => {
    const faults = await faultsAfterEdit<HelplinesFile>(KENYA, (file) =>
      Object.assign(firstLine(file), { telefone: '1' }),
    );
    assertFault(faults, KE, /ke-dci-fichua.*telefone/, /"telefone" is not a known key/, /spelling or remove/);
  });

  it('a missing key', async () => {
    const faults = await faultsAfter(KENYA, (text) => text.replace('"operatorType": "police",', ''));
    assertFault(faults, KE, /operatorType/, /is missing/, /Add it/);
  });

  it('a link that is not https', async () => {
    const faults = await faultsAfter(KENYA, (text) => text.replace('"value": "https://', '"value": "http://'));
    assertFault(faults, KE, /ke-haart/, /no https address/, /move the channel to held/);
  });

  it('digits that are in no excerpt', async () => {
    const faults = await faultsAfter(KENYA, (text) => text.replace('"value": "0800722203"', '"value": "0800722230"'));
    assertFault(faults, KE, /0800722230/, /in no excerpt/, /digit by digit/);
  });

  it('a short code that is only part of a longer number', async () => {
    const faults = await faultsAfterEdit<HelplinesFile>('helplines/AT.json', (file) => {
      const line = file.helplines.find(({ id }) => id === 'at-opfernotruf')!;
      line.channels.push({ type: 'phone', value: '112', display: '112', dialFrom: ['AT'] });
    });
    assertFault(faults, 'src/data/helplines/AT.json', /opfernotruf.* 112$/, /in no excerpt/, /digit by digit/);
  });

  it('a number with a digit missing', async () => {
    const faults = await faultsAfter(KENYA, (text) =>
      text.replaceAll('0800722203', '080072220').replaceAll('0800 722 203', '0800 722 20'),
    );
    assertFault(faults, KE, /080072220/, /no valid number of KE/, /compare with the page/);
  });

  it('a number that is displayed with other digits than are dialled', async () => {
    const faults = await faultsAfter(KENYA, (text) =>
      text.replace('"display": "0800 722 203"', '"display": "0800 722 302"'),
    );
    assertFault(faults, KE, /0800722203/, /"0800 722 302" is not the same number/, /Write in display/);
  });

  it('a short code that is not listed', async () => {
    const faults = await faultsAfter('short-codes.json', (text) => text.replace('"value": "1195"', '"value": "1196"'));
    assertFault(faults, KE, /1195/, /short code that is not listed/, /short-codes\.json/);
  });

  it('a national number that does not say where it works', async () => {
    const faults = await faultsAfterEdit<HelplinesFile>(KENYA, (file) => delete firstLine(file).channels[0]!.dialFrom);
    assertFault(faults, KE, /0800722203/, /from which countries/, /Add dialFrom/);
  });

  it('a country without an emergency number', async () => {
    const faults = await faultsAfterEdit<HelplinesFile>(KENYA, (file) => (file.emergency = []));
    assertFault(faults, KE, /emergency/, /no emergency number/, /Add the number/);
  });

  it('a country without a way to report', async () => {
    const faults = await faultsAfterEdit<HelplinesFile>('helplines/RO.json', (file) => (file.helplines = []));
    assertFault(faults, 'src/data/helplines/RO.json', /helplines/, /no confirmed way to report/, /under held/);
  });

  it('a duplicate id', async () => {
    const faults = await faultsAfterEdit<HelplinesFile>(KENYA, (file) => file.helplines.push(firstLine(file)));
    assertFault(faults, KE, /ke-dci-fichua/, /id stands twice/, /another id/);
  });

  it('an unknown time zone', async () => {
    const hours = { zone: 'Africa/Nairoby', open: [{ days: '1-5', from: '09:00', to: '17:00' }] };
    const faults = await faultsAfterEdit<HelplinesFile>(KENYA, (file) => (firstLine(file).channels[0]!.hours = hours));
    assertFault(faults, KE, /0800722203.hours/, /"Africa\/Nairoby" is no time zone/, /IANA/);
  });

  it('hours given as words', async () => {
    const faults = await faultsAfter(KENYA, (text) => text.replace('"hours": "24/7"', '"hours": "day and night"'));
    assertFault(faults, KE, /hours/, /must be "24\/7" or/, /Correct the value/);
  });

  it('an unknown language', async () => {
    const faults = await faultsAfterEdit<HelplinesFile>(KENYA, (file) => (firstLine(file).languages = ['xq']));
    assertFault(faults, KE, /ke-dci-fichua.*languages/, /"xq" is no language tag/, /BCP 47/);
  });

  it('a partner with an unknown parent', async () => {
    const faults = await faultsAfterEdit<PartnerFile>('partners/ghent.json', (partner) => (partner.parent = 'belgica'));
    assertFault(faults, 'src/data/partners/ghent.json', /parent/, /no partner "belgica"/, /id of a file/);
  });

  it('a former partner with a link', async () => {
    const faults = await faultsAfterEdit<PartnerFile>('partners/tame-ep.json', (partner) => {
      partner.links = [{ label: 'TAME', url: 'https://www.tame.com.ec' }];
    });
    assertFault(faults, 'src/data/partners/tame-ep.json', /links/, /former partner has a link/, /Remove the links/);
  });

  it('a theme without a source', async () => {
    const faults = await faultsAfterEdit<ThemesFile>('campaign/themes.json', ({ themes }) => {
      delete (themes[0]!.texts['en'] as Partial<ThemesFile['themes'][number]['texts'][string]>).source;
    });
    assertFault(faults, 'src/data/campaign/themes.json', /themes.*source/, /is missing/, /Add it/);
  });

  it('a missing translation', async () => {
    const { findings } = await run({ today: TODAY, locales: new URL('../../../src/', import.meta.url) });
    assertFault(findings, 'src/locales/badge', /de/, /language is missing/, /Copy en\.ts/);
  });

  it('a line of guidance without a wording', async () => {
    const faults = await faultsAfterEdit<GuidanceSectorFile>('guidance/hotel.json', ({ groups }) => {
      groups[0]!.signs.push({ id: 'hotel-nothing', sources: ['DHS-HOSP'] });
    });
    assertFault(faults, 'src/data/guidance/hotel.json', /hotel-nothing/, /has no words/, /Write the line/);
  });

  it('a line of guidance with an unknown source', async () => {
    const faults = await faultsAfterEdit<GuidanceSectorFile>('guidance/hotel.json', ({ groups }) => {
      groups[0]!.signs[0]!.sources = ['NOBODY'];
    });
    assertFault(faults, 'src/data/guidance/hotel.json', /signs/, /unknown source NOBODY/, /sources\.json/);
  });

  it('a setting with nothing for staff', async () => {
    const faults = await faultsAfterEdit<GuidanceSectorFile>('guidance/events.json', (file) => {
      file.groups = file.groups.filter(({ audience }) => audience !== 'staff');
    });
    assertFault(faults, 'src/data/guidance/events.json', /staff/, /no signs or no protocol/, /Add a group/);
  });

  /** Findings of the translation check for German words changed by `change`. */
  const translated = async (change: (words: HelpWords) => void): Promise<Finding[]> => {
    const { facts } = await load(DATA);
    const de = structuredClone(en);
    change(de);
    return translations(facts!, { today: TODAY, locales: DATA, words: { en, de }, modules: new Map() });
  };

  it('a language with a missing line', async () => {
    const faults = await translated(({ lines }) => delete (lines as Partial<typeof lines>)['do-write-down']);
    assertFault(faults, 'src/locales/help/de.ts', /lines\.do-write-down/, /is missing/, /Translate this line/);
  });

  it('a translation that lost its number', async () => {
    const faults = await translated(({ ui }) => (ui.emergency = 'In Gefahr? Rufen Sie an.'));
    assertFault(faults, 'src/locales/help/de.ts', /ui\.emergency/, /placeholders.*\{number\}/, /Keep each once/);
  });

  it('a held channel in what would ship', async () => {
    const { facts } = await load(DATA);
    const planted = async (text: string): Promise<Finding[]> =>
      leaks(facts!, { today: TODAY, locales: DATA, words: {}, modules: new Map([['helplines.ts', text]]) });
    assertFault(
      await planted('{"display": "121 x", "number": "+18663737888"}'),
      'src/data/helplines/US.json',
      /us-1-866/,
      /stands in helplines\.ts/,
      /build\/facts/,
    );
    assertFault(
      await planted('{"id": "us-ice-tip-line"}'),
      'src/data/helplines/US.json',
      /us-ice-tip-line/,
      /its id stands in/,
      /build\/facts/,
    );
    // 911 is right in most of America and wrong for the police of Panama.
    assertFault(
      await planted('{\n  "PA": {\n "value": "911"\n  }\n}'),
      'src/data/helplines/PA.json',
      /pa-911-as-police/,
      /part of PA/,
      /build\/facts/,
    );
  });
});
