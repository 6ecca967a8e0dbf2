/** Runs in a page: the builder's output for many addresses, without opening it for each. */
import { elements } from '../../demo/builder/elements/index.js';
import { filesOf, type Files } from '../../demo/builder/files.js';
import { formatOf, toHtml, type Block } from '../../demo/builder/formats.js';
import type { Tag } from '../../demo/builder/markup.js';
import { isShown, type Option, type State } from '../../demo/builder/option.js';
import { formatOptions } from '../../demo/builder/settings.js';
import { elementOf, readState, toQuery } from '../../demo/builder/state.js';

export interface Written {
  query: string;
  element: string;
  format: string;
  html: string;
  blocks: Block[];
  tags: Tag[];
  files: Files;
}

/** @param base where our files are, with a trailing slash */
export function write(query: string, base: string): Written {
  const state = readState(new URLSearchParams(query));
  const element = elementOf(state);
  const snippet = { element, state, tags: element.tags(state), base };
  const format = formatOf(snippet);
  return {
    query: toQuery(state),
    element: element.name,
    format: format.name,
    html: toHtml(snippet),
    blocks: format.blocks(snippet),
    tags: snippet.tags,
    files: filesOf(snippet.tags, state.pin === 'yes'),
  };
}

/** Something to choose or type. */
export interface Field {
  name: string;
  values: string[];
}

const TYPED: Record<string, string[]> = {
  text: ['Ruta', `"><script>alert(1)</script>{{ 7 * 7 }} \${1} \`'&amp;\\`],
  url: ['https://example.org/?a=1&b=2', '/blue-heart', 'javascript:alert(1)', 'https://www.google.com/'],
  number: ['8', '0.6', '12.5', '-1'],
  date: ['2027-03-01', '2027-02-30'],
};
const ZONES = ['Europe/Brussels', 'Mars/Olympus'];

function valuesOf(option: Option): string[] {
  switch (option.kind) {
    case 'flag':
      return ['yes', 'no'];
    case 'text':
      return option.name === 'time-zone' ? ZONES : TYPED[option.type]!;
    case 'several':
      return [...option.values.map(({ value }) => value), 'ja en ko'];
    default:
      return option.values.map(({ value }) => value);
  }
}

/** The options of each element, and their values: for typed ones, some valid and some invalid. */
export const fields = (): Record<string, Field[]> =>
  Object.fromEntries(
    elements.map((element) => [
      element.name,
      [...element.options, formatOptions(element)[1]].map((option) => ({
        name: option.name,
        values: valuesOf(option),
      })),
    ]),
  );

/** Addresses that choose one value each, with any other choice that it requires. */
export const one = (): string[] =>
  elements.flatMap((element) =>
    element.options.flatMap((option) => {
      const standard = readState(new Map([['element', element.name]]));
      const needed = isShown(option, standard) ? {} : whatShows(option, element.options, standard);
      return valuesOf(option).map((value) => String(query(element.name, { ...needed, [option.name]: value })));
    }),
  );

/** Custom days and sizes in metres apply only in pairs. */
export const pairs = (): string[] => [
  ...['banner', 'signage'].flatMap((name) => [
    String(query(name, { when: 'own', from: '2027-07-23', to: '2027-07-30' })),
    String(query(name, { when: 'own', from: '2026-12-20', to: '2027-01-09', yearly: 'yes' })),
    String(query(name, { when: 'own', from: '2027-01-01', to: '2027-12-31', yearly: 'yes' })),
  ]),
  String(query('signage', { 'viewing-distance': '10', 'screen-height': '0.6' })),
];

const query = (element: string, chosen: State): URLSearchParams =>
  new URLSearchParams({ element, pin: 'no', ...chosen });

/** The choice of another option that an option depends on. */
function whatShows(option: Option, options: readonly Option[], standard: State): State {
  for (const other of options) {
    for (const value of valuesOf(other)) {
      if (isShown(option, { ...standard, [other.name]: value })) return { [other.name]: value };
    }
  }
  throw new Error(`nothing shows ${option.name}`);
}
