import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { describe, it } from 'node:test';
import { transformSync } from 'esbuild';
import type { HelplinesFile, PartnerFile } from '../../../src/data/schema.js';
import type { Channel, CountryHelplines, Partner } from '../../../src/data/types.js';
import { en } from '../../../src/locales/help/en.js';
import type { ShippedWords } from '../../../src/locales/help/shipped.js';
import { languages } from '../../../src/locales/languages.js';
import { run } from '../../../build/data/run.js';
import { writeFacts } from '../../../build/facts/write.js';
import { DATA, TODAY } from './support/planted.js';

const GENERATED = new URL('generated/', DATA);

const { helplines } = (await import('../../../src/data/generated/helplines.js')) as {
  helplines: Record<string, CountryHelplines>;
};
const { partners } = (await import('../../../src/data/generated/partners.js')) as { partners: Record<string, Partner> };

const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, DATA), 'utf8')) as T;
const files = readdirSync(new URL('helplines/', DATA)).map((name) => read<HelplinesFile>(`helplines/${name}`));
const modulesIn = (folder: URL): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const digits = (text: string): string => text.replace(/\D/g, '');
const isDialled = ({ type }: { type: string }): boolean => ['phone', 'sms', 'whatsapp'].includes(type);

/** All digits of an excerpt in order, with spelt numbers converted. Deliberately independent of build/data. */
const digitsShown = (excerpt: string): string => digits(excerpt.replace('4-HSI-TIP', '4-474-847').normalize('NFKC'));

/** Channels with the name of their line; emergency lines have none. */
const shown = (country: string): { channel: Channel; name: string | undefined }[] => [
  ...helplines[country]!.emergency.flatMap(({ channels }) => channels.map((channel) => ({ channel, name: undefined }))),
  ...helplines[country]!.helplines.flatMap(({ channels, name }) =>
    channels.map((channel) => ({ channel, name: Object.values(name)[0] })),
  ),
];

describe('generated facts', () => {
  it('match the JSON files', async () => {
    const { modules } = await run({ today: TODAY });
    for (const [name, text] of modules) {
      assert.equal(readFileSync(new URL(name, GENERATED), 'utf8'), text, `${name} is old: npm run facts`);
    }
  });

  for (const day of ['1970-01-01', '2027-05-24', '2031-01-01']) {
    it(`are the same on ${day} as on any day`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'facts-'));
      const generated = pathToFileURL(`${folder}/generated/`);
      assert.deepEqual(await writeFacts(generated, { today: new Date(`${day}T12:00:00Z`) }), []);
      const texts = (from: URL): [string, string][] =>
        modulesIn(from).map((name) => [name, readFileSync(new URL(name, from), 'utf8')]);
      assert.deepEqual(texts(generated).sort(), texts(GENERATED).sort());
      rmSync(folder, { recursive: true });
    });
  }

  it('are not written if there is a fault', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'facts-'));
    const target = pathToFileURL(`${folder}/generated/`);
    // This folder has no translations.
    const faults = await writeFacts(target, { today: TODAY, locales: new URL('../../../src/', import.meta.url) });
    assert.ok(faults.length);
    assert.ok(!existsSync(target));
    assert.deepEqual(await writeFacts(target, { today: TODAY }), []);
    assert.deepEqual(readdirSync(target, { recursive: true }).sort(), modulesIn(GENERATED).concat('words').sort());
    rmSync(folder, { recursive: true });
  });
});

