import type { BannerLanguage } from '../locales/languages.js';

/** What a slide shows, one thing each. `own` is a child of the element. */
export type SlideKind = 'statement' | 'sign' | 'helpline' | 'day' | 'scan' | 'partner' | 'own';

/** The three signs, by the keys of their words. */
export type Sign = 'speaks' | 'papers' | 'leave';

export interface Slide {
  kind: SlideKind;
  /** Language of all its words; for `own`, of the words beside the number. */
  language: BannerLanguage;
  sign?: Sign;
  own?: Element;
}

/** What there is to show now. */
export interface Offer {
  languages: readonly BannerLanguage[];
  /** `own` slides that can be shown. */
  own: readonly Element[];
  /** Whether it is one of the days of the campaign. */
  isOn: boolean;
  hasNumber: boolean;
  /** Whether the World Day is near. */
  hasDay: boolean;
  hasScan: boolean;
  hasPartner: boolean;
}

type Theme = Pick<Slide, 'kind' | 'sign'>;

const STATEMENT: Theme = { kind: 'statement' };
const HELPLINE: Theme = { kind: 'helpline' };

/**
 * All slides in order. Each theme is shown in every language before the next one, so that nobody waits long for their
 * own; slides of the site go between themes. On other days, only what always holds is shown.
 */
export function playlistOf({ languages, own, isOn, hasNumber, hasDay, hasScan, hasPartner }: Offer): Slide[] {
  const themes = isOn
    ? [
        STATEMENT,
        { kind: 'sign', sign: 'speaks' },
        hasNumber && HELPLINE,
        { kind: 'sign', sign: 'papers' },
        hasDay && { kind: 'day' },
        hasScan && { kind: 'scan' },
        { kind: 'sign', sign: 'leave' },
        hasPartner && { kind: 'partner' },
      ]
    : [STATEMENT, hasNumber && HELPLINE];
  const shown = themes.filter(Boolean) as Theme[];
  // Without a translation there is no number to show below them.
  const between = isOn && languages.length ? own : [];
  return shown.flatMap((theme, index) => [
    ...languages.map((language): Slide => Object.assign({ language }, theme)),
    ...between
      .filter((_, place) => place % shown.length === index)
      .map((one, place): Slide => ({
        kind: 'own',
        own: one,
        language: languages[(index + place) % languages.length]!,
      })),
  ]);
}

export const isSame = (one: Slide, other: Slide): boolean =>
  one.own
    ? one.own === other.own
    : one.kind === other.kind && one.language === other.language && one.sign === other.sign;
