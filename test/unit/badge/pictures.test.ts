/** The badge pictures in dist. test/pages/pictures.test.ts tests how browsers render them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { languages } from '../../../src/locales/languages.ts';
import { pictures } from '../../../build/badges/all.ts';
import { linesOf } from '../../../build/badges/lines.ts';
import { declared, drawn } from '../../../build/badges/look.ts';
import { widthOf } from '../../../build/badges/width.ts';

const made = pictures();

describe('the pictures', () => {
  it('are one for each variant, tone and language, named by one rule', () => {
    const names = ['full', 'compact', 'pin'].flatMap((variant) =>
      ['light', 'dark'].flatMap((tone) => languages.map((language) => `${variant}-${tone}-${language}.svg`)),
    );
    assert.deepEqual(readdirSync('dist/badges').sort(), names.sort());
    assert.deepEqual([...made.keys()].sort(), names);
  });

  for (const [file, { svg, sizes }] of made) {
    it(`${file} is up to date, has at most 2 kB, and loads nothing`, () => {
      const bytes = readFileSync(`dist/badges/${file}`);
      assert.equal(bytes.toString(), svg);
      assert.ok(bytes.length <= 2000, String(bytes.length));
      // Its only URL is the namespace, which nobody loads.
      assert.doesNotMatch(
        svg.replace('xmlns="http://www.w3.org/2000/svg"', ''),
        /:\/\/|href|url\(|<!|<\?|@|style|\son\w+=/,
      );
      for (const [width] of Object.values(sizes)) assert.ok(width <= 304, `${width} is wider than a small phone`);
    });
  }

  it('are larger and smaller like the badge, up to the width of a small phone', () => {
    assert.deepEqual(made.get('pin-light-en.svg')!.sizes, { medium: [42, 42], small: [37, 37], large: [58, 58] });
    assert.equal(made.get('full-dark-ru.svg')!.sizes.large[0], 304);
  });
});

describe('the page of the badge', () => {
  const text = readFileSync('docs/elements/badge.mdx', 'utf8').replace(/\s+/g, ' ');
  const { sizes, title } = made.get('full-light-en.svg')!;

  it('shows a picture with its size and alt text, in HTML and in Markdown', () => {
    const [width, height] = sizes.medium;
    assert.ok(text.includes(`/badges/full-light-en.svg" width="${width}" height="${height}" alt="${title}"`));
    assert.ok(text.includes(`[![${title}](https://your-host.example/badges/full-light-en.svg)](`));
  });

  it('lists the languages of the pictures', () =>
    assert.match(
      text,
      new RegExp(
        `\\| language +\\| ${languages
          .map((tag) => `\`${tag}\``)
          .sort()
          .join(' · ')} +\\|`,
      ),
    ));
});

describe('reading the styles', () => {
  const sheet = `
    :host { --_ink: #111; /* --_paper: red; */ }
    @supports (color: red) { :host { --_ink: #222; } }
    :host([tone='dark']) { --_ink: #eee }
    a, button { border: 1px solid #abc; }`;

  it('finds the first declaration of the first selector that has one', () => {
    assert.equal(declared(sheet, [':host'], '--_ink'), '#111');
    assert.equal(declared(sheet, [":host([tone='dark'])", ':host'], '--_ink'), '#eee');
    assert.equal(declared(sheet, [":host([tone='light'])", ':host'], '--_ink'), '#111');
    assert.equal(declared(sheet, ['button'], 'border'), '1px solid #abc');
  });

  it('fails if nothing is found', () => {
    assert.throws(() => declared(sheet, [':host'], '--_paper'), /declare no --_paper for :host/);
    assert.throws(() => declared(sheet, ['svg'], 'fill'), /declare no fill for svg/);
    assert.throws(() => drawn('<svg viewBox="0 0 24 24"><circle r="3" /></svg>'), /the source of the badge has/);
  });
});

describe('lines of a picture', () => {
  const most = (em: number, text: string, language: (typeof languages)[number]): string[] =>
    linesOf(text, language, em, widthOf);

  it('are as few as possible, and about equally long', () => {
    assert.deepEqual(most(30, 'An international campaign coordinated by UNODC', 'en').length, 1);
    assert.deepEqual(most(20, 'An international campaign coordinated by UNODC', 'en'), [
      'An international campaign',
      'coordinated by UNODC',
    ]);
  });

  it('break between words in languages without spaces, and never before a particle or punctuation, or after an opening bracket', () => {
    assert.deepEqual(most(17, '国連薬物・犯罪事務所（UNODC）がとりまとめる国際キャンペーン', 'ja'), [
      '国連薬物・犯罪事務所（UNODC）が',
      'とりまとめる国際キャンペーン',
    ]);
    assert.deepEqual(most(14, '蓝心反对贩运人口运动（Blue Heart Campaign）', 'zh'), [
      '蓝心反对贩运人口运动',
      '（Blue Heart Campaign）',
    ]);
  });

  it('reject a word that is too long: no badge would fit it', () => {
    assert.throws(() => most(5, 'координирует', 'ru'), /wider than a badge/);
  });
});
