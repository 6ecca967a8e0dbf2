import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ChannelRecord, HelplineRecord } from '../../../src/data/schema.js';
import { load } from '../../../build/data/load.ts';
import { emergencyOf, helplinesOf } from '../../../build/facts/helplines.ts';
import { publicLines } from '../../../build/facts/public-lines.ts';
import { DATA } from './support/planted.js';

const phone = (display: string, more: Partial<ChannelRecord> = {}): ChannelRecord => ({
  type: 'phone',
  value: `+99${display}`,
  display,
  ...more,
});
const line = (more: Partial<HelplineRecord>): HelplineRecord => ({
  id: 'xx-line',
  name: { en: 'Line' },
  operator: 'An organisation',
  operatorName: null,
  operatorType: 'ngo',
  kind: 'trafficking',
  role: 'dedicated',
  recommended: true,
  channels: [phone('100')],
  languages: null,
  anonymous: null,
  free: null,
  checked: '2026-11-01',
  checkedBasis: 'dated',
  sources: [],
  ...more,
});
const EMERGENCY = [line({ kind: 'emergency', channels: [phone('111')] })];
const numberOf = (...lines: HelplineRecord[]): string | undefined => publicLines('XX', EMERGENCY, lines).line?.display;

describe('the number of a country on a sign', () => {
  it('is the first phone of the recommended line', () => {
    const email: ChannelRecord = { type: 'email', value: 'a@example.org', display: 'a@example.org' };
    assert.equal(numberOf(line({ recommended: false }), line({ channels: [email, phone('200')] })), '200');
  });

  it('never works only from abroad, or for a part of the country', () => {
    assert.equal(
      numberOf(line({ channels: [phone('1', { abroad: true }), phone('2', { area: 'North' })] })),
      undefined,
    );
    assert.equal(numberOf(line({ channels: [phone('2', { area: 'North' }), phone('3')] })), '3');
  });

  it('never belongs to a line for some people, or for witnesses only', () => {
    assert.equal(numberOf(line({ scope: ['women'] }), line({ audience: 'witnesses' })), undefined);
    assert.equal(numberOf(line({ scope: ['women'] }), line({ channels: [phone('4')] })), '4');
  });

  it('is day and night only if its hours say so, and free only if that is known', () => {
    const shown = (more: Partial<ChannelRecord>): object => {
      const { always, free } = publicLines('XX', EMERGENCY, [line({ channels: [phone('5', more)] })]).line!;
      return { always, free };
    };
    assert.deepEqual(shown({ hours: '24/7', free: true }), { always: true, free: true });
    assert.deepEqual(shown({ hours: { zone: 'Asia/Tokyo', open: [{ days: '1-5', from: '09:00', to: '17:00' }] } }), {
      always: undefined,
      free: undefined,
    });
    assert.deepEqual(shown({ free: false }), { always: undefined, free: undefined });
  });

  it('says who answers if that is the police or a government', () => {
    const typeOf = (operatorType: HelplineRecord['operatorType']): string | undefined =>
      publicLines('XX', EMERGENCY, [line({ operatorType })]).line!.operatorType;
    assert.deepEqual(
      ['police', 'government', 'ngo', 'public-private'].map((type) => typeOf(type as 'ngo')),
      ['police', 'government', undefined, undefined],
    );
  });

  it('comes with the emergency number of the whole country', () => {
    const emergency = [line({ channels: [phone('7', { area: 'Capital' }), phone('8')] })];
    assert.deepEqual(publicLines('XX', emergency, []), { emergency: '8' });
  });

  it('is, for every country, one of its recommended lines, character by character', async () => {
    const { facts } = await load(DATA);
    const all = facts!.helplines;
    for (const file of all) {
      const { emergency, line: shown } = publicLines(file.country, emergencyOf(file, all), helplinesOf(file, all));
      const written = (records: readonly HelplineRecord[]): string[] =>
        records.flatMap(({ channels }) => channels.map(({ display }) => display));
      assert.ok(written(emergencyOf(file, all)).includes(emergency), file.country);
      if (shown) {
        const recommended = helplinesOf(file, all).filter((one) => one.recommended);
        assert.ok(written(recommended).includes(shown.display), file.country);
      }
    }
  });
});
