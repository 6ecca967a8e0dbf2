/** Options shared by several elements. */
import { sharingStates } from '../../../src/data/generated/countries.js';
import { partners } from '../../../src/data/generated/partners.js';
import { publicLines } from '../../../src/data/generated/public-lines.js';
import { countryIn } from '../../../src/facts/country.js';
import type { Tone } from '../../../src/base/element.js';
import { safeLink } from '../../../src/base/safe-link.js';
import type { Tag } from '../markup.js';
import {
  choice,
  list,
  problemOf,
  silent,
  text,
  type Choice,
  type Option,
  type State,
  type Text,
  type Value,
} from '../option.js';
import { campaignLink } from './languages.js';

export const tone = choice<Tone>(
  'pills',
  'auto',
  { auto: 'As the page', light: 'Light', dark: 'Dark' },
  { name: 'tone', label: 'Colours for a background that is' },
);

const OTHER = 'other';
const partnerName = (id: string): string => partners[id]!.name;

/** A partner by id, or any other by name. */
export const partner: readonly Option[] = [
  list(
    [
      { value: '', label: 'Nobody is named' },
      ...Object.keys(partners)
        .sort((one, other) => partnerName(one).localeCompare(partnerName(other), 'en'))
        .map((id) => ({ value: id, label: partnerName(id) })),
      { value: OTHER, label: 'Another name…' },
    ],
    {
      name: 'partner',
      label: 'Partner of the campaign',
      attributes: (state) => {
        const shown = state.partner === OTHER ? (state.name ?? '').trim() : state.partner;
        return shown ? [['partner', shown]] : [];
      },
      remark: ({ partner = '' }) =>
        partners[partner]?.askFirst && 'Ask it before you show its name: it has a new owner.',
    },
  ),
  text({ name: 'name', label: 'Name', isShown: (state) => state.partner === OTHER, attributes: silent }),
];

const namesOf = new Intl.DisplayNames(['en'], { type: 'region' });
const countries: Value[] = [...Object.keys(publicLines).filter((code) => code !== 'EU'), ...sharingStates.split(' ')]
  .map((code) => ({ value: code, label: namesOf.of(code) ?? code }))
  .sort((one, other) => one.label.localeCompare(other.label, 'en'));

/** @param unset label if no country is chosen */
export const country = (unset: string, given: Partial<Choice> & { hint?: string } = {}): Choice => ({
  ...list([{ value: '', label: unset }, ...countries], { name: 'country', label: 'Country' }),
  ...given,
});

/** The country's emergency number, else a link to the campaign: the fallback content of help. */
export function emergencyLink({ country = '', lang }: State): Tag {
  const number = publicLines[countryIn(publicLines, country) ?? '']?.emergency;
  return number
    ? { name: 'a', attributes: [['href', `tel:${number.replace(/\D/g, '')}`]], content: number }
    : campaignLink(lang || 'en');
}

/** An option for a web address of the site's own. */
export const ownAddress = (given: Partial<Text> & { name: string; label: string }): Text =>
  text({
    type: 'url',
    hint: 'Such as “https://example.org/blue-heart” or “/blue-heart”.',
    problem: (state) =>
      safeLink(document.body, state[given.name])
        ? undefined
        : 'This is not a web address. It would lead to the campaign’s page instead.',
    ...given,
  });

/** The typed text, if valid. */
export const typed = (option: Option, state: State): string =>
  problemOf(option, state) ? '' : (state[option.name] ?? '').trim();
