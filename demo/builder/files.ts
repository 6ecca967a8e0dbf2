/** Our files that a page with these tags loads. test/pages/snippets.test.ts compares it with browsers. */
import { partners } from '../../src/data/generated/partners.js';
import { languageOfTag } from '../../src/base/locale.js';
import { languages } from '../../src/locales/languages.js';
import { bannerLanguages } from './elements/languages.js';
import type { Tag } from './markup.js';

export interface Files {
  /** At once. */
  always: string[];
  /** Only on wide screens with a pointer: QR codes. */
  wide: string[];
  /** At most, and only when the reader opens help. */
  opened: string[];
}

type Parts = Partial<Files>;
type Attributes = Readonly<Record<string, string>>;

/** Those with a script before those without. */
const known = bannerLanguages.map((tag) => tag.toLowerCase()).reverse();
const spoken = (tag: string): string => languageOfTag(tag, known) ?? 'en';

/** Translations load in the language of the tag; English stands for that of an unknown page. */
const PARTS: Record<string, (attributes: Attributes) => Parts> = {
  'blue-heart-badge': () => ({}),

  'blue-heart-banner': ({ partner = '', lang = 'en', action }) => {
    const { motif, country } = partners[partner] ?? {};
    return {
      always: ['banner', `banner.${spoken(lang)}`, ...(motif ? ['motifs'] : [])],
      ...(action === 'help' && { opened: [...helpParts(lang, country), 'qr'] }),
    };
  },

  'blue-heart-help': ({ lang = 'en', country }) => ({ always: helpParts(lang, country), wide: ['qr'] }),

  'blue-heart-exit': ({ lang = 'en' }) => ({ always: ['exit', ...(lang === 'en' ? [] : ['exit.others'])] }),

  'blue-heart-signage': ({ partner = '', languages: list = '', lang = 'en', qr }) => {
    const tags = list ? list.split(' ') : (partners[partner]?.languages ?? [lang]);
    return {
      always: [
        'signage',
        ...(qr === 'none' ? [] : ['qr']),
        ...tags.flatMap((tag) => [`signage.${spoken(tag)}`, `banner.${spoken(tag)}`]),
      ],
    };
  },
};

const helpParts = (lang: string, country?: string): string[] => [
  'help',
  'exit',
  `help.${languageOfTag(lang, languages) ?? 'en'}`,
  // Without a country, the time zone decides.
  ...(country ? [] : ['zones']),
];

/** @param isHeld whether the script has integrity: chunks then have theirs, which is in a chunk, too */
export function filesOf(tags: readonly Tag[], isHeld: boolean): Files {
  const parts = tags.map(({ name, attributes }) =>
    PARTS[name]!(Object.fromEntries(attributes.map(([key, value]) => [key, String(value)]))),
  );
  const all = (kind: keyof Files): string[] => [
    ...new Set(parts.flatMap((one) => one[kind] ?? []).map((part) => `parts/${part}.js`)),
  ];
  const always = all('always');
  const integrity = isHeld && always.length ? ['parts/integrity.js'] : [];
  return { always: ['blue-heart.js', ...integrity, ...always], wide: all('wide'), opened: all('opened') };
}