describe('shipped helplines', () => {
  it('cover 34 countries and the EU, each with an emergency number', () => {
    const expected =
      'AR AT BE BG BR CA CH CL CO CR CZ DE DO EC ES EU FR GB GT HN HU IE IT JP KE MN MX NL PA PE PL PT RO SV US';
    assert.deepEqual(Object.keys(helplines).sort(), expected.split(' '));
    for (const { emergency } of Object.values(helplines)) assert.ok(emergency.length);
  });

  it('show no number that is not in an excerpt of its own record', () => {
    let compared = 0;
    for (const { country } of files) {
      for (const { channel, name } of shown(country).filter(({ channel }) => isDialled(channel))) {
        const records = files
          .filter((file) => [country, 'EU'].includes(file.country))
          .flatMap((file) => [...file.emergency, ...file.helplines])
          .filter((record) => (name ? Object.values(record.name).includes(name) : record.kind === 'emergency'));
        const text = records.flatMap(({ sources }) => sources.map(({ excerpt }) => digitsShown(excerpt)));
        // The national digits without a trunk zero or Hungary's 06, as pages write them with either prefix.
        const core = digits(channel.display).replace(/^(06(?=80)|0(?=\d{5}))/, '');
        assert.ok(
          text.some((run) => run.includes(core)),
          `${country} ${name} ${channel.display}`,
        );
        if (channel.number)
          assert.ok(digits(channel.number).endsWith(core.slice(-7)), `${country} ${name} ${channel.number}`);
        compared++;
      }
    }
    assert.ok(compared > 130, `only ${compared} numbers were compared`);
  });

  it('contain nothing that is held, unless it is confirmed for the country', () => {
    for (const { country, held } of files) {
      const values = shown(country).flatMap(({ channel }) => [
        channel.display,
        channel.number ?? '',
        digits(channel.display),
      ]);
      const confirmed = files
        .filter((file) => [country, 'EU'].includes(file.country))
        .flatMap((file) => [...file.emergency, ...file.helplines])
        .flatMap(({ channels }) => channels.map(({ value }) => value));
      for (const { id, channels } of held) {
        for (const channel of channels.filter(({ value }) => !confirmed.includes(value))) {
          assert.ok(!values.includes(channel.value), `${id} ${channel.value}`);
          if (isDialled(channel)) assert.ok(!values.includes(digits(channel.value)), `${id} ${channel.value}`);
        }
      }
    }
  });

  it('are in no other generated file if they are held', () => {
    const confirmed = new Set(
      files
        .flatMap((file) => [...file.emergency, ...file.helplines])
        .flatMap(({ channels }) => channels.map(({ value }) => digits(value))),
    );
    const texts = modulesIn(GENERATED).map((name) => readFileSync(new URL(name, GENERATED), 'utf8'));
    const numbers = new Set(
      texts
        // Numbers outside strings are indexes.
        .flatMap((text) => text.match(/"[^"]*"/g) ?? [])
        .flatMap((string) => [...string.matchAll(/[+*#]?\d[\d ().-]*\d/g)].map(([run]) => digits(run))),
    );
    for (const channel of files.flatMap(({ held }) => held.flatMap(({ channels }) => channels)).filter(isDialled)) {
      const value = digits(channel.value);
      assert.ok(confirmed.has(value) || !numbers.has(value), channel.value);
    }
  });

  it('do not include sources and notes', () => {
    for (const name of modulesIn(GENERATED).filter((path) => !/^(words|guidance)/.test(path))) {
      const text = readFileSync(new URL(name, GENERATED), 'utf8');
      assert.doesNotMatch(text, /"(sources|excerpt|notes?|held|derived|checkedBasis)":|http:\/\//, name);
    }
  });

  it('link only to https', () => {
    for (const { channel } of files.flatMap(({ country }) => shown(country))) {
      if (channel.type === 'web' || channel.type === 'chat') assert.match(channel.display, /^https:\/\//);
    }
  });

  it('never promise that a call to an ordinary or mobile number is free', () => {
    for (const { channel } of files.flatMap(({ country }) => shown(country)))
      assert.ok(!(channel.number && channel.free), channel.display);
  });

  it('take no more than 6 kB', () => {
    const { code } = transformSync(`globalThis.x = ${JSON.stringify(helplines)}`, { minify: true, charset: 'ascii' });
    const size = brotliCompressSync(code).length;
    assert.ok(size <= 6000, `${size} bytes`);
  });
});

describe('shipped partners', () => {
  it('are the eighteen of the campaign', () => {
    const kept = readdirSync(new URL('partners/', DATA)).map((name) => read<PartnerFile>(`partners/${name}`));
    assert.deepEqual(Object.keys(partners).sort(), kept.map(({ id }) => id).sort());
    assert.equal(kept.length, 18);
  });

  it('say what has ended, what needs asking, and their country if they are one', () => {
    assert.equal(partners['tame-ep']!.ended, '2025');
    assert.equal(partners['coyote-logistics']!.askFirst, true);
    assert.equal(partners['ghent']!.country, 'BE');
    assert.equal(partners['uber-latin-america']!.country, undefined);
  });
});

describe('shipped words', () => {
  for (const language of languages) {
    it(`in ${language} are complete and take no more than 7 kB`, async () => {
      const { words } = (await import(`../../../src/data/generated/words/help.${language}.js`)) as {
        words: ShippedWords;
      };
      assert.equal(words.lines.length, Object.keys(en.lines).length);
      assert.ok(words.lines.every((line) => line.trim()));
      const { code } = transformSync(`globalThis.x = ${JSON.stringify(words)}`, { minify: true, charset: 'ascii' });
      const size = brotliCompressSync(code).length;
      assert.ok(size <= 7000, `${size} bytes`);
    });
  }
});
