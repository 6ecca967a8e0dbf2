import { elements, type Element } from './elements/index.js';
import { standardOf, type Option, type State } from './option.js';
import { optionsOf } from './settings.js';

/** A source of values: a URL, or earlier choices. */
interface Source {
  get(name: string): string | null | undefined;
}

const ELEMENT = 'element';

export const elementOf = (state: State): Element => elements.find(({ name }) => name === state[ELEMENT]) ?? elements[0];

/** Element and all its options from a source; the default for missing or invalid values. */
export function readState(source: Source): State {
  const element = elementOf({ [ELEMENT]: source.get(ELEMENT) ?? '' });
  return Object.fromEntries([
    [ELEMENT, element.name],
    ...optionsOf(element).map((option) => [option.name, valid(option, source.get(option.name))]),
  ]) as State;
}

/** The state as a query: only what differs from the default, so that a shared URL stays short. */
export function toQuery(state: State): string {
  const standard = readState(new Map([[ELEMENT, state[ELEMENT]]]));
  const query = new URLSearchParams(
    Object.entries(state).filter(([name, value]) =>
      name === ELEMENT ? value !== elements[0].name : value !== standard[name],
    ),
  ).toString();
  return query && `?${query}`;
}

function valid(option: Option, value: string | null | undefined): string {
  if (value == null) return standardOf(option);
  switch (option.kind) {
    case 'text':
      // As in a single-line text field.
      return value.replace(/[\r\n]+/g, ' ');
    case 'flag':
      return value === 'yes' || value === 'no' ? value : option.standard;
    case 'several': {
      const known = value.split(/\s+/).filter((one) => option.values.some((each) => each.value === one));
      return [...new Set(known)].join(' ');
    }
    default:
      return option.values.some((one) => one.value === value) ? value : option.standard;
  }
}
