import type { Channel, CountryHelplines, Helpline, PublicLine, PublicLines } from '../../src/data/types.js';
import type { Facts } from '../data/load.js';
import { shownHelplines } from './helplines.js';
import { compact, moduleText } from './module.js';

/** For the whole country, and not closed at hours that a sign has no room to tell. */
const isForAnyone = ({ type, area, hours }: Channel): boolean =>
  type === 'phone' && !area && (!hours || hours === '24/7');

function publicLine({ name, channels, languages, checked }: Helpline): PublicLine | undefined {
  const phone = channels.find(isForAnyone);
  return phone
    ? (compact({
        name,
        number: phone.value,
        always: phone.hours === '24/7' || undefined,
        free: phone.free || undefined,
        languages: phone.languages ?? languages,
        checked,
      }) as PublicLine)
    : undefined;
}

/** The recommended line that can be phoned: none is chosen in its stead, for the others serve a part of those who pass. */
function publicLines({ emergency, helplines }: CountryHelplines): PublicLines {
  const [line] = helplines.flatMap((one) => (one.recommended && !one.audience ? (publicLine(one) ?? []) : []));
  const phone = emergency.flatMap(({ channels }) => channels).find(({ type }) => type === 'phone');
  return compact({ emergency: phone?.value, line }) as PublicLines;
}

const ownName = (language: string): string => new Intl.DisplayNames(language, { type: 'language' }).of(language)!;

export function publicLinesModule({ helplines }: Facts): string {
  const lines = Object.entries(shownHelplines(helplines)).map(([country, all]) => [country, publicLines(all)] as const);
  const languages = new Set(lines.flatMap(([, { line }]) => line?.languages ?? []));
  return moduleText(
    'src/data/helplines; names of languages from Unicode CLDR, by Intl of Node',
    [
      {
        name: 'publicLines',
        about: 'By country what a sign shows; `EU` for Member States without an entry.',
        value: Object.fromEntries(lines),
        type: 'Readonly<Record<string, PublicLines>>',
      },
      {
        name: 'ownNames',
        about: 'Each language of these lines by its own name, for engines that cannot name it in another one.',
        value: Object.fromEntries([...languages].map((language) => [language, ownName(language)])),
        type: 'Readonly<Record<string, string>>',
      },
    ],
    ['PublicLines'],
  );
}
