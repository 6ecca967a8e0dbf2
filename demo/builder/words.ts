import { initiatives } from '../../src/data/generated/campaign.js';
import type { Initiative } from '../../src/data/schema.js';
import { en } from '../../src/locales/badge/en.js';
import { VALUES, type Choice, type State } from './state.js';

export interface Option {
  value: string;
  label: string;
  /** One line more about it. */
  about?: string;
  /** Language of the label, where it is not that of the page. */
  lang?: string;
}

/** Written in the order in which they are shown. A value without words is a compile error. */
const WORDS: { [Name in Exclude<Choice, 'campaign' | 'lang'>]: Record<State[Name], string | [string, string]> } = {
  variant: {
    full: ['Full', 'Name and attribution'],
    compact: ['Compact', 'Name alone'],
    pin: ['Pin', 'Heart alone'],
  },
  size: { small: 'Small', medium: 'Medium', large: 'Large' },
  tone: { auto: 'As the page', light: 'Light', dark: 'Dark' },
  link: { campaign: 'Campaign page', own: 'Own address', none: 'No link' },
  width: { phone: 'Phone', wide: 'Wide' },
  page: { light: 'Light', dark: 'Dark', busy: 'Busy' },
};

/** The options of a choice as a person reads them. */
export function optionsOf(choice: Choice): Option[] {
  if (choice === 'campaign') return VALUES.campaign.map(campaignOption);
  if (choice === 'lang') return VALUES.lang.map(languageOption);
  return Object.entries(WORDS[choice]).map(([value, words]) => {
    const [label, about] = [words].flat() as [string, string?];
    return { value, label, ...(about && { about }) };
  });
}

function campaignOption(value: State['campaign']): Option {
  const { name = en.campaign, lang }: Initiative = initiatives[value];
  return { value, label: name, ...(lang && { lang }) };
}

function languageOption(value: State['lang']): Option {
  if (!value) return { value, label: 'As the page' };
  const name = new Intl.DisplayNames([value], { type: 'language' }).of(value) ?? value;
  return { value, label: name.charAt(0).toLocaleUpperCase(value) + name.slice(1), lang: value };
}
