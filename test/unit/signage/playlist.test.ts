import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isSame, playlistOf, type Offer } from '../../../src/signage/playlist.js';

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
        const slides = playlistOf(offer);
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

  it('repeats a language before each other theme: nobody waits longer than one round of languages and the own slides', () => {
    fc.assert(
      fc.property(offers, (offer) => {
        const ours = playlistOf(offer).filter(({ kind }) => kind !== 'own');
        const [first] = offer.languages;
        ours.forEach(({ language }, index) => {
          assert.equal(language === first, index % offer.languages.length === 0);
        });
      }),
    );
  });

  it('is empty until a translation has loaded', () => {
    fc.assert(
      fc.property(offers, (offer) => {
        assert.deepEqual(playlistOf({ ...offer, languages: [] }), []);
      }),
    );
  });

  it('starts with the statement, and shows the number on it or soon after', () => {
    fc.assert(
      fc.property(offers, (offer) => {
        assert.equal(playlistOf(offer)[0]!.kind, 'statement');
        assert.equal(
          playlistOf(offer).some(({ kind }) => kind === 'helpline'),
          offer.hasNumber,
        );
      }),
    );
  });
});
