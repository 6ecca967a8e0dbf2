import assert from 'node:assert/strict';
import { brotliCompressSync } from 'node:zlib';
import { describe, it } from 'node:test';
import { zonesByCountry } from '../../../src/data/generated/zones.js';
import { countryOfLanguage } from '../../../src/facts/country.js';
import { countryOfZone } from '../../../src/facts/zones.js';

describe('country of a time zone', () => {
  it('is found by current names and by the old ones that browsers report', () => {
    const cases = {
      'America/Buenos_Aires': 'AR',
      'America/Argentina/Buenos_Aires': 'AR',
      'America/Mexico_City': 'MX',
      'America/Indianapolis': 'US',
      'Asia/Tokyo': 'JP',
      'Africa/Nairobi': 'KE',
      'Asia/Ulan_Bator': 'MN',
      'Pacific/Galapagos': 'EC',
      'Atlantic/Azores': 'PT',
    };
    for (const [zone, country] of Object.entries(cases)) assert.equal(countryOfZone(zone), country, zone);
  });

  it('does not follow the links of the IANA database across borders', () => {
    assert.equal(countryOfZone('Europe/Amsterdam'), 'NL');
    assert.equal(countryOfZone('Europe/Brussels'), 'BE');
    assert.equal(countryOfZone('Europe/Luxembourg'), 'EU');
    assert.equal(countryOfZone('America/Cayman'), undefined);
    assert.equal(countryOfZone('Africa/Kampala'), undefined);
  });

  it('is unknown elsewhere', () => {
    for (const zone of ['UTC', 'Asia/Calcutta', 'Europe/Kiev', '', 'Rome'])
      assert.equal(countryOfZone(zone), undefined, zone);
  });

  it('belongs to one country only', () => {
    const zones = Object.values(zonesByCountry).flatMap((names) => names.split(' '));
    assert.equal(new Set(zones).size, zones.length);
  });

  it('takes no more than 1.3 kB', () => {
    assert.ok(brotliCompressSync(JSON.stringify(zonesByCountry)).length <= 1300);
  });
});

describe('country of a language', () => {
  it('is its region', () => {
    for (const [tag, country] of Object.entries({
      'es-MX': 'MX',
      'en-uk': 'GB',
      'pt-BR': 'BR',
      'zh-Hant-JP': 'JP',
      'de-CH-1996': 'CH',
      'fr-LU': 'EU',
    })) {
      assert.equal(countryOfLanguage(tag), country, tag);
    }
  });

  it('is unknown if the tag names none, or one without helplines', () => {
    for (const tag of ['es', 'es-419', 'ru-RU', 'sw', '', 'toString'])
      assert.equal(countryOfLanguage(tag), undefined, tag);
  });
});
