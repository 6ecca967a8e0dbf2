import { CAMPAIGNS, SIZES, VARIANTS } from '../../src/badge/badge.js';
import { TONES } from '../../src/internal/element.js';
import { languages } from '../../src/locales/languages.js';

/** Everything that is chosen from a list, under the name it has in the address. The first value is the default. */
export const VALUES = {
  variant: VARIANTS,
  size: SIZES,
  tone: TONES,
  campaign: CAMPAIGNS,
  /** Empty: the language of the page. */
  lang: ['', ...languages],
  link: ['campaign', 'own', 'none'],
  width: ['wide', 'phone'],
  page: ['light', 'dark', 'busy'],
} as const;

/** Everything that is typed. */
const TEXTS = ['supporter', 'href'] as const;

export type Choice = keyof typeof VALUES;
export type State = { [Name in Choice]: (typeof VALUES)[Name][number] } & Record<(typeof TEXTS)[number], string>;

const choices = Object.keys(VALUES) as Choice[];
export const NAMES = [...choices, ...TEXTS];

/** What an address or the form says; the default where it says nothing or nothing valid. */
export function readState(source: URLSearchParams | FormData): State {
  const choose = (name: Choice): string => VALUES[name].find((value) => value === source.get(name)) ?? VALUES[name][0];
  return Object.fromEntries([
    ...choices.map((name) => [name, choose(name)]),
    ...TEXTS.map((name) => [name, String(source.get(name) ?? '')]),
  ]) as State;
}

/** The state as a query: only what differs from the default, so that a shared address stays short. */
export function toQuery(state: State): string {
  const standard = readState(new URLSearchParams());
  const query = new URLSearchParams(
    NAMES.filter((name) => state[name] !== standard[name]).map((name) => [name, state[name]]),
  ).toString();
  return query && `?${query}`;
}
