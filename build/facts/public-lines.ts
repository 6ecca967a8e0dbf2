import type { ChannelRecord, HelplineRecord } from '../../src/data/schema.js';
import type { PublicLine, PublicLines } from '../../src/data/types.js';
import type { Facts } from '../data/load.js';
import { emergencyOf, helplinesOf, shownHelpline } from './helplines.js';
import { compact, moduleText } from './module.js';

/** Works in the country, for all of it: not from abroad only, and not for a town. */
const isForAnyone = ({ type, area, abroad }: ChannelRecord): boolean => type === 'phone' && !area && !abroad;

function publicLine(country: string, record: HelplineRecord): PublicLine | undefined {
  const phone = record.channels.find(isForAnyone);
  if (!phone) return undefined;
  const { name, operatorType, languages, checked } = shownHelpline(country, record);
  return compact({
    name,
    operatorType: operatorType === 'police' || operatorType === 'government' ? operatorType : undefined,
    display: phone.display,
    always: phone.hours === '24/7' || undefined,
    free: phone.free || undefined,
    languages: phone.languages ?? languages,
    checked,
  }) as PublicLine;
}

/**
 * The recommended line that anybody can phone: not one for women, say, or workers, or for witnesses only. No other line
 * replaces it.
 */
const isForAll = ({ recommended, audience, scope }: HelplineRecord): boolean => recommended && !audience && !scope;

export function publicLines(country: string, emergency: HelplineRecord[], helplines: HelplineRecord[]): PublicLines {
  const phone = emergency.flatMap(({ channels }) => channels).find(isForAnyone);
  const [line] = helplines.filter(isForAll).flatMap((record) => publicLine(country, record) ?? []);
  return compact({ emergency: phone?.display, line }) as PublicLines;
}

const ownName = (language: string): string => new Intl.DisplayNames(language, { type: 'language' }).of(language)!;

export function publicLinesModule({ helplines }: Facts): string {
  const lines = helplines.map(
    (file) =>
      [file.country, publicLines(file.country, emergencyOf(file, helplines), helplinesOf(file, helplines))] as const,
  );
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
