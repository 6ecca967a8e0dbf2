import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isSame, programOf, type Offer } from '../../src/signage/program.js';

const LANGUAGES = ['ja', 'en', 'zh', 'zh-hant', 'ko'] as const;

const offers = fc.record({
  languages: fc.subarray([...LANGUAGES], { minLength: 1 }),
  own: fc.array(
    fc.integer().map((id) => ({ id }) as unknown as Element),
    { maxLength: 30 },
  ),
  isOn: fc.boolean(),
  hasNumber: fc.boolean(),
  hasDay: fc.boolean(),
  hasScan: fc.boolean(),
  hasPartner: fc.boolean(),
}) satisfies fc.Arbitrary<Offer>;

describe('a round of slides', () => {
  it('has each theme in each language once, and each own slide once', () => {
    fc.assert(
      fc.property(offers, (offer) => {
        const slides = programOf(offer);
        for (const [index, slide] of slides.entries()) {
          assert.equal(
            slides.findIndex((other) => isSame(slide, other)),
            index,
            'twice',
          );
          assert.ok(offer.languages.includes(slide.language as (typeof LANGUAGES)[number]));
        }
        const own = slides.flatMap((slide) => slide.own ?? []);
        assert.deepEqual(new Set(own), new Set(offer.isOn ? offer.own : []));
        const ours = slides.length - own.length;
        const themes = offer.isOn
          ? 4 + [offer.hasNumber, offer.hasDay, offer.hasScan, offer.hasPartner].filter(Boolean).length
          : 1 + Number(offer.hasNumber);
        assert.equal(ours, themes * offer.languages.length);
      }),
    );
  });

  it('shows a language again before each other theme: nobody waits longer than one round of languages and the own slides', () => {
    fc.assert(
      fc.property(offers, (offer) => {
        const ours = programOf(offer).filter(({ kind }) => kind !== 'own');
        const [first] = offer.languages;
        ours.forEach(({ language }, index) => {
          assert.equal(language === first, index % offer.languages.length === 0);
        });
      }),
    );
  });

  it('is empty until the words of a language are there', () => {
    fc.assert(
      fc.property(offers, (offer) => {
        assert.deepEqual(programOf({ ...offer, languages: [] }), []);
      }),
    );
  });

  it('begins with the statement, and has the number on it or soon after', () => {
    fc.assert(
      fc.property(offers, (offer) => {
        assert.equal(programOf(offer)[0]!.kind, 'statement');
        assert.equal(
          programOf(offer).some(({ kind }) => kind === 'helpline'),
          offer.hasNumber,
        );
      }),
    );
  });
});
