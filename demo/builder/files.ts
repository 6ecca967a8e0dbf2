/** Which of our files a page with these tags fetches. test/built/snippets.test.ts holds it to what browsers do. */
import { partners } from '../../src/data/generated/partners.js';
import { languageOfTag } from '../../src/internal/locale.js';
import { languages } from '../../src/locales/languages.js';
import { bannerLanguages } from './elements/languages.js';
import type { Tag } from './markup.js';

export interface Files {
  /** At once. */
  always: string[];
  /** Only on wide screens with a pointer: codes for a telephone. */
  wide: string[];
  /** Only when the reader opens help, at most. */
  opened: string[];
}

type Parts = Partial<Files>;
type Attributes = Readonly<Record<string, string>>;

/** Those with a script before those without. */
const known = bannerLanguages.map((tag) => tag.toLowerCase()).reverse();
const spoken = (tag: string): string => languageOfTag(tag, known) ?? 'en';

/** Words come in the language of the tag; English stands for that of a page we do not know. */
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
        'signage-facts',
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
  // Where nobody says the country, the time zone does.
  ...(country ? [] : ['zones']),
];

/** @param isHeld whether the script has its integrity: parts then have theirs, which is in a part, too */
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
