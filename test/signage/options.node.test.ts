import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { OPTIONS, readOptions } from '../../src/signage-page/options.js';

const PAGE = 'https://screens.example/blue-heart/signage.html';

describe('the options in the address of the signage page', () => {
  it('are the attributes of the element', () => {
    const { attributes, problems } = readOptions('?partner=narita-airport&languages=ja+en&dwell=20&tone=light', PAGE);
    assert.deepEqual(attributes, [
      ['partner', 'narita-airport'],
      ['languages', 'ja en'],
      ['dwell', '20'],
      ['tone', 'light'],
    ]);
    assert.deepEqual(problems, []);
  });

  it('are on by their name, and off by a word for it', () => {
    const flagOf = (query: string): unknown => readOptions(query, PAGE).attributes;
    for (const on of ['burn-in-guard', 'burn-in-guard=', 'burn-in-guard=true', 'burn-in-guard=1', 'burn-in-guard=ON']) {
      assert.deepEqual(flagOf(`?${on}`), [['burn-in-guard', '']], on);
    }
    for (const off of ['false', '0', 'no', 'off', 'OFF']) assert.deepEqual(flagOf(`?wake-lock=${off}`), [], off);
    assert.match(readOptions('?wake-lock=maybe', PAGE).problems.join(), /wake-lock=maybe/);
  });

  it('that there are none of are named with those that there are', () => {
    const { attributes, problems } = readOptions('?parnter=iata&onclick=alert(1)', PAGE);
    assert.deepEqual(attributes, []);
    assert.equal(problems.length, 2);
    assert.ok(OPTIONS.every(({ name }) => problems[0]!.includes(name)));
  });

  it('bring files from beside the page, and from nowhere else', () => {
    const { files, problems } = readOptions('?slide=a.jpg&slide=clips/b.mp4&logo=./logo.svg', PAGE);
    assert.deepEqual(files, [
      ['slide', 'https://screens.example/blue-heart/a.jpg'],
      ['slide', 'https://screens.example/blue-heart/clips/b.mp4'],
      ['logo', 'https://screens.example/blue-heart/logo.svg'],
    ]);
    assert.deepEqual(problems, []);
    for (const bad of [
      'https://evil.example/a.jpg',
      '/uploads/a.jpg',
      '../a.jpg',
      '//evil.example/a.jpg',
      'javascript:alert(1)',
      'data:image/png,x',
      '',
    ]) {
      const read = readOptions(`?slide=${encodeURIComponent(bad)}`, PAGE);
      assert.deepEqual([read.files, read.problems.length], [[], 1], bad);
    }
    assert.deepEqual(readOptions('?slide=a.jpg', 'file:///media/blue-heart/signage.html').files, [
      ['slide', 'file:///media/blue-heart/a.jpg'],
    ]);
  });

  it('never throw, and set nothing but what there is an option of', () => {
    const names = OPTIONS.map(({ name }) => name);
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.tuple(fc.constantFrom(...names, 'preview', '__proto__', 'onload'), fc.string()))
        .map((pairs) => String(new URLSearchParams(pairs))),
    );
    fc.assert(
      fc.property(query, (text) => {
        const { attributes, files } = readOptions(`?${text}`, PAGE);
        for (const [name] of attributes) assert.ok(names.includes(name));
        for (const [, url] of files) assert.ok(url.startsWith('https://screens.example/blue-heart/'));
      }),
      { numRuns: 2000 },
    );
  });
});
