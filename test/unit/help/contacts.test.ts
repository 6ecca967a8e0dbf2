import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readContacts } from '../../../src/help/contacts.js';

const one = (change: object): string =>
  JSON.stringify([{ type: 'phone', value: '+52 55 1234 5678', name: 'Ruta', ...change }]);

describe('contacts of a page', () => {
  const GOOD: Record<string, object> = {
    'a number in international format': {},
    'a short code': { value: '*765' },
    'a number in national format': { value: '(55) 1234-5678' },
    'a text message': { type: 'sms', value: '12345' },
    WhatsApp: { type: 'whatsapp', value: '+52 55 1234 5678' },
    'a chat': { type: 'chat', value: 'https://help.ruta.example/chat?a=b#c' },
    'a site': { type: 'web', value: 'https://ruta.example' },
    'an address with a port': { type: 'web', value: 'https://ruta.example:8443/safety' },
    'an e-mail address': { type: 'email', value: 'seguridad+mx@ruta.example' },
    'a note': { note: 'De lunes a viernes' },
    'a name in another script': { name: 'الخط الساخن' },
  };
  for (const [name, change] of Object.entries(GOOD)) {
    it(`may be ${name}`, () => {
      assert.equal(readContacts(one(change))?.length, 1);
    });
  }

  it('may be five, or none', () => {
    assert.equal(readContacts(JSON.stringify(Array(5).fill(JSON.parse(one({}))[0])))?.length, 5);
    assert.deepEqual(readContacts('[]'), []);
  });

  const BAD: Record<string, string> = {
    'no JSON': '[{',
    null: 'null',
    'a text': '"https://ruta.example"',
    'an object': '{}',
    'a list of texts': '["+52 55 1234 5678"]',
    'six of them': JSON.stringify(Array(6).fill(JSON.parse(one({}))[0])),
    'no name': one({ name: undefined }),
    'an empty name': one({ name: '' }),
    'a name that is a number': one({ name: 5 }),
    'a name that is too long': one({ name: 'x'.repeat(121) }),
    markup: one({ name: '<img src=x onerror=alert(1)>' }),
    'markup in the note': one({ note: '<b>' }),
    'a name with a direction override': one({ name: 'Ruta\u202e211' }),
    'a name with invisible characters': one({ name: 'Ru\u200bta' }),
    'a name of two lines': one({ name: 'Ruta\nUNODC' }),
    'an unknown kind': one({ type: 'fax' }),
    'a kind from the prototype': one({ type: 'constructor' }),
    'an unknown key': one({ style: 'color: red' }),
    'a key from the prototype': '[{"type":"phone","value":"112","name":"x","__proto__":{"note":"<b>"}}]',
    'a number with letters': one({ value: '1-800-HELP' }),
    'an endless number': one({ value: '1'.repeat(40) }),
    'a number with a pause and more': one({ value: '112,,1' }),
    'a number in another scheme': one({ value: 'tel:112' }),
    'WhatsApp without its country': one({ type: 'whatsapp', value: '5512345678' }),
    'a script': one({ type: 'web', value: 'javascript:alert(1)' }),
    'a script behind blanks': one({ type: 'web', value: ' javascript:alert(1)' }),
    'a script in a broken word': one({ type: 'web', value: 'java\nscript:alert(1)' }),
    data: one({ type: 'chat', value: 'data:text/html,x' }),
    'a site without encryption': one({ type: 'web', value: 'http://ruta.example' }),
    'a site with a password': one({ type: 'web', value: 'https://unodc.org@ruta.example' }),
    'an invalid port': one({ type: 'web', value: 'https://ruta.example:99999/' }),
    'a relative address': one({ type: 'web', value: '/safety' }),
    'an e-mail address with headers': one({ type: 'email', value: 'a@b.example?bcc=c@d.example' }),
    'a value that is a list': one({ value: ['112'] }),
  };
  for (const [name, json] of Object.entries(BAD)) {
    it(`are refused for ${name}`, () => {
      assert.equal(readContacts(json), undefined);
    });
  }

  it('are all refused if one is invalid', () => {
    const good = JSON.parse(one({}))[0];
    assert.equal(readContacts(JSON.stringify([good, { ...good, type: 'fax' }])), undefined);
  });
});
