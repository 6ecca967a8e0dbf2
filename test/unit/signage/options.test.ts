import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { OPTIONS } from '../../../src/signage-page/option-list.js';
import { readOptions } from '../../../src/signage-page/options.js';

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

  it('are turned on by their bare name, and off by a word for it', () => {
    const flagOf = (query: string): unknown => readOptions(query, PAGE).attributes;
    for (const on of ['burn-in-guard', 'burn-in-guard=', 'burn-in-guard=true', 'burn-in-guard=1', 'burn-in-guard=ON']) {
      assert.deepEqual(flagOf(`?${on}`), [['burn-in-guard', '']], on);
    }
    for (const off of ['false', '0', 'no', 'off', 'OFF']) assert.deepEqual(flagOf(`?wake-lock=${off}`), [], off);
    assert.match(readOptions('?wake-lock=maybe', PAGE).problems.join(), /wake-lock=maybe/);
  });

  it('reports unknown ones, with the list of known ones', () => {
    const { attributes, problems } = readOptions('?parnter=iata&onclick=alert(1)', PAGE);
    assert.deepEqual(attributes, []);
    assert.equal(problems.length, 2);
    assert.ok(OPTIONS.every(({ name }) => problems[0]!.includes(name)));
  });

  it('load files from beside the page, and from nowhere else', () => {
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
      'blob:https://screens.example/1',
      '%2e%2e%2fuploads/a.jpg',
      '..%2fuploads%2fa.jpg',
      'clips/%2e%2e/%2E%2E/a.jpg',
      'clips%2f..%2f..%2fa.jpg',
      '%252e%252e%252fa.jpg',
      '%25252e%25252e%25252fa.jpg',
      '..%5ca.jpg',
      '..%255ca.jpg',
      '..\\a.jpg',
      '%5c%5cevil.example/a.jpg',
      '/\\evil.example/a.jpg',
      '\\\\evil.example\\a.jpg',
      '%2f%2fevil.example/a.jpg',
      '%2fuploads/a.jpg',
      '/blue-heart/../uploads/a.jpg',
      '.\t./a.jpg',
      '.%09./a.jpg',
      '.%0a%0d./a.jpg',
      '/\n/evil.example/a.jpg',
      'a.jpg%00/../../b.jpg',
      'a%3f/../../b.jpg',
      'clips/..;/..;/a.jpg',
      '%c0%ae%c0%ae/a.jpg',
      ' https://evil.example/a.jpg',
      'ht\ntps://evil.example/a.jpg',
      'JavaScript:alert(1)',
      'https%3A%2F%2Fevil.example/a.jpg',
      '',
    ]) {
      for (const written of [encodeURIComponent(bad), encodeURIComponent(encodeURIComponent(bad))]) {
        for (const name of ['slide', 'logo', 'mark']) {
          const read = readOptions(`?${name}=${written}`, PAGE);
          assert.deepEqual([read.files, read.problems.length], [[], 1], `${name}=${written}`);
        }
      }
    }
    // Characters that a name may contain.
    for (const [name, path] of [
      ['100%.jpg', '100%25.jpg'],
      ['a..b.jpg', 'a..b.jpg'],
      ['写真.jpg', '%E5%86%99%E7%9C%9F.jpg'],
      ['my photo.jpg', 'my%20photo.jpg'],
    ] as const) {
      const written = encodeURIComponent(encodeURIComponent(name));
      assert.deepEqual(readOptions(`?slide=${written}`, PAGE).files, [
        ['slide', `https://screens.example/blue-heart/${path}`],
      ]);
    }
    assert.deepEqual(readOptions('?slide=a.jpg', 'file:///media/blue-heart/signage.html').files, [
      ['slide', 'file:///media/blue-heart/a.jpg'],
    ]);
  });

  it('never throw, and set only known options', () => {
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

/** What an address sets, including its fragment, as one string. */
const readAs = (text: string): string =>
  readOptions(text, PAGE)
    .attributes.map(([name, value]) => `${name}=${value}`)
    .join(' | ');

describe('an address that came through a content management system', () => {
  const MEANT = 'partner=narita-airport | country=JP';
  for (const [what, text, meant = MEANT] of [
    ['an ampersand escaped as in HTML', '?partner=narita-airport&amp;country=JP'],
    ['one escaped twice', '?partner=narita-airport&amp;amp;country=JP'],
    ['one as a numeric entity', '?partner=narita-airport&#38;country=JP'],
    ['one as a hexadecimal entity', '?partner=narita-airport&#x26;country=JP'],
    ['one that lost its semicolon', '?partner=narita-airport&ampcountry=JP'],
    ['one URL-encoded', '?partner=narita-airport%26country%3DJP'],
    ['one escaped as in HTML and URL-encoded', '?partner=narita-airport%26amp%3Bcountry%3DJP'],
    ['semicolons', '?partner=narita-airport;country=JP;'],
    ['options encoded as a whole', '?partner%3Dnarita-airport%26country%3DJP'],
    ['options encoded twice as a whole', '?partner%253Dnarita-airport%2526country%253DJP'],
    ['each option encoded', '?partner%3Dnarita-airport&country%3DJP'],
    ['values encoded twice', '?partner=narita%252Dairport&country=%254A%2550'],
    ['a second question mark', '?partner=narita-airport?country=JP'],
    ['a second question mark, encoded', '?partner=narita-airport&country=JP%3Fts%3D1'],
    ['a cache-buster after a second question mark', '?partner=narita-airport&country=JP?ts=1'],
    ['a cache-buster before', '?_=1699999999&partner=narita-airport&country=JP'],
    ['cache-busters and tracking parameters', '?v=2&partner=narita-airport&utm_source=x&country=JP&cb=3&1699999'],
    ['encoded blanks', '?partner=%20narita-airport%20&country=%20JP'],
    ['blanks as plus signs', '?partner=+narita-airport+&country=+JP+'],
    ['no-break spaces', '?partner=narita-airport%C2%A0&country=%C2%A0JP'],
    ['blanks without width', '?partner=%E2%80%8Bnarita-airport&country=JP%EF%BB%BF'],
    ['blanks around names', '?%20partner%20=narita-airport&+country+=JP'],
    ['quotation marks', '?partner="narita-airport"&country=%22JP%22'],
    ['single ones', "?partner='narita-airport'&country=%27JP%27"],
    ['curly ones', '?partner=%E2%80%9Cnarita-airport%E2%80%9D&country=“JP”'],
    ['those of HTML', '?partner=&quot;narita-airport&quot;&amp;country=&#39;JP&#39;'],
    ['a slash at the end', '?partner=narita-airport&country=JP/'],
    ['a slash at the end, encoded', '?partner=narita-airport%2F&country=JP%2F'],
    ['other capitals in names', '?Partner=narita-airport&COUNTRY=JP'],
    ['options in the fragment', '#partner=narita-airport&country=JP'],
    ['some in the fragment', '?partner=narita-airport#country=JP'],
    ['a fragment of a page', '?partner=narita-airport&country=JP#top'],
    ['the same option twice', '?partner=narita-airport&country=JP&country=jp&partner=narita-airport'],
    ['full-width characters', '?partner=narita-airport&country=%EF%BC%AA%EF%BC%B0'],
    ['full-width separators', '?partner＝narita-airport&country＝ＪＰ'],
    ['other separators between words', '?time_zone=Asia/Tokyo&burnInGuard', 'time-zone=Asia/Tokyo | burn-in-guard='],
    ['languages divided by semicolons', '?languages=ja;en;zh-Hans&tone=Dark', 'languages=ja;en;zh-Hans | tone=dark'],
  ] as const) {
    it(`is read as intended: ${what}`, () => {
      assert.equal(readAs(text), meant);
      assert.deepEqual(readOptions(text, PAGE).problems, []);
    });
  }

  it('keeps the address of the QR code whole', () => {
    const link = 'https://ngo.example/help;v=1?country=KR&partner=x;q#top';
    for (const written of [
      encodeURIComponent(link),
      encodeURIComponent(encodeURIComponent(link)),
      `%22${encodeURIComponent(link)}%22`,
      encodeURIComponent(link.replace('&', '&amp;')),
    ]) {
      assert.equal(readAs(`?country=JP&qr=${written}&tone=light`), `country=JP | qr=${link} | tone=light`, written);
    }
    assert.equal(readAs(encodeURIComponent(`qr=${encodeURIComponent(link)}&country=JP`)), `qr=${link} | country=JP`);
    // Unencoded, so that only its own query distinguishes it from our options.
    assert.equal(readAs('?qr=https://ngo.example/?country=KR'), 'qr=https://ngo.example/?country=KR');
    assert.equal(readAs('?qr=None?ts=1'), 'qr=none');
  });

  it('keeps a name as written', () => {
    for (const name of ["'t Zand", 'Marks & Spencer', 'ＡＮＡ', '100% Fair', 'Acme Inc.', 'A+B', 'São Paulo']) {
      assert.equal(readAs(`?partner=${encodeURIComponent(name)}`), `partner=${name}`);
      assert.equal(readAs(`?partner=${encodeURIComponent(name.replace('&', '&amp;'))}`), `partner=${name}`);
    }
  });

  it('may contain several files, each with its own query', () => {
    const { files } = readOptions('?slide[]=a.jpg?v=2&amp;slide[]="b c.jpg";logo=clips%252Fd.svg?country=JP', PAGE);
    assert.deepEqual(files, [
      ['slide', 'https://screens.example/blue-heart/a.jpg?v=2'],
      ['slide', 'https://screens.example/blue-heart/b%20c.jpg'],
      ['logo', 'https://screens.example/blue-heart/clips/d.svg'],
    ]);
  });

  it('sets no option with conflicting values, and no country at all if its values conflict', () => {
    const { attributes, problems } = readOptions(
      '?tone=dark&tone=light&partner=narita-airport&country=KR&country=US',
      PAGE,
    );
    assert.deepEqual(attributes, [
      ['partner', 'narita-airport'],
      ['country', 'KR and US'],
    ]);
    assert.equal(problems.length, 2);
    for (const name of ['tone', 'country'])
      assert.ok(problems.some((problem) => problem.startsWith(`${name} has conflicting values`)));
  });

  it('is reported if an option is empty', () => {
    for (const text of ['?country=', '?country', '?country=%20', '?country=""&country=']) {
      const { attributes, problems } = readOptions(text, PAGE);
      assert.deepEqual(attributes, [], text);
      assert.match(problems.join(), /^country is empty/, text);
    }
  });

  it('is read at any length, and however often it was encoded', () => {
    const { attributes } = readOptions(
      `?${'%25'.repeat(50_000)}&${'a;'.repeat(5_000)}&partner=${'%2525'.repeat(20_000)}&country=JP`,
      PAGE,
    );
    assert.deepEqual(attributes.at(-1), ['country', 'JP']);
  });
});
